import type { Indicator, LocalText } from '@/lib/domain/indicator';
import { type LinearForm, plus } from '@/lib/domain/linear-form';
import type { Section } from '@/lib/domain/province';
import type { Comparison, FigureRule, Rule, Saying, Severity, WordRule } from '@/lib/domain/rule';

/** One section of the catalogue as shipped: its indicators and rules stand in screen order. */
export interface SectionDefinition extends Section {
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
}

/** An indicator before it knows its section, and its reporter and legal basis where those are the section's. */
type IndicatorSpec = Omit<Indicator, 'section' | 'reporter' | 'basis'> &
  Partial<Pick<Indicator, 'reporter' | 'basis'>>;
type RuleSpec = Omit<FigureRule, 'section'> | Omit<WordRule, 'section'>;

type Extras = Partial<Omit<IndicatorSpec, 'code' | 'kind' | 'valueType' | 'name' | 'formula'>>;

export const t = (vi: string, en: string): LocalText => ({ vi, en });

const VND = t('đồng', 'VND');
const PERCENT = t('%', '%');

function field(
  code: string,
  valueType: Indicator['valueType'],
  name: LocalText,
  overTime: Indicator['overTime'],
  extras: Extras,
): IndicatorSpec {
  return {
    code,
    kind: 'entered',
    valueType,
    name,
    measure: null,
    hint: null,
    example: null,
    group: null,
    formula: null,
    overTime,
    target: null,
    direction: 'neutral',
    options: [],
    validFrom: null,
    validTo: null,
    ...extras,
  };
}

export const count = (code: string, name: LocalText, extras: Extras = {}): IndicatorSpec =>
  field(code, 'count', name, 'flow', extras);

/** A number of things there are at the period's end; it never adds up over quarters. */
export const stock = (code: string, name: LocalText, extras: Extras = {}): IndicatorSpec =>
  field(code, 'count', name, 'stock', extras);

export const decimal = (code: string, name: LocalText, extras: Extras = {}): IndicatorSpec =>
  field(code, 'decimal', name, 'flow', extras);

export const money = (code: string, name: LocalText, extras: Extras = {}): IndicatorSpec =>
  field(code, 'money', name, 'flow', { measure: VND, ...extras });

export const words = (
  code: string,
  valueType: 'text' | 'yes-no' | 'choice' | 'quarter' | 'date',
  name: LocalText,
  extras: Extras = {},
): IndicatorSpec => field(code, valueType, name, 'stock', extras);

/** Counted from a register of the section, never typed. */
export const registered = (
  code: string,
  valueType: 'count' | 'decimal',
  name: LocalText,
  extras: Extras = {},
): IndicatorSpec => ({ ...field(code, valueType, name, 'stock', extras), kind: 'register' });

export const sum = (
  code: string,
  name: LocalText,
  form: LinearForm,
  extras: Extras = {},
): IndicatorSpec => ({
  ...field(code, 'count', name, 'flow', extras),
  kind: 'derived',
  formula: { type: 'sum', form },
});

export const moneySum = (
  code: string,
  name: LocalText,
  form: LinearForm,
  extras: Extras = {},
): IndicatorSpec => ({ ...sum(code, name, form, { measure: VND, ...extras }), valueType: 'money' });

export const rate = (
  code: string,
  name: LocalText,
  numerator: LinearForm,
  denominator: LinearForm,
  extras: Extras = {},
): IndicatorSpec => ({
  ...field(code, 'rate', name, 'stock', { measure: PERCENT, ...extras }),
  kind: 'derived',
  formula: { type: 'ratio', numerator, denominator },
});

const rule =
  (severity: Severity) =>
  (
    code: string,
    left: LinearForm,
    comparison: Comparison,
    right: LinearForm,
    message: LocalText,
  ): RuleSpec => ({ code, severity, left, comparison, right, message });

export const mustHold = rule('error');
export const shouldHold = rule('warning');

/** Of what is chosen or written: where one of the left is said, each of the right must be, or none may. */
export const sayings = (
  severity: Severity,
  code: string,
  left: readonly Saying[],
  comparison: WordRule['comparison'],
  right: readonly Saying[],
  message: LocalText,
): RuleSpec => ({ code, severity, left, comparison, right, message });

/** `within(part, whole)` is the form of most rules: one figure within another. */
export const within = (part: string, whole: string): [LinearForm, '<=', LinearForm] => [
  plus(part),
  '<=',
  plus(whole),
];

export function defineSection(section: {
  readonly code: string;
  readonly name: LocalText;
  readonly hint: LocalText;
  readonly reporter?: Section['reporter'];
  readonly basis: LocalText;
  readonly indicators: readonly IndicatorSpec[];
  readonly rules?: readonly RuleSpec[];
}): SectionDefinition {
  const { code, name, hint, reporter = 'units', basis } = section;
  return {
    code,
    name,
    hint,
    reporter,
    indicators: section.indicators.map((spec) => ({ reporter, basis, ...spec, section: code })),
    rules: (section.rules ?? []).map((spec) => ({ ...spec, section: code })),
  };
}
