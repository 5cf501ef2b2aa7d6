import { lastDayOf } from '@/lib/domain/calendar';
import type { QuarterData, ReportingUnit } from '@/lib/domain/province';
import {
  type CableRouteEntry,
  deadlineOf,
  type PostOfficeEntry,
  type RouteAlert,
  routeAlertOf,
} from '@/lib/domain/register';

export interface RouteAtRisk {
  readonly unit: ReportingUnit;
  readonly route: CableRouteEntry;
  readonly alert: RouteAlert;
  readonly deadline: string;
}

/** Routes in danger as seen on the quarter's last day: overdue ones first, then by unit. */
export function routesAtRisk(quarter: QuarterData): RouteAtRisk[] {
  const day = lastDayOf(quarter.period.code);
  const found = quarter.units.flatMap(({ unit, routes }) =>
    routes.flatMap((route): RouteAtRisk[] => {
      const alert = routeAlertOf(route, day);
      const deadline = deadlineOf(route);
      return alert && deadline ? [{ unit, route, alert, deadline }] : [];
    }),
  );
  return found.sort((a, b) => Number(b.alert === 'overdue') - Number(a.alert === 'overdue'));
}

export interface SuspendedPostOffices {
  readonly unit: ReportingUnit;
  readonly points: readonly PostOfficeEntry[];
  /** Points of the unit in all. */
  readonly total: number;
}

/** Units with suspended post offices, the most first. */
export function suspendedPostOffices(quarter: QuarterData): SuspendedPostOffices[] {
  return quarter.units
    .map(({ unit, postOffices }) => ({
      unit,
      points: postOffices.filter(({ state }) => state === 'suspended'),
      total: postOffices.length,
    }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.points.length - a.points.length || a.unit.position - b.unit.position);
}

/** Things counted by unit, in the order in which the units first come. */
export function countByUnit(
  items: readonly { readonly unit: ReportingUnit }[],
): { unit: ReportingUnit; count: number }[] {
  const counts = new Map<ReportingUnit, number>();
  for (const { unit } of items) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].map(([unit, count]) => ({ unit, count }));
}
