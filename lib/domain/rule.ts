import type { Indicator, LocalText } from './indicator';
import type { LinearForm } from './linear-form';

export type Severity = 'error' | 'warning';
export type Comparison = '=' | '<=' | '>=';

/** Compares two linear forms. An error blocks the submission; a warning asks for an explanation. */
export interface Rule {
  readonly code: string;
  readonly section: string;
  readonly severity: Severity;
  readonly left: LinearForm;
  readonly comparison: Comparison;
  readonly right: LinearForm;
  /** Says what must hold, in the words of the form. */
  readonly message: LocalText;
}

/** The rules all of whose figures are among some indicators. */
export function rulesOver(rules: readonly Rule[], indicators: readonly Indicator[]): Rule[] {
  const known = new Set(indicators.map((indicator) => indicator.code));
  return rules.filter((rule) =>
    [...rule.left, ...rule.right].every((term) => known.has(term.indicator)),
  );
}
