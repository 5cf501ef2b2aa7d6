import { lastDayOf } from '@/lib/domain/calendar';
import { changeOf } from '@/lib/domain/comparison';
import { lookupIn } from '@/lib/domain/indicator';
import { tidy } from '@/lib/domain/linear-form';
import type { ProvinceQuarter, QuarterData, UnitQuarter } from '@/lib/domain/province';
import { type CableRouteEntry, deadlineOf, routeAlertOf } from '@/lib/domain/register';
import { breakBetween } from '@/lib/domain/unit';
import type { Condition, FigureSource, ReportCount, RouteFilter } from './figure-source';
import {
  catalogueIn,
  coverageOf,
  isComparable,
  isKnown,
  placesIn,
  provinceFigure,
  quarterIn,
  textOf,
  unitFigure,
} from './province-figures';
import { makesPoint } from './unit-words';

const COMPARE = {
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
} as const;

export function meets(
  province: ProvinceQuarter,
  entry: UnitQuarter,
  where: readonly Condition[],
): boolean {
  return where.every((condition) => {
    if ('known' in condition) {
      return isKnown(province, entry, condition.indicator) === condition.known;
    }
    if ('is' in condition) return textOf(entry, condition.indicator) === condition.is;
    const value = entry.figures
      ? lookupIn(catalogueIn(province), entry.figures)(condition.indicator)
      : null;
    return value !== null && COMPARE[condition.compare](value, condition.to);
  });
}

/** Routes are judged as they stood when the quarter ended. */
export function alertIn(quarter: QuarterData, route: CableRouteEntry) {
  return routeAlertOf(route, lastDayOf(quarter.period.code));
}

export function matchesRoute(
  quarter: QuarterData,
  entry: UnitQuarter,
  route: CableRouteEntry,
  filter: RouteFilter,
): boolean {
  const authority = route.extensions.at(-1)?.authority ?? null;
  return (
    (filter.unitId === undefined || filter.unitId === entry.unitId) &&
    (filter.kind === undefined || filter.kind === route.kind) &&
    (filter.state === undefined || filter.state === route.state) &&
    (filter.alert === undefined || filter.alert === alertIn(quarter, route)) &&
    (filter.deadline === undefined || filter.deadline === deadlineOf(route)) &&
    (filter.authority === undefined || filter.authority === authority)
  );
}

function reportsIn(quarter: QuarterData, state: ReportCount, kind: string | null): number {
  return placesIn(quarter).filter((entry) => {
    if (kind !== null && entry.unit.kind !== kind) return false;
    if (state === 'expected') return true;
    if (state === 'received') return entry.standing !== null;
    return state === 'missing' ? entry.standing === null : entry.standing === 'provisional';
  }).length;
}

function changeValue(
  province: ProvinceQuarter,
  source: FigureSource & { measure: 'change' },
): number | null {
  const { indicator: code, unitId, period, base } = source;
  const indicator = catalogueIn(province).get(code);
  const [later, earlier] = [quarterIn(province, period), quarterIn(province, base)];
  if (!indicator || !later || !earlier) return null;
  let values: [number | null, number | null];
  if (unitId === null) {
    if (!isComparable(province, code, period, base)) return null;
    values = [
      provinceFigure(province, period, code)?.value ?? null,
      provinceFigure(province, base, code)?.value ?? null,
    ];
  } else {
    const windows = [earlier.period.window, later.period.window] as const;
    if (breakBetween(unitId, ...windows, province.successions)) return null;
    values = [unitFigure(province, period, code, unitId), unitFigure(province, base, code, unitId)];
  }
  const change = changeOf(indicator, ...values);
  if (change.type !== 'change') return null;
  return source.relative ? change.relative : change.by;
}

function trendsIn(province: ProvinceQuarter, source: FigureSource & { measure: 'trends' }): number {
  const catalogue = catalogueIn(province);
  return source.indicators.filter((code) => {
    const indicator = catalogue.get(code);
    const by = changeValue(province, {
      measure: 'change',
      indicator: code,
      unitId: null,
      period: source.period,
      base: source.base,
      relative: false,
    });
    if (!indicator || by === null || indicator.direction === 'neutral') return false;
    return source.trend === 'any' || trendOf(by, indicator.direction) === source.trend;
  }).length;
}

export function trendOf(by: number, direction: 'higher' | 'lower' | 'neutral') {
  if (by === 0) return 'same';
  if (direction === 'neutral') return 'neutral';
  return by > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** What a source gives today; null is unknown (or not to be compared), never 0. */
export function figureValue(province: ProvinceQuarter, source: FigureSource): number | null {
  const quarter = quarterIn(province, source.period);
  if (!quarter) return null;
  switch (source.measure) {
    case 'value':
      return source.unitId === null
        ? (provinceFigure(province, source.period, source.indicator)?.value ?? null)
        : unitFigure(province, source.period, source.indicator, source.unitId);
    case 'change':
      return changeValue(province, source);
    case 'share':
      return provinceFigure(province, source.period, source.indicator, source.of)?.value ?? null;
    case 'gap': {
      const target = catalogueIn(province).get(source.indicator)?.target ?? null;
      const value = provinceFigure(province, source.period, source.indicator)?.value ?? null;
      return target === null || value === null ? null : tidy(value - target);
    }
    case 'target':
      return catalogueIn(province).get(source.indicator)?.target ?? null;
    case 'coverage':
      return (
        coverageOf(province, source.period, source.indicator, source.of)?.[source.part] ?? null
      );
    case 'units':
      return placesIn(quarter).filter((entry) => meets(province, entry, source.where)).length;
    case 'routes':
      return quarter.units
        .flatMap((entry) => entry.routes.map((route) => ({ entry, route })))
        .filter(({ entry, route }) => matchesRoute(quarter, entry, route, source.filter)).length;
    case 'reports':
      return reportsIn(quarter, source.state, source.kind);
    case 'points':
      return placesIn(quarter).filter((entry) =>
        makesPoint(entry, source.indicator, source.section, source.point),
      ).length;
    case 'trends':
      return trendsIn(province, source);
  }
}
