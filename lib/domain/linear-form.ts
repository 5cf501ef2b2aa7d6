/** One term of a linear form; `at` says whose quarter the figure is taken from. */
export interface Term {
  readonly indicator: string;
  readonly sign: 1 | -1;
  readonly at?: 'previous';
}

/** A sum of indicators with signs. */
export type LinearForm = readonly Term[];

export type Formula =
  | { readonly type: 'sum'; readonly form: LinearForm }
  | { readonly type: 'ratio'; readonly numerator: LinearForm; readonly denominator: LinearForm };

/** Reads a figure; null is unknown, which is never 0. */
export type Lookup = (indicator: string, at?: 'previous') => number | null;

/**
 * Figures have few decimals and forms few terms: rounding at six takes away what binary
 * fractions add (0.1 + 0.2) and nothing else. A loss is rounded as the gain of its size, and
 * nothing is 0 and never -0, which would be shown with its sign. Whole numbers are left alone:
 * scaled by a million, a trillion đồng would lose its last digits.
 */
export function tidy(value: number): number {
  const size = Math.abs(value);
  const rounded = Number.isInteger(size) ? size : Math.round(size * 1e6) / 1e6;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Value of a form; unknown as soon as one of its terms is, and for a form without terms. */
export function evaluate(form: LinearForm, lookup: Lookup): number | null {
  if (form.length === 0) return null;
  let sum = 0;
  for (const { indicator, sign, at } of form) {
    const value = lookup(indicator, at);
    if (value === null) return null;
    sum += sign * value;
  }
  return tidy(sum);
}

/** One linear form over another: unknown when either is, or when the denominator is 0. */
export function ratio(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return numerator / denominator;
}

export function indicatorsOf(formula: Formula): string[] {
  const forms = formula.type === 'sum' ? [formula.form] : [formula.numerator, formula.denominator];
  return [...new Set(forms.flatMap((form) => form.map((term) => term.indicator)))];
}

/** `plus('a', 'b')` and `minus` write forms briefly: `[...plus('a'), ...minus('b')]`. */
export const plus = (...indicators: string[]): Term[] =>
  indicators.map((indicator) => ({ indicator, sign: 1 }));
export const minus = (...indicators: string[]): Term[] =>
  indicators.map((indicator) => ({ indicator, sign: -1 }));
