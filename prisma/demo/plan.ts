import { addDays, type IsoDate } from '@/lib/domain/calendar';
import type { Period } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { ReportStatus } from '@/lib/domain/report-status';
import { mustReport } from '@/lib/domain/unit';
import { LAST_COMPLETE, OPEN_PERIOD, workday } from './calendar';
import { noise, whole } from './noise';
import { DEPARTMENT, type DemoUnit, UNITS } from './units';

/** An instant of Việt Nam: "2013-03-18T09:12:00+07:00". */
export type Instant = `${IsoDate}T${string}+07:00`;

/** One passage of a report through the hands of a unit's leader and of the Department. */
export interface Passage {
  readonly requestedAt: Instant;
  readonly submittedAt: Instant | null;
  readonly decision:
    | { readonly type: 'approve'; readonly at: Instant }
    | {
        readonly type: 'return';
        readonly at: Instant;
        readonly reason: string;
        readonly dueOn: IsoDate;
      }
    | null;
  /** What had to be mended afterwards: figures that this passage had otherwise, and why. */
  readonly otherwise: Readonly<Record<string, (value: number) => number>>;
  /** Why an approved report was opened again for this passage. */
  readonly correction: { readonly at: Instant; readonly reason: string } | null;
}

/** How the report of one unit for one period went. */
export interface Story {
  readonly status: ReportStatus;
  readonly begunAt: Instant;
  /** The sections that are filled; null: all of them. */
  readonly filled: readonly string[] | null;
  readonly passages: readonly Passage[];
}

