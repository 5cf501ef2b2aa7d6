import { evaluate, type Formula, indicatorsOf, type Lookup, ratio } from './linear-form';
import type { PeriodCode } from './quarter';

/**
 * What a value is. `count`, `decimal`, `money` (đồng) and `rate` (a fraction: 0.61 is 61%) are
 * numbers; the others are text in a canonical form: `yes`/`no`, an option's code, `2013-Q3`,
 * `2013-04-05`, or what was written.
 */
export const VALUE_TYPES = [
  'count',
  'decimal',
  'money',
  'rate',
  'yes-no',
  'choice',
  'quarter',
  'date',
  'text',
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** How many decimals a figure has at most, however it comes in and wherever it is shown: metres of a kilometre. */
export const DECIMAL_PLACES = 3;

/** Whether a number has no more decimals than a figure may have. */
export const isPrecise = (value: number): boolean =>
  Number(value.toFixed(DECIMAL_PLACES)) === value;

export const NUMERIC_TYPES: ReadonlySet<ValueType> = new Set(['count', 'decimal', 'money', 'rate']);

export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

export interface Indicator {
  readonly code: string;
  readonly section: string;
  /** `entered` by an officer, counted from a `register`, or `derived` by its formula. */
  readonly kind: 'entered' | 'register' | 'derived';
  readonly valueType: ValueType;
  readonly name: LocalText;
  /** What is counted: "hồ sơ", "điểm", "km"; null for text. */
  readonly measure: LocalText | null;
  /** What exactly is counted: shown beside the field, with its legal basis and an example. */
  readonly hint: LocalText | null;
  readonly basis: LocalText | null;
  readonly example: LocalText | null;
  /** Heading under which neighbours are shown together, or null. */
  readonly group: LocalText | null;
  readonly formula: Formula | null;
  /** Over the quarters of a range: a flow adds up, a stock is what the last quarter says. */
  readonly overTime: 'flow' | 'stock';
  readonly target: number | null;
  /** Which way is better. */
  readonly direction: 'higher' | 'lower' | 'neutral';
  /** Who reports it: the units, the Department itself, or both (never the same act twice). */
  readonly reporter: 'units' | 'department' | 'both';
  readonly options: readonly { readonly code: string; readonly name: LocalText }[];
  readonly validFrom: PeriodCode | null;
  readonly validTo: PeriodCode | null;
}

/** The figures of one report. A missing key and null are both unknown. */
export interface Figures {
  readonly numbers: Readonly<Record<string, number | null | undefined>>;
  readonly texts: Readonly<Record<string, string | null | undefined>>;
}

export const NO_FIGURES: Figures = { numbers: {}, texts: {} };

export const isNumeric = (indicator: Indicator): boolean => NUMERIC_TYPES.has(indicator.valueType);

export function isInForce(
  indicator: Pick<Indicator, 'validFrom' | 'validTo'>,
  period: PeriodCode,
): boolean {
  return (
    (indicator.validFrom === null || indicator.validFrom <= period) &&
    (indicator.validTo === null || period <= indicator.validTo)
  );
}

/** Whether a unit of this kind has this indicator in its report. */
export function isReportedBy(indicator: Pick<Indicator, 'reporter'>, unitKind: string): boolean {
  if (indicator.reporter === 'both') return true;
  return (indicator.reporter === 'department') === (unitKind === 'department');
}

/** Indicators by code, made once for a request. */
export type Catalogue = ReadonlyMap<string, Indicator>;

export const catalogueOf = (indicators: readonly Indicator[]): Catalogue =>
  new Map(indicators.map((indicator) => [indicator.code, indicator]));

/**
 * Reads numbers of one report, computing derived ones from their formula.
 * `previous`, where given, answers the terms that look at the quarter before.
 */
export function lookupIn(catalogue: Catalogue, figures: Figures, previous?: Figures): Lookup {
  const before = previous && lookupIn(catalogue, previous);
  const lookup: Lookup = (code, at) => {
    if (at === 'previous') return before ? before(code) : null;
    const formula = catalogue.get(code)?.formula;
    if (!formula) return figures.numbers[code] ?? null;
    return derive(formula, lookup);
  };
  return lookup;
}

function derive(formula: Formula, lookup: Lookup): number | null {
  return formula.type === 'sum'
    ? evaluate(formula.form, lookup)
    : ratio(evaluate(formula.numerator, lookup), evaluate(formula.denominator, lookup));
}

/** The indicator and all that its formula is computed from. */
export function sourcesOf(code: string, catalogue: Catalogue): string[] {
  const formula = catalogue.get(code)?.formula;
  return [
    code,
    ...(formula ? indicatorsOf(formula) : []).flatMap((of) => sourcesOf(of, catalogue)),
  ];
}
