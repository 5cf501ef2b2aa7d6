import { NOTHING_EXPECTED } from '@/lib/domain/findings/expected';
import { type Figures, isReportedBy, NO_FIGURES } from '@/lib/domain/indicator';
import { type PeriodCode, previousQuarter, sameQuarterLastYear } from '@/lib/domain/quarter';
import {
  type CableRouteEntry,
  cableFigures,
  type PostOfficeEntry,
  postOfficeFigures,
} from '@/lib/domain/register';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { aPostOffice, aRoute, LONG_AN, quarterWindow } from './domain';

interface Given {
  readonly figures?: Figures;
  readonly notes?: Readonly<Record<string, string>>;
  readonly remarks?: Readonly<Record<string, string>>;
  readonly versions?: Readonly<Record<string, number>>;
  readonly routes?: readonly CableRouteEntry[];
  readonly postOffices?: readonly PostOfficeEntry[];
  readonly before?: Figures | null;
  /** Sections that the viewer may not type in. */
  readonly closed?: readonly string[];
  readonly unit?: string;
  readonly period?: PeriodCode;
}

export const ROUTES = [
  aRoute({ id: 11, name: 'Hùng Vương', km: 1.2, state: 'done', percent: 100 }),
  aRoute({ id: 12, name: 'Quốc lộ 1A', km: null, state: 'in-progress', percent: 40 }),
  aRoute({ id: 13, name: 'Nguyễn Huệ', km: 0.75, state: null, kind: 'tidying' }),
];
export const POST_OFFICES = [
  aPostOffice({ id: 21, name: 'Tân Tập' }),
  aPostOffice({
    id: 22,
    name: 'Phước Vĩnh Tây',
    state: 'suspended',
    reason: 'no-staff',
    since: '2013-03',
  }),
];

/** A district's report of the shipped catalogue, as its officer sees it. */
export function aReport(given: Given = {}): ReportDetail {
  const {
    figures = NO_FIGURES,
    notes = {},
    remarks = {},
    versions = {},
    routes = ROUTES,
    postOffices = POST_OFFICES,
    before = null,
    closed = [],
    unit = '800',
    period = '2013-Q2',
  } = given;
  const own = LONG_AN.find(({ code }) => code === unit);
  if (!own) throw new RangeError(`No unit ${unit}`);
  const indicators = CATALOGUE.indicators.filter((indicator) => isReportedBy(indicator, own.kind));
  const sections = CATALOGUE.sections.filter(({ code }) =>
    indicators.some(({ section }) => section === code),
  );
  return {
    unit: { ...own, position: 1 },
    period: {
      id: 6,
      code: period,
      window: quarterWindow(period),
      opensOn: '2013-06-01',
      dueOn: '2013-06-20',
      reviewOn: '2013-06-25',
      meetingOn: '2013-07-05',
      lockReason: null,
    },
    status: 'draft',
    version: 1,
    deadlines: { dueOn: '2013-06-20', extendedTo: null, returnedDueOn: null },
    dueOn: '2013-06-20',
    daysLeft: 2,
    awaited: true,
    today: '2013-06-18',
    punctuality: 'in-time',
    firstSubmittedAt: null,
    returnReason: null,
    correctionReason: null,
    catalogue: { sections, indicators, rules: CATALOGUE.rules },
    source: 'working',
    standing: null,
    figures: {
      numbers: { ...figures.numbers, ...cableFigures(routes), ...postOfficeFigures(postOffices) },
      texts: figures.texts,
    },
    notes,
    sections: sections.map(({ code }) => ({
      code,
      version: versions[code] ?? 0,
      remark: remarks[code] ?? '',
      editable: !closed.includes(code),
      savedAt: null,
      savedBy: null,
      savedBySelf: false,
      filled: 0,
      total: 0,
      errors: 0,
      warnings: 0,
      unexplained: 0,
      review: null,
    })),
    findings: [],
    baseline: { previous: before, expected: NOTHING_EXPECTED },
    previous: { period: previousQuarter(period), figures: before, succession: null },
    lastYear: { period: sameQuarterLastYear(period), figures: null, succession: null },
    routes,
    postOffices,
    previousStates: {
      routes: { 11: { state: 'in-progress', percent: 60, remark: null } },
      postOffices: { 22: { state: 'suspended', reason: 'no-staff', since: '2013-03' } },
    },
    tasks: [],
    attachments: [],
    comments: [],
    events: [],
    revisions: [],
    may: {
      requestSignature: false,
      sendBack: false,
      sign: false,
      return: false,
      approve: false,
      correct: false,
      abandonCorrection: false,
      comment: false,
      attach: false,
    },
  };
}