function at(day: IsoDate, ...parts: (string | number)[]): Instant {
  const minutes = whole(0, 7 * 60 + 59, ...parts, day);
  const hour = 8 + Math.floor(minutes / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(hour)}:${two(minutes % 60)}:00+07:00`;
}

/** A working day so many days from another one. */
const later = (day: IsoDate, days: number): IsoDate => workday(addDays(day, days));

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** Days after the due day on which a late report came. */
const LATE: Readonly<Partial<Record<PeriodCode, Readonly<Record<string, number>>>>> = {
  '2012-Q1': { '797': 5, '801': 2, '804': 1 },
  '2012-Q2': { '801': 4, '799': 1 },
  '2012-Q3': { '796': 6, '803': 1 },
  '2012-Q4': { '797': 4, '800': 1 },
  '2013-Q1': { '797': 5, '799': 1 },
};

const plain = { otherwise: {}, correction: null };

function approved(unit: DemoUnit, period: Period): Story {
  const key = [unit.code, period.code] as const;
  const late = LATE[period.code]?.[unit.code] ?? 0;
  const begun = later(period.opensOn, whole(0, 5, ...key, 'begun'));
  const signed =
    late > 0
      ? later(period.dueOn, late)
      : earlier(period.dueOn, later(period.dueOn, -whole(0, 6, ...key, 'signed')));
  const requested = noise(...key, 'the day before') < 0.4 ? workdayBefore(signed) : signed;
  const day = later(signed, whole(1, 4, ...key, 'approved'));
  const passage: Passage = {
    ...plain,
    requestedAt: `${requested}T07:${whole(10, 55, ...key, 'requested')}:00+07:00`,
    submittedAt: at(signed, ...key, 'signed'),
    decision: { type: 'approve', at: at(day, ...key, 'approved') },
  };
  const story = { status: 'approved', begunAt: at(begun, ...key, 'begun'), filled: null } as const;
  return { ...story, passages: specialPassages(unit.code, period.code, passage) };
}

function workdayBefore(day: IsoDate): IsoDate {
  for (let back = 1; ; back += 1) {
    const candidate = addDays(day, -back);
    if (workday(candidate) === candidate) return candidate;
  }
}

/** Tân Trụ's was returned once in 2013-Q1; Bến Lức corrected what was approved for 2012-Q4. */
function specialPassages(unit: string, period: PeriodCode, usual: Passage): Passage[] {
  if (unit === '805' && period === LAST_COMPLETE) {
    return [
      {
        requestedAt: '2013-03-18T07:42:00+07:00',
        submittedAt: '2013-03-18T10:05:00+07:00',
        decision: {
          type: 'return',
          at: '2013-03-21T15:20:00+07:00',
          reason:
            'Số lượt kiểm tra đại lý Internet chênh lệch với sổ theo dõi của Thanh tra Sở; đề nghị rà soát lại.',
          dueOn: '2013-03-26',
        },
        otherwise: { 'internet-inspections': (value) => value + 6 },
        correction: null,
      },
      {
        ...plain,
        requestedAt: '2013-03-25T07:30:00+07:00',
        submittedAt: '2013-03-25T14:10:00+07:00',
        decision: { type: 'approve', at: '2013-03-27T09:35:00+07:00' },
      },
    ];
  }
  if (unit === '803' && period === '2012-Q4') {
    return [
      { ...usual, otherwise: { 'internet-inspections': (value) => value + 10 } },
      {
        ...plain,
        requestedAt: '2013-01-14T08:40:00+07:00',
        submittedAt: '2013-01-14T15:25:00+07:00',
        decision: { type: 'approve', at: '2013-01-16T10:15:00+07:00' },
        correction: {
          at: '2013-01-14T08:05:00+07:00',
          reason:
            'Đính chính số lượt kiểm tra đại lý Internet: 10 lượt của đợt tháng 11 bị cộng hai lần.',
        },
      },
    ];
  }
  return [usual];
}

const begun = (day: IsoDate, unit: string): Pick<Story, 'begunAt' | 'filled'> => ({
  begunAt: at(day, unit, 'begun'),
  filled: null,
});

const submitted = (unit: string, day: IsoDate, decision: Passage['decision']): Passage => ({
  ...plain,
  requestedAt: `${day}T07:${whole(10, 55, unit, 'requested')}:00+07:00`,
  submittedAt: at(day, unit, 'signed'),
  decision,
});

const approvedOn = (unit: string, day: IsoDate, approvedDay: IsoDate): Story => ({
  ...begun('2013-06-05', unit),
  status: 'approved',
  passages: [submitted(unit, day, { type: 'approve', at: at(approvedDay, unit, 'approved') })],
});

const draft = (unit: string, day: IsoDate, filled: readonly string[]): Story => ({
  begunAt: at(day, unit, 'begun'),
  status: 'draft',
  filled,
  passages: [],
});

const awaiting = (unit: string, day: IsoDate): Story => ({
  ...begun('2013-06-10', unit),
  status: 'awaiting-signature',
  passages: [{ ...plain, requestedAt: at(day, unit, 'asked'), submittedAt: null, decision: null }],
});

/**
 * The open quarter as it stands on 24 June 2013. Tân An and Vĩnh Hưng have not begun; the first of
 * them stays so, since its report is the one that is filed to show the main path.
 */
const OPEN: Readonly<Record<string, Story>> = {
  '795': {
    ...begun('2013-06-12', '795'),
    status: 'submitted',
    passages: [submitted('795', '2013-06-21', null)],
  },
  '796': draft('796', '2013-06-17', ['one-stop-shop', 'internet-agents', 'email']),
  '798': approvedOn('798', '2013-06-19', '2013-06-21'),
  '799': awaiting('799', '2013-06-20'),
  '800': draft('800', '2013-06-18', ['one-stop-shop', 'post-offices', 'broadcasting']),
  '801': draft('801', '2013-06-14', ['one-stop-shop', 'internet-agents', 'broadcasting', 'email']),
  '802': {
    ...begun('2013-06-06', '802'),
    status: 'submitted',
    passages: [submitted('802', '2013-06-20', null)],
  },
  '803': approvedOn('803', '2013-06-17', '2013-06-19'),
  '804': {
    ...begun('2013-06-07', '804'),
    status: 'returned',
    passages: [
      submitted('804', '2013-06-19', {
        type: 'return',
        at: '2013-06-21T09:40:00+07:00',
        reason:
          'Đề nghị kiểm tra lại số điểm Internet tạm ngưng và số tiền phạt đã thu trước khi gửi lại.',
        dueOn: '2013-06-26',
      }),
    ],
  },
  '805': draft('805', '2013-06-19', ['one-stop-shop', 'cables']),
  '806': approvedOn('806', '2013-06-18', '2013-06-20'),
  '807': awaiting('807', '2013-06-21'),
  '808': approvedOn('808', '2013-06-14', '2013-06-18'),
  [DEPARTMENT.code]: draft(DEPARTMENT.code, '2013-06-18', ['sanctions']),
};

/** A report's story, or null where there is no report. */
export function storyOf(unit: DemoUnit, period: Period): Story | null {
  if (!mustReport(unit, period.window)) return null;
  return period.code === OPEN_PERIOD ? (OPEN[unit.code] ?? null) : approved(unit, period);
}

export interface DemoExtension {
  readonly period: PeriodCode;
  readonly unit: string;
  readonly dueOn: IsoDate;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Instant;
}

export const EXTENSIONS: readonly DemoExtension[] = [
  {
    period: OPEN_PERIOD,
    unit: '801',
    dueOn: '2013-06-28',
    reason: 'Thay đổi cán bộ phụ trách báo cáo.',
    grantedBy: 'dept.leader',
    grantedAt: '2013-06-18T14:30:00+07:00',
  },
];

/** All units that have a report to make in a period, in the official order. */
export const reportersOf = (period: Period): DemoUnit[] =>
  UNITS.filter((unit) => mustReport(unit, period.window)).sort((a, b) => a.position - b.position);
