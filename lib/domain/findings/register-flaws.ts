import { firstDayOf, type IsoDate, lastDayOf, lastDayOfDeadline } from '@/lib/domain/calendar';
import { isPeriodCode, type PeriodCode } from '@/lib/domain/quarter';
import { type CableRouteEntry, type PostOfficeEntry, routeAlertOf } from '@/lib/domain/register';
import type { ReportDetail, RouteStateEntry } from '@/lib/domain/report-detail';
import type { Finding, RegisterFlaw } from './finding';

/** What a quarter's report says of its registers, and what the one before said. */
export type RegisterStates = Pick<ReportDetail, 'routes' | 'postOffices' | 'previousStates'>;

/**
 * `warning`: two things said of one entry contradict each other, so one of them is wrong.
 * `notice`: odd, or not said; it can be right.
 */
export const REGISTER_FLAWS = {
  'done-below-100': { section: 'cables', severity: 'warning' },
  'in-progress-at-100': { section: 'cables', severity: 'warning' },
  'not-started-with-percent': { section: 'cables', severity: 'warning' },
  'overdue-without-remark': { section: 'cables', severity: 'warning' },
  'percent-fell': { section: 'cables', severity: 'notice' },
  unmoved: { section: 'cables', severity: 'notice' },
  'since-after-quarter': { section: 'post-offices', severity: 'warning' },
  'suspended-without-reason': { section: 'post-offices', severity: 'notice' },
  'suspended-without-since': { section: 'post-offices', severity: 'notice' },
} as const satisfies Record<RegisterFlaw, { section: string; severity: Finding['severity'] }>;

const FLAWS = Object.keys(REGISTER_FLAWS) as RegisterFlaw[];

export const registerFlawKey = (flaw: RegisterFlaw): string => `register:${flaw}`;

/** Keys of what can be said of a section's register. */
export const registerFlawKeys = (section: string): string[] =>
  FLAWS.filter((flaw) => REGISTER_FLAWS[flaw].section === section).map(registerFlawKey);

function routeFlaws(
  { state, percent, ...route }: CableRouteEntry,
  before: RouteStateEntry | undefined,
  day: IsoDate,
): RegisterFlaw[] {
  const flaws: RegisterFlaw[] = [];
  if (state === 'done' && percent !== null && percent < 100) flaws.push('done-below-100');
  if (state === 'in-progress' && percent === 100) flaws.push('in-progress-at-100');
  if (state === 'not-started' && (percent ?? 0) > 0) flaws.push('not-started-with-percent');
  if (routeAlertOf({ ...route, state }, day) === 'overdue' && !route.remark) {
    flaws.push('overdue-without-remark');
  }
  const was = before?.percent ?? null;
  if (percent !== null && was !== null && percent < was) flaws.push('percent-fell');
  // Work that goes on moves, or somebody says why not. What has not begun, or is done, stands still.
  if (state === 'in-progress' && before?.state === state && percent !== null && percent === was) {
    if ((route.remark ?? '') === (before.remark ?? '')) flaws.push('unmoved');
  }
  return flaws;
}

function officeFlaws({ state, reason, since }: PostOfficeEntry, day: IsoDate): RegisterFlaw[] {
  if (state !== 'suspended') return [];
  const flaws: RegisterFlaw[] = [];
  if (reason === null) flaws.push('suspended-without-reason');
  if (since === null) flaws.push('suspended-without-since');
  else if (firstDayOfMoment(since) > day) flaws.push('since-after-quarter');
  return flaws;
}

/** The first day that a day, month or quarter can mean. */
function firstDayOfMoment(moment: string): string {
  if (isPeriodCode(moment)) return firstDayOf(moment);
  return moment.length === 7 ? `${moment}-01` : lastDayOfDeadline(moment);
}

/** What in a quarter's registers does not agree with itself, one finding for each kind of flaw. */
export function registerFindings(
  { routes, postOffices, previousStates }: RegisterStates,
  period: PeriodCode,
): Finding[] {
  const day = lastDayOf(period);
  const flawed = [
    ...routes.map((route) => ({
      entry: { id: route.id, name: route.name },
      flaws: routeFlaws(route, previousStates.routes[route.id], day),
    })),
    ...postOffices.map((office) => ({
      entry: { id: office.id, name: office.name },
      flaws: officeFlaws(office, day),
    })),
  ];
  return FLAWS.flatMap((flaw): Finding[] => {
    const entries = flawed.filter(({ flaws }) => flaws.includes(flaw)).map(({ entry }) => entry);
    if (entries.length === 0) return [];
    const { section, severity } = REGISTER_FLAWS[flaw];
    return [
      {
        type: 'register',
        key: registerFlawKey(flaw),
        section,
        severity,
        indicators: [],
        flaw,
        entries,
      },
    ];
  });
}
