import fc from 'fast-check';
import type { BriefingInput } from '@/lib/briefing/input';
import type { QuarterData, ReportingUnit } from '@/lib/domain/province';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';
import type { UnitKind } from '@/lib/domain/unit';
import { BRIEFING_CATALOGUE } from './briefing-catalogue';
import {
  articleInput,
  quarterData,
  report,
  routeEntry,
  unitOf,
  unreported,
} from './briefing-fixture';

/* Random provinces: any kinds of unit, any gaps. Texts hold no digits, so that every digit of a
   briefing must come from a figure, a date or a name. */

const NAMES = ['An', 'Bình', 'Cẩm', 'Dương', 'Hải', 'Sơn'] as const;
const PLACE_KINDS = ['city', 'town', 'district', 'commune', 'ward'] as const;

const entered = BRIEFING_CATALOGUE.indicators.filter(
  ({ kind, valueType }) => kind === 'entered' && ['count', 'decimal', 'money'].includes(valueType),
);

const number = (valueType: string) => {
  if (valueType === 'money') return fc.integer({ min: 0, max: 40 }).map((n) => n * 500_000);
  if (valueType === 'decimal') return fc.integer({ min: 0, max: 90_000 }).map((n) => n / 100);
  return fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60_000 }));
};

/** Figures may be there, be null, or have no key. */
const numbers = fc.record(
  Object.fromEntries(
    entered.map(({ code, valueType }) => [
      code,
      fc.option(number(valueType), { nil: null, freq: 6 }),
    ]),
  ),
  { requiredKeys: [] },
);

const maybeText = (...texts: readonly string[]) =>
  fc.option(fc.constantFrom(...texts), { nil: null, freq: 2 });

const texts = fc.record({
  'one-stop-project-phase': maybeText('Giai đoạn hai', 'giai đoạn ba', ' '),
  'one-stop-project-state': maybeText(
    'not-started',
    'plan-agreed',
    'being-deployed',
    'handed-over',
  ),
  'one-stop-project-expected': maybeText('2013-Q3', '2013-Q4'),
  'one-stop-project-handed-over-on': maybeText('2013-01-15', '2012-11-02'),
  'email-directive-issued': maybeText('yes', 'no'),
  'email-directive-number': maybeText('UBND-VX', 'UBND-NC'),
  'email-directive-date': maybeText('2013-02-05', '2013-03-11'),
  'broadcast-topics': maybeText('Nghị quyết – Kết luận\nPhòng cháy', 'Phòng cháy.'),
  'sim-assessment': maybeText('Còn bán lưu động', 'Đã giảm – nhưng chậm'),
  'general-assessment': maybeText('Tốt', 'Khá'),
  'general-results': maybeText('Xong phần mềm'),
  'general-difficulties': maybeText('Thiếu người\nThiếu tiền', ''),
  'general-proposals': maybeText('Hỗ trợ kinh phí'),
});

const route: fc.Arbitrary<CableRouteEntry> = fc
  .record({
    kind: fc.constantFrom('undergrounding' as const, 'tidying' as const),
    state: fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const, null),
    km: fc.constantFrom(null, 0.5, 1.25),
    originalDeadline: fc.constantFrom(null, '2012-12', '2013-05', '2013-12'),
    extended: fc.constantFrom(null, '2013-06', '2014-01'),
    enterprises: fc.subarray(['Viễn thông A', 'Viễn thông B']),
  })
  .map(({ extended, ...rest }) =>
    routeEntry('Đường A', {
      ...rest,
      extensions:
        extended === null
          ? []
          : [{ deadline: extended, authority: 'Ủy ban', documentNumber: null, decidedOn: null }],
    }),
  );

const postOffice: fc.Arbitrary<PostOfficeEntry> = fc.record({
  id: fc.nat(),
  commune: fc.constant('Xã A'),
  name: fc.constant('Điểm A'),
  state: fc.constantFrom('operating' as const, 'suspended' as const, null),
  reason: fc.constantFrom(null, 'no-staff' as const, 'damaged' as const, 'other' as const),
  since: fc.constant(null),
});

function entry(unit: ReportingUnit) {
  const filled = fc
    .record({
      numbers,
      texts,
      routes: fc.array(route, { maxLength: 3 }),
      postOffices: fc.array(postOffice, { maxLength: 12 }),
      standing: fc.constantFrom('approved' as const, 'provisional' as const),
    })
    .map((content) =>
      unit.kind === 'department'
        ? report(unit, { numbers: content.numbers, standing: content.standing })
        : report(unit, content),
    );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(unreported(unit)) },
    { weight: 6, arbitrary: filled },
  );
}

const units = fc
  .array(fc.constantFrom<UnitKind>(...PLACE_KINDS), { minLength: 1, maxLength: NAMES.length })
  .map((kinds) => [
    ...kinds.map((kind, index) => unitOf([`u${index}`, NAMES[index] ?? 'Xa', kind], index)),
    unitOf(['so', 'Sở Thông tin', 'department'], kinds.length),
  ]);

const quarter = (all: readonly ReportingUnit[], code: QuarterData['period']['code']) =>
  fc.tuple(...all.map(entry)).map((entries) => quarterData(code, entries));

export const anyInput: fc.Arbitrary<BriefingInput> = units.chain((all) =>
  fc
    .record({
      current: quarter(all, '2013-Q1'),
      previous: fc.option(quarter(all, '2012-Q4')),
      lastYear: fc.option(quarter(all, '2012-Q1')),
      hasMeeting: fc.boolean(),
      hasTasks: fc.boolean(),
    })
    .map(({ hasMeeting, hasTasks, ...quarters }) => {
      const base = articleInput();
      return {
        ...base,
        province: { catalogue: BRIEFING_CATALOGUE, successions: [], ...quarters },
        profile: { ...base.profile, inspectionTeam: 'Đội liên ngành' },
        meeting: hasMeeting ? base.meeting : null,
        tasks: hasTasks ? [{ position: 1, text: 'Làm tốt', addressees: 'các đơn vị' }] : [],
      };
    }),
);
