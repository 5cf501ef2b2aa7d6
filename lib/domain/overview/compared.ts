import { type Aggregate, aggregate, type Coverage } from '@/lib/domain/aggregate';
import { changeOf, sameCoverage, type Trend } from '@/lib/domain/comparison';
import { type Catalogue, type Indicator, isReportedBy } from '@/lib/domain/indicator';
import type { QuarterData } from '@/lib/domain/province';
import { breakBetween, comparableGroup, type Succession } from '@/lib/domain/unit';

/** Why a figure stands beside no other one. */
export type Incomparable =
  /** The quarter to compare with is not on record. */
  | 'no-period'
  /** The indicator was not asked for then. */
  | 'not-asked'
  | 'unknown-now'
  | 'unknown-then'
  /** Not all units reported: a difference would show who reported. */
  | 'incomplete-now'
  | 'incomplete-then'
  /** Other units make up the total, and no succession says how. */
  | 'units-differ'
  /** The unit is not the same thing as then. */
  | 'unit-changed';

export type Compared =
  | {
      readonly type: 'change';
      readonly base: number;
      /** Rates change in points (a fraction: 0.021 is 2.1 points), others in amount. */
      readonly unit: 'points' | 'amount';
      readonly by: number;
      readonly relative: number | null;
      readonly trend: Trend;
    }
  | {
      readonly type: 'not-comparable';
      readonly reason: Incomparable;
      readonly base: number | null;
      readonly coverage: Coverage | null;
      readonly succession: Succession | null;
    };

const cannot = (
  reason: Incomparable,
  base: Aggregate | null = null,
  succession: Succession | null = null,
): Compared => ({
  type: 'not-comparable',
  reason,
  base: base?.value ?? null,
  coverage: base?.coverage ?? null,
  succession,
});

function changeFrom(indicator: Indicator, value: number | null, base: number | null): Compared {
  if (value === null) return cannot('unknown-now');
  if (base === null) return cannot('unknown-then');
  const change = changeOf(indicator, value, base);
  if (change.type !== 'change') throw new Error('unreachable: both figures are known');
  return { ...change, base };
}

/**
 * Whether the same territory stands behind two totals: each unit found on one side only must be
 * tied by successions to units on both. A district cut in two leaves the province what it was.
 */
export function sameTerritory(
  indicator: Pick<Indicator, 'reporter'>,
  earlier: QuarterData,
  later: QuarterData,
  successions: readonly Succession[],
): boolean {
  const idsOf = (quarter: QuarterData) =>
    new Set(
      quarter.units
        .filter((unit) => isReportedBy(indicator, unit.unitKind))
        .map((unit) => unit.unitId),
    );
  const before = idsOf(earlier);
  const after = idsOf(later);
  const alone = [...before, ...after].filter((id) => !(before.has(id) && after.has(id)));
  return alone.every((id) => {
    const group = comparableGroup(id, earlier.period.window, later.period.window, successions);
    return group.some((member) => before.has(member)) && group.some((member) => after.has(member));
  });
}

/** A province's figure against another quarter's: only the whole is compared with the whole. */
export function compareTotals(
  indicator: Indicator,
  catalogue: Catalogue,
  now: Aggregate,
  current: QuarterData,
  then: QuarterData | null,
  successions: readonly Succession[],
): Compared {
  if (then === null) return cannot('no-period');
  if (indicator.validFrom !== null && then.period.code < indicator.validFrom) {
    return cannot('not-asked');
  }
  const base = aggregate(indicator, catalogue, then.units);
  if (now.value === null) return cannot('unknown-now', base);
  if (base.value === null) return cannot('unknown-then', base);
  if (!sameCoverage(now.coverage, base.coverage)) {
    const incomplete = now.coverage.reported < now.coverage.expected;
    return cannot(incomplete ? 'incomplete-now' : 'incomplete-then', base);
  }
  if (!sameTerritory(indicator, then, current, successions)) return cannot('units-differ', base);
  return changeFrom(indicator, now.value, base.value);
}

/** One unit's figure against its own of another quarter. */
export function compareUnit(
  indicator: Indicator,
  unitId: number,
  value: number | null,
  valueThen: number | null,
  current: QuarterData,
  then: QuarterData | null,
  successions: readonly Succession[],
): Compared {
  if (then === null) return cannot('no-period');
  const succession = breakBetween(unitId, then.period.window, current.period.window, successions);
  if (succession) return cannot('unit-changed', null, succession);
  if (indicator.validFrom !== null && then.period.code < indicator.validFrom) {
    return cannot('not-asked');
  }
  return changeFrom(indicator, value, valueThen);
}
