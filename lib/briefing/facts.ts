import type { Indicator } from '@/lib/domain/indicator';
import type { QuarterData, UnitQuarter } from '@/lib/domain/province';
import { type PeriodCode, previousQuarter, sameQuarterLastYear } from '@/lib/domain/quarter';
import { breakBetween } from '@/lib/domain/unit';
import type { BoundFigure } from './document';
import type { Condition, FigureSource, ReportCount, RouteFilter } from './figure-source';
import { decimalsBeside, type FigureStyle, figureText, OFFICIAL, percent } from './figure-text';
import { figureValue, meets } from './figure-value';
import type { BriefingInput } from './input';
import { catalogueIn, placesIn, quarterIn, unitFigure, unitsWithout } from './province-figures';

type Figure = BoundFigure | null;

/** Everything that a sentence asks of the data; each number comes bound to its source. */
export interface Facts {
  readonly input: BriefingInput;
  readonly quarter: QuarterData;
  readonly period: PeriodCode;
  readonly previous: PeriodCode;
  readonly lastYear: PeriodCode;
  /** The reporting units that the province consists of, in the official order. */
  readonly places: readonly UnitQuarter[];
  readonly department: UnitQuarter | null;
  indicator(code: string): Indicator | null;
  figure(source: FigureSource, style: FigureStyle): Figure;
  /** The province's figure. */
  total(code: string): Figure;
  /** The same, where it is more than nothing. */
  some(code: string): Figure;
  /** A part of a whole, more than nothing, where the same units reported both. */
  part(code: string, whole: string): Figure;
  of(entry: UnitQuarter, code: string): Figure;
  raw(entry: UnitQuarter, code: string): number | null;
  share(part: string, whole: string): Figure;
  target(code: string): Figure;
  change(code: string, base: PeriodCode, relative?: boolean): Figure;
  unitChange(entry: UnitQuarter, code: string, base: PeriodCode): Figure;
  /** Units that meet all conditions. */
  where(...conditions: readonly Condition[]): UnitQuarter[];
  count(...conditions: readonly [Condition, ...Condition[]]): Figure;
  routes(filter: RouteFilter): Figure;
  reports(state: ReportCount, kind?: string | null): Figure;
  isComparableUnit(entry: UnitQuarter, base: PeriodCode): boolean;
}

function styleFor(indicator: Indicator, value: number): FigureStyle {
  switch (indicator.valueType) {
    case 'rate':
      return percent(decimalsBeside(value, indicator.target));
    case 'money':
      return { kind: 'money' };
    case 'decimal':
      return { kind: 'decimal' };
    default:
      return OFFICIAL;
  }
}

export function factsOf(input: BriefingInput): Facts {
  const { province } = input;
  const quarter = province.current;
  const period = quarter.period.code;
  const catalogue = catalogueIn(province);
  const indicator = (code: string) => catalogue.get(code) ?? null;

  const bind = (source: FigureSource, styleOf: (value: number) => FigureStyle): Figure => {
    const value = figureValue(province, source);
    if (value === null) return null;
    const style = styleOf(value);
    return { type: 'figure', source, value, style, text: figureText(value, style) };
  };
  const figure = (source: FigureSource, style: FigureStyle) => bind(source, () => style);
  const value = (code: string, unitId: number | null): Figure => {
    const known = indicator(code);
    if (!known) return null;
    return bind({ measure: 'value', indicator: code, unitId, period }, (number) =>
      styleFor(known, number),
    );
  };
  const change = (
    code: string,
    unitId: number | null,
    base: PeriodCode,
    relative: boolean,
  ): Figure => {
    const known = indicator(code);
    if (!known) return null;
    const source = { measure: 'change', indicator: code, unitId, period, base, relative } as const;
    return bind(source, (number) => {
      if (relative) return percent();
      return known.valueType === 'rate' ? { kind: 'points' } : styleFor(known, number);
    });
  };
  const where = (...conditions: readonly Condition[]) =>
    placesIn(quarter).filter((entry) => meets(province, entry, conditions));

  return {
    input,
    quarter,
    period,
    previous: previousQuarter(period),
    lastYear: sameQuarterLastYear(period),
    places: placesIn(quarter),
    department: quarter.units.find((entry) => entry.unit.kind === 'department') ?? null,
    indicator,
    figure,
    total: (code) => value(code, null),
    some: (code) => {
      const found = value(code, null);
      return found !== null && found.value > 0 ? found : null;
    },
    part: (code, whole) => {
      const gap = (one: string) =>
        unitsWithout(province, period, one)
          .map((entry) => entry.unitId)
          .join();
      const found = value(code, null);
      return found && found.value > 0 && gap(code) === gap(whole) ? found : null;
    },
    of: (entry, code) => value(code, entry.unitId),
    raw: (entry, code) => unitFigure(province, period, code, entry.unitId),
    share: (part, whole) =>
      figure({ measure: 'share', indicator: part, of: whole, period }, percent()),
    target: (code) => figure({ measure: 'target', indicator: code, period }, percent()),
    change: (code, base, relative = false) => change(code, null, base, relative),
    unitChange: (entry, code, base) => change(code, entry.unitId, base, false),
    where,
    count: (...conditions) =>
      figure(
        { measure: 'units', indicator: conditions[0].indicator, where: conditions, period },
        OFFICIAL,
      ),
    routes: (filter) =>
      figure({ measure: 'routes', indicator: 'cable-routes', filter, period }, OFFICIAL),
    reports: (state, kind = null) =>
      figure({ measure: 'reports', indicator: null, state, kind, period }, OFFICIAL),
    isComparableUnit: (entry, base) => {
      const earlier = quarterIn(province, base);
      if (!earlier) return false;
      const windows = [earlier.period.window, quarter.period.window] as const;
      return breakBetween(entry.unitId, ...windows, province.successions) === null;
    },
  };
}
