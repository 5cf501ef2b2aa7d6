import { addDays, type IsoDate, lastDayOfDeadline } from './calendar';
import { tidy } from './linear-form';

export const ROUTE_KINDS = ['undergrounding', 'tidying'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];
export const ROUTE_STATES = ['not-started', 'in-progress', 'done'] as const;
export type RouteState = (typeof ROUTE_STATES)[number];
export const POST_OFFICE_STATES = ['operating', 'suspended'] as const;
export type PostOfficeState = (typeof POST_OFFICE_STATES)[number];
export const SUSPENSION_REASONS = ['no-staff', 'damaged', 'moved', 'other'] as const;
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

/** A route to be put underground or tidied, with its state in one period (null: not reported). */
export interface CableRouteEntry {
  readonly id: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly km: number | null;
  readonly enterprises: readonly string[];
  readonly kind: RouteKind;
  readonly phase: string | null;
  /** Known to the day, the month or the quarter. */
  readonly originalDeadline: string | null;
  readonly extensions: readonly RouteExtension[];
  readonly state: RouteState | null;
  /** 0–100. */
  readonly percent: number | null;
  readonly remark: string | null;
}

export interface RouteExtension {
  readonly deadline: string;
  readonly authority: string;
  readonly documentNumber: string | null;
  readonly decidedOn: IsoDate | null;
}

/** A commune cultural post office with its state in one period (null: not reported). */
export interface PostOfficeEntry {
  readonly id: number;
  readonly commune: string;
  readonly name: string;
  readonly state: PostOfficeState | null;
  readonly reason: SuspensionReason | null;
  readonly since: string | null;
}

/** The deadline in force: the last extension's, else the original one. */
export const deadlineOf = (
  route: Pick<CableRouteEntry, 'originalDeadline' | 'extensions'>,
): string | null => route.extensions.at(-1)?.deadline ?? route.originalDeadline;

export type RouteAlert = 'overdue' | 'not-started-in-time';

/** One quarter, in days: a route not begun within it of its deadline will hardly be done by then. */
const ONE_QUARTER = 92;

/** What endangers a route as seen on a day, or null. */
export function routeAlertOf(
  route: Pick<CableRouteEntry, 'originalDeadline' | 'extensions' | 'state'>,
  day: IsoDate,
): RouteAlert | null {
  const deadline = deadlineOf(route);
  if (deadline === null || route.state === 'done' || route.state === null) return null;
  const last = lastDayOfDeadline(deadline);
  if (last < day) return 'overdue';
  return route.state === 'not-started' && last <= addDays(day, ONE_QUARTER)
    ? 'not-started-in-time'
    : null;
}

type Numbers = Record<string, number | null>;

/** Figures that the register of routes gives. A count is unknown while one route's state is. */
export function cableFigures(routes: readonly CableRouteEntry[]): Numbers {
  const complete = routes.every((route) => route.state !== null);
  const inState = (state: RouteState) =>
    complete ? routes.filter((route) => route.state === state).length : null;
  const ofKind = (kind: RouteKind) => routes.filter((route) => route.kind === kind).length;
  const kmDone = routes.filter((route) => route.state === 'done');
  return {
    'cable-routes': routes.length,
    'cable-routes-undergrounding': ofKind('undergrounding'),
    'cable-routes-tidying': ofKind('tidying'),
    'cable-routes-not-started': inState('not-started'),
    'cable-routes-in-progress': inState('in-progress'),
    'cable-routes-done': inState('done'),
    'cable-km-done':
      complete && kmDone.every((route) => route.km !== null)
        ? tidy(kmDone.reduce((sum, route) => sum + (route.km ?? 0), 0))
        : null,
  };
}

/**
 * Figures that the register of post offices gives. Counts are unknown while one point's state is,
 * and counts by reason while one suspension has none.
 */
export function postOfficeFigures(points: readonly PostOfficeEntry[]): Numbers {
  const complete = points.every((point) => point.state !== null);
  const count = (matches: (point: PostOfficeEntry) => boolean) =>
    complete ? points.filter(matches).length : null;
  const explained = points.every((point) => point.state !== 'suspended' || point.reason !== null);
  const because = (reason: SuspensionReason) =>
    explained ? count((point) => point.state === 'suspended' && point.reason === reason) : null;
  return {
    'post-offices': points.length,
    'post-offices-operating': count((point) => point.state === 'operating'),
    'post-offices-suspended': count((point) => point.state === 'suspended'),
    'post-offices-suspended-no-staff': because('no-staff'),
    'post-offices-suspended-damaged': because('damaged'),
    'post-offices-suspended-moved': because('moved'),
    'post-offices-suspended-other': because('other'),
  };
}
