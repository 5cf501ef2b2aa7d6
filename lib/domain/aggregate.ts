import { type Catalogue, type Figures, type Indicator, isReportedBy, lookupIn } from './indicator';
import { evaluate, type LinearForm, ratio, tidy } from './linear-form';

/** How many of the units that should have reported a figure did. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number;
}

/** Coverage of many units of one quarter. The Department counts among them where it is asked. */
export interface UnitCoverage extends Coverage {
  /** Whether it reported; left out where it is not asked. */
  readonly department?: boolean;
}

/** A figure of many units. `value` is null when nobody reported it. */
export interface Aggregate {
  readonly value: number | null;
  readonly coverage: UnitCoverage;
}

/** One reporting unit's figures of a period; null figures: nothing is in the Department's hands. */
export interface UnitFigures {
  readonly unitId: number;
  readonly unitKind: string;
  readonly figures: Figures | null;
}

const isDepartment = ({ unitKind }: UnitFigures): boolean => unitKind === 'department';

/**
 * A province's figure from its units'. Sums add what is known and say how much that is; a ratio is
 * Σ numerator / Σ denominator over the units that reported both, never a mean of ratios. A rate
 * without such a formula (typed, or a sum of rates) has no value over many units.
 */
export function aggregate(
  indicator: Indicator,
  catalogue: Catalogue,
  units: readonly UnitFigures[],
): Aggregate {
  const asked = units.filter((unit) => isReportedBy(indicator, unit.unitKind));
  const forms: LinearForm[] =
    indicator.formula === null
      ? [[{ indicator: indicator.code, sign: 1 }]]
      : indicator.formula.type === 'sum'
        ? [indicator.formula.form]
        : [indicator.formula.numerator, indicator.formula.denominator];
  const sums = forms.map(() => 0);
  let reported = 0;
  let department = asked.some(isDepartment) ? false : undefined;
  for (const unit of asked) {
    if (unit.figures === null) continue;
    const lookup = lookupIn(catalogue, unit.figures);
    const values = forms.map((form) => evaluate(form, lookup));
    if (values.some((value) => value === null)) continue;
    reported += 1;
    if (isDepartment(unit)) department = true;
    for (const [index, value] of values.entries())
      sums[index] = tidy((sums[index] ?? 0) + (value ?? 0));
  }
  const coverage = {
    reported,
    expected: asked.length,
    ...(department === undefined ? {} : { department }),
  };
  const [first = null, second] = sums;
  if (reported === 0) return { value: null, coverage };
  if (second !== undefined) return { value: ratio(first, second), coverage };
  return { value: indicator.valueType === 'rate' ? null : first, coverage };
}

/**
 * Adds up one unit's figures over the quarters of a range: flows add, stocks take the last. Not for
 * rates: a year's rate comes from its numerator and denominator, each added up.
 */
export function overQuarters(
  indicator: Pick<Indicator, 'overTime'>,
  values: readonly (number | null)[],
): Aggregate {
  const known = values.filter((value) => value !== null);
  const coverage = { reported: known.length, expected: values.length };
  if (indicator.overTime === 'stock') return { value: values.at(-1) ?? null, coverage };
  return { value: known.length === 0 ? null : tidy(known.reduce((a, b) => a + b, 0)), coverage };
}
