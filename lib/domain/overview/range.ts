import { type Aggregate, aggregate } from '@/lib/domain/aggregate';
import { type Change, changeOf, sameCoverage } from '@/lib/domain/comparison';
import {
  type Catalogue,
  catalogueOf,
  type Indicator,
  isNumeric,
  isReportedBy,
  sourcesOf,
} from '@/lib/domain/indicator';
import type { CatalogueData, QuarterData, ReportingUnit } from '@/lib/domain/province';
import { breakBetween, type Succession } from '@/lib/domain/unit';

/** A unit's figure over a range. */
export interface RangeUnit extends Aggregate {
  readonly unit: ReportingUnit;
  /** Within the range the unit became something else: its figure is of both. */
  readonly split: Succession | null;
}

/** A figure over the quarters of a range; coverage counts reports: a unit's quarters one by one. */
export interface RangeFigure extends Aggregate {
  readonly indicator: Indicator;
  /** A flow adds up; otherwise the figure is the last quarter's. */
  readonly addsUp: boolean;
  /** Against the same quarters a year before; null where one of the two is not whole. */
  readonly lastYear: Change | null;
  /** Units of the last quarter, in the official order. */
  readonly units: readonly RangeUnit[];
}

/**
 * Whether quarters of an indicator can be added: its own word for sums and what is typed; a rate's
 * parts must all add up, for a year's rate comes from its numerator and denominator.
 */
export function addsUp(indicator: Indicator, catalogue: Catalogue): boolean {
  if (indicator.valueType !== 'rate') return indicator.overTime === 'flow';
  return sourcesOf(indicator.code, catalogue)
    .flatMap((code) => catalogue.get(code) ?? [])
    .every(({ valueType, overTime }) => valueType === 'rate' || overTime === 'flow');
}

function over(
  indicator: Indicator,
  catalogue: Catalogue,
  quarters: readonly QuarterData[],
  unitId: number | null = null,
): Aggregate {
  const taken = addsUp(indicator, catalogue) ? quarters : quarters.slice(-1);
  const reports = taken.flatMap(({ units }) => units);
  return aggregate(
    indicator,
    catalogue,
    unitId === null ? reports : reports.filter((report) => report.unitId === unitId),
  );
}

function changeSince(
  indicator: Indicator,
  catalogue: Catalogue,
  now: Aggregate,
  lastYear: readonly QuarterData[] | null,
): Change | null {
  const first = lastYear?.[0];
  if (!lastYear || !first) return null;
  if (indicator.validFrom !== null && first.period.code < indicator.validFrom) return null;
  const then = over(indicator, catalogue, lastYear);
  return sameCoverage(now.coverage, then.coverage)
    ? changeOf(indicator, now.value, then.value)
    : null;
}

/**
 * Figures over a range of quarters, in the catalogue's order.
 * @param quarters every quarter of the range, the oldest first, with the figures of all sources
 * @param lastYear the same quarters a year before; null when not all of them are on record
 * @param wanted the indicators' codes; those that are no numbers are left out
 */
export function rangeFigures(
  data: CatalogueData,
  quarters: readonly QuarterData[],
  lastYear: readonly QuarterData[] | null,
  successions: readonly Succession[],
  wanted: readonly string[],
): RangeFigure[] {
  const catalogue = catalogueOf(data.indicators);
  const [first, last] = [quarters.at(0), quarters.at(-1)];
  if (!first || !last) return [];
  return data.indicators
    .filter((indicator) => wanted.includes(indicator.code) && isNumeric(indicator))
    .map((indicator) => {
      const now = over(indicator, catalogue, quarters);
      const adds = addsUp(indicator, catalogue);
      return {
        ...now,
        indicator,
        addsUp: adds,
        lastYear: changeSince(indicator, catalogue, now, lastYear),
        units: last.units
          .filter(({ unitKind }) => isReportedBy(indicator, unitKind))
          .map(({ unit }) => ({
            ...over(indicator, catalogue, quarters, unit.id),
            unit,
            split: adds
              ? breakBetween(unit.id, first.period.window, last.period.window, successions)
              : null,
          })),
      };
    });
}
