import { type Aggregate, aggregate } from '@/lib/domain/aggregate';
import { meetsTarget } from '@/lib/domain/comparison';
import { type Catalogue, type Indicator, isReportedBy, lookupIn } from '@/lib/domain/indicator';
import { once } from '@/lib/domain/once';
import type {
  ProvinceQuarter,
  QuarterData,
  ReportingUnit,
  Standing,
  UnitQuarter,
} from '@/lib/domain/province';
import { type Compared, compareTotals, compareUnit } from './compared';

export type Base = 'last-quarter' | 'last-year';

/** An indicator over the province, with what is needed to read it rightly. */
export interface ProvinceFigure extends Aggregate {
  readonly indicator: Indicator;
  /** How many of the reported figures wait for approval. */
  readonly provisional: number;
  readonly meetsTarget: boolean | null;
  readonly lastQuarter: Compared;
  readonly lastYear: Compared;
}

export interface UnitFigure {
  readonly unit: ReportingUnit;
  readonly value: number | null;
  /** null: the unit's report is not in the Department's hands. */
  readonly standing: Standing | null;
}

/** A unit's place; units of one value share it, the unknown have none. */
export interface RankedUnit extends UnitFigure {
  readonly rank: number | null;
  readonly meetsTarget: boolean | null;
}

/** A number of one report, computed where it is derived. */
export function numberOf(
  catalogue: Catalogue,
  unit: Pick<UnitQuarter, 'figures'>,
  code: string,
): number | null {
  return unit.figures === null ? null : lookupIn(catalogue, unit.figures)(code);
}

export const unitsAsked = (indicator: Indicator, quarter: QuarterData): UnitQuarter[] =>
  quarter.units.filter((unit) => isReportedBy(indicator, unit.unitKind));

export function unitFigures(
  indicator: Indicator,
  catalogue: Catalogue,
  quarter: QuarterData,
): UnitFigure[] {
  return unitsAsked(indicator, quarter).map((unit) => ({
    unit: unit.unit,
    value: numberOf(catalogue, unit, indicator.code),
    standing: unit.standing,
  }));
}

/** The quarter that a base names. */
export const quarterOfBase = (province: ProvinceQuarter, base: Base): QuarterData | null =>
  base === 'last-quarter' ? province.previous : province.lastYear;

export function provinceFigure(
  indicator: Indicator,
  catalogue: Catalogue,
  province: ProvinceQuarter,
): ProvinceFigure {
  const { current, successions } = province;
  const now = aggregate(indicator, catalogue, current.units);
  const against = (base: Base) =>
    compareTotals(indicator, catalogue, now, current, quarterOfBase(province, base), successions);
  return {
    ...now,
    indicator,
    provisional: unitFigures(indicator, catalogue, current).filter(
      ({ value, standing }) => value !== null && standing === 'provisional',
    ).length,
    meetsTarget: meetsTarget(indicator, now.value),
    lastQuarter: against('last-quarter'),
    lastYear: against('last-year'),
  };
}

const unitsById = (quarter: QuarterData): ReadonlyMap<number, UnitQuarter> =>
  once(quarter, 'units-by-id', () => new Map(quarter.units.map((unit) => [unit.unitId, unit])));

/** One unit's figure against its own of the quarter that a base names. */
export function unitChange(
  indicator: Indicator,
  catalogue: Catalogue,
  province: ProvinceQuarter,
  unitId: number,
  base: Base,
): Compared {
  const then = quarterOfBase(province, base);
  const valueIn = (quarter: QuarterData | null) => {
    const unit = quarter && unitsById(quarter).get(unitId);
    return unit ? numberOf(catalogue, unit, indicator.code) : null;
  };
  return compareUnit(
    indicator,
    unitId,
    valueIn(province.current),
    valueIn(then),
    province.current,
    then,
    province.successions,
  );
}

/**
 * Best first where one way is better, else the largest first; equals share a place and keep the
 * official order, and so do the unknown, who come last.
 */
export function rankUnits(indicator: Indicator, figures: readonly UnitFigure[]): RankedUnit[] {
  const sign = indicator.direction === 'lower' ? 1 : -1;
  const sorted = [...figures].sort((a, b) => {
    if (a.value === null || b.value === null) {
      if (a.value !== b.value) return a.value === null ? 1 : -1;
    } else if (a.value !== b.value) {
      return sign * (a.value - b.value);
    }
    return a.unit.position - b.unit.position;
  });
  const rankOf = new Map<number | null, number>();
  for (const [index, { value }] of sorted.entries()) {
    if (!rankOf.has(value)) rankOf.set(value, index + 1);
  }
  return sorted.map((figure) => ({
    ...figure,
    rank: figure.value === null ? null : (rankOf.get(figure.value) ?? null),
    meetsTarget: meetsTarget(indicator, figure.value),
  }));
}
