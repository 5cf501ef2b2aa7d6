import { type Aggregate, aggregate, type UnitCoverage } from '@/lib/domain/aggregate';
import { sameCoverage } from '@/lib/domain/comparison';
import {
  type Catalogue,
  catalogueOf,
  type Indicator,
  isReportedBy,
  lookupIn,
} from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import type {
  CatalogueData,
  ProvinceQuarter,
  QuarterData,
  UnitQuarter,
} from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';

/* Reads figures of a province's quarters; unknown is null everywhere. */

const catalogues = new WeakMap<CatalogueData, Catalogue>();

export function catalogueIn(province: ProvinceQuarter): Catalogue {
  const made = catalogues.get(province.catalogue) ?? catalogueOf(province.catalogue.indicators);
  catalogues.set(province.catalogue, made);
  return made;
}

export function quarterIn(province: ProvinceQuarter, period: PeriodCode): QuarterData | null {
  const quarters = [province.current, province.previous, province.lastYear];
  return quarters.find((quarter) => quarter?.period.code === period) ?? null;
}

/** The units that the province consists of: the Department reports too, but is no place. */
export const placesIn = (quarter: QuarterData): UnitQuarter[] =>
  quarter.units.filter((entry) => entry.unit.kind !== 'department');

/** A ratio of two indicators, as if the catalogue had it. */
function shareIndicator(part: Indicator, whole: string): Indicator {
  const formula = { type: 'ratio', numerator: plus(part.code), denominator: plus(whole) } as const;
  return { ...part, kind: 'derived', valueType: 'rate', formula };
}

/** A briefing asks for the same total many times: in sentences, coverage notes and tables. */
const totals = new WeakMap<ProvinceQuarter, Map<string, Aggregate | null>>();

/** The province's figure; null where the catalogue or the quarter is missing. */
export function provinceFigure(
  province: ProvinceQuarter,
  period: PeriodCode,
  code: string,
  of: string | null = null,
): Aggregate | null {
  const known = totals.get(province) ?? new Map<string, Aggregate | null>();
  totals.set(province, known);
  const key = `${period}/${code}/${of ?? ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const computed = computeProvinceFigure(province, period, code, of);
  known.set(key, computed);
  return computed;
}

function computeProvinceFigure(
  province: ProvinceQuarter,
  period: PeriodCode,
  code: string,
  of: string | null,
): Aggregate | null {
  const catalogue = catalogueIn(province);
  const indicator = catalogue.get(code);
  const quarter = quarterIn(province, period);
  if (!indicator || !quarter || (of !== null && !catalogue.has(of))) return null;
  return aggregate(
    of === null ? indicator : shareIndicator(indicator, of),
    catalogue,
    quarter.units,
  );
}

export function unitFigure(
  province: ProvinceQuarter,
  period: PeriodCode,
  code: string,
  unitId: number,
): number | null {
  const catalogue = catalogueIn(province);
  const entry = quarterIn(province, period)?.units.find((unit) => unit.unitId === unitId);
  if (!entry?.figures || !catalogue.has(code)) return null;
  return lookupIn(catalogue, entry.figures)(code);
}

/** What a unit wrote, chose or dated; empty text is unknown. */
export function textOf(entry: UnitQuarter, code: string): string | null {
  return entry.figures?.texts[code]?.trim() || null;
}

/** Whether a unit's report holds an indicator at all, number or text. */
export function isKnown(province: ProvinceQuarter, entry: UnitQuarter, code: string): boolean {
  if (!entry.figures) return false;
  return (
    lookupIn(catalogueIn(province), entry.figures)(code) !== null || textOf(entry, code) !== null
  );
}

/** The units that should have reported an indicator (or a pair) and did not. */
export function unitsWithout(
  province: ProvinceQuarter,
  period: PeriodCode,
  code: string,
  of: string | null = null,
): UnitQuarter[] {
  const indicator = catalogueIn(province).get(code);
  const quarter = quarterIn(province, period);
  if (!indicator || !quarter) return [];
  return quarter.units.filter(
    (entry) =>
      isReportedBy(indicator, entry.unitKind) &&
      !(isKnown(province, entry, code) && (of === null || isKnown(province, entry, of))),
  );
}

export function coverageOf(
  province: ProvinceQuarter,
  period: PeriodCode,
  code: string,
  of: string | null = null,
): UnitCoverage | null {
  const indicator = catalogueIn(province).get(code);
  const quarter = quarterIn(province, period);
  if (!indicator || !quarter) return null;
  const asked = quarter.units.filter((entry) => isReportedBy(indicator, entry.unitKind));
  const without = unitsWithout(province, period, code, of);
  const department = asked.find(({ unitKind }) => unitKind === 'department');
  return {
    reported: asked.length - without.length,
    expected: asked.length,
    ...(department ? { department: !without.includes(department) } : {}),
  };
}

/**
 * Whether the province of two quarters is the same: a unit that became part of it, or left it,
 * makes totals incomparable; one unit split into two of it does not.
 */
export function sameProvince(
  province: ProvinceQuarter,
  earlier: QuarterData,
  later: QuarterData,
): boolean {
  const ids = new Set([...earlier.units, ...later.units].map((entry) => entry.unitId));
  return province.successions.every(
    (edge) =>
      edge.kind === 'rename' ||
      edge.effectiveOn <= earlier.period.window.from ||
      edge.effectiveOn > later.period.window.from ||
      (ids.has(edge.fromId) && ids.has(edge.toId)),
  );
}

/** Whether totals of two quarters show a change of the thing counted: all units, both times. */
export function isComparable(
  province: ProvinceQuarter,
  code: string,
  period: PeriodCode,
  base: PeriodCode,
): boolean {
  const [later, earlier] = [quarterIn(province, period), quarterIn(province, base)];
  const now = provinceFigure(province, period, code)?.coverage;
  const before = provinceFigure(province, base, code)?.coverage;
  if (!later || !earlier || !now || !before) return false;
  return sameCoverage(now, before) && sameProvince(province, earlier, later);
}
