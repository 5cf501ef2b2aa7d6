import { aggregate } from '@/lib/domain/aggregate';
import { meetsTarget } from '@/lib/domain/comparison';
import { type Catalogue, catalogueOf, type Indicator } from '@/lib/domain/indicator';
import type { CatalogueData, QuarterData, ReportingUnit } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { farDistance, LEAST_UNITS, medianOf } from '@/lib/domain/robust';
import { breakBetween, type Succession } from '@/lib/domain/unit';
import { numberOf, unitsAsked } from './figures';
import { KEY_FIGURES } from './key-figures';

/** A quarter, the three before it and the same one of the year before. */
export const RECENT_QUARTERS = 5;

/** Rates whose course and distance are watched. Counts follow a unit's size and are not. */
const WATCHED_RATES = ['on-time-rate', 'post-office-operating-rate', 'mailbox-use-rate'] as const;
const BACKLOG = 'dossiers-in-progress-overdue';

export const RECENT_INDICATORS: readonly string[] = [
  ...new Set([...KEY_FIGURES.map(([code]) => code), ...WATCHED_RATES, BACKLOG]),
];

/** Falls in a row that are told: fewer is chance. */
const FALLS = 3;
/** Quarters in a row over which a backlog grew. */
const GROWTHS = 2;

export interface WatchedUnit {
  readonly unit: ReportingUnit;
  /** The figure's course, the oldest first; the last is this quarter's. */
  readonly values: readonly number[];
}

/** One reason for a closer look, with the units that it holds for, the worst first. */
export interface Watch {
  readonly reason: 'below-target' | 'falling' | 'far-from-others' | 'growing-backlog';
  readonly indicator: Indicator;
  readonly units: readonly WatchedUnit[];
  /** `below-target`: the target. `far-from-others`: the units' median. Else null. */
  readonly level: number | null;
}

interface UnitCourse {
  readonly unit: ReportingUnit;
  /** One for each quarter, the oldest first; null where unknown or not comparable with now. */
  readonly values: readonly (number | null)[];
}

/**
 * What a leader should look at, from the standing figures of recent quarters alone: nothing is said
 * of what is unknown, nor across a split of a unit.
 * @param quarters the oldest first; the last one is judged
 */
export function watchOf(
  data: CatalogueData,
  quarters: readonly QuarterData[],
  successions: readonly Succession[],
): Watch[] {
  const catalogue = catalogueOf(data.indicators);
  const courses = (indicator: Indicator) => coursesOf(indicator, catalogue, quarters, successions);
  const rates = WATCHED_RATES.flatMap((code) => catalogue.get(code) ?? []);
  const backlog = catalogue.get(BACKLOG);
  return [
    ...rates.map((indicator) => belowTarget(indicator, courses(indicator))),
    ...rates.map((indicator) => falling(indicator, courses(indicator))),
    ...rates.map((indicator) => farFromOthers(indicator, courses(indicator))),
    ...(backlog ? [growing(backlog, courses(backlog))] : []),
  ].filter(({ units }) => units.length > 0);
}

function coursesOf(
  indicator: Indicator,
  catalogue: Catalogue,
  quarters: readonly QuarterData[],
  successions: readonly Succession[],
): UnitCourse[] {
  const current = quarters.at(-1);
  if (!current) return [];
  const byQuarter = quarters.map((quarter) => ({
    quarter,
    units: new Map(quarter.units.map((unit) => [unit.unitId, unit])),
  }));
  return unitsAsked(indicator, current).map(({ unit }) => ({
    unit,
    values: byQuarter.map(({ quarter, units }) => {
      const own = units.get(unit.id);
      const { window } = quarter.period;
      const split = breakBetween(unit.id, window, current.period.window, successions);
      return own && !split ? numberOf(catalogue, own, indicator.code) : null;
    }),
  }));
}

const byLast = (sign: 1 | -1) => (a: WatchedUnit, b: WatchedUnit) =>
  sign * ((a.values.at(-1) ?? 0) - (b.values.at(-1) ?? 0)) || a.unit.position - b.unit.position;

/** 1 where low is bad, -1 where high is. */
const badnessOf = (indicator: Indicator): 1 | -1 => (indicator.direction === 'lower' ? -1 : 1);

function belowTarget(indicator: Indicator, courses: readonly UnitCourse[]): Watch {
  const units = courses.flatMap(({ unit, values }) => {
    const now = values.at(-1) ?? null;
    return now !== null && meetsTarget(indicator, now) === false ? [{ unit, values: [now] }] : [];
  });
  return {
    reason: 'below-target',
    indicator,
    units: units.sort(byLast(badnessOf(indicator))),
    level: indicator.target,
  };
}

/** The last `count + 1` values when each is known and `worse` than the one before; else null. */
function runOf(
  values: readonly (number | null)[],
  count: number,
  worse: (value: number, before: number) => boolean,
): number[] | null {
  const last = values.slice(-count - 1).filter((value) => value !== null);
  if (last.length <= count) return null;
  const falls = last.every((value, index) => {
    const before = last[index - 1];
    return before === undefined || worse(value, before);
  });
  return falls ? last : null;
}

function falling(indicator: Indicator, courses: readonly UnitCourse[]): Watch {
  const sign = badnessOf(indicator);
  const units = courses.flatMap(({ unit, values }) => {
    const run = runOf(values, FALLS, (value, before) => sign * value < sign * before);
    return run ? [{ unit, values: run }] : [];
  });
  return { reason: 'falling', indicator, units: units.sort(byLast(sign)), level: null };
}

function farFromOthers(indicator: Indicator, courses: readonly UnitCourse[]): Watch {
  const known = courses.flatMap(({ unit, values }) => {
    const now = values.at(-1) ?? null;
    return now === null ? [] : [{ unit, values: [now], now }];
  });
  const none = { reason: 'far-from-others', indicator, units: [], level: null } as const;
  if (known.length < LEAST_UNITS) return none;
  const figures = known.map(({ now }) => now);
  const level = medianOf(figures);
  const far = farDistance(level, figures);
  const sign = badnessOf(indicator);
  const units = known.filter(({ now }) => sign * (level - now) > far);
  return {
    ...none,
    units: units.map(({ unit, values }) => ({ unit, values })).sort(byLast(sign)),
    level,
  };
}

function growing(indicator: Indicator, courses: readonly UnitCourse[]): Watch {
  const units = courses.flatMap(({ unit, values }) => {
    const run = runOf(values, GROWTHS, (value, before) => value > before);
    return run ? [{ unit, values: run }] : [];
  });
  return { reason: 'growing-backlog', indicator, units: units.sort(byLast(-1)), level: null };
}

/** A province's figure through the quarters, the oldest first. */
export type Course = readonly { readonly period: PeriodCode; readonly value: number | null }[];

/** Courses of the key figures by indicator; null where not all units gave the figure. */
export function coursesOfKeyFigures(
  data: CatalogueData,
  quarters: readonly QuarterData[],
): Map<string, Course> {
  const catalogue = catalogueOf(data.indicators);
  return new Map(
    KEY_FIGURES.flatMap(([code]) => {
      const indicator = catalogue.get(code);
      if (!indicator) return [];
      const course = quarters.map((quarter) => {
        const { value, coverage } = aggregate(indicator, catalogue, quarter.units);
        const whole = coverage.reported === coverage.expected;
        return { period: quarter.period.code, value: whole ? value : null };
      });
      return [[code, course]];
    }),
  );
}
