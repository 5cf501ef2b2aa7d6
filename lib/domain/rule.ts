import type { Indicator, LocalText } from './indicator';
import type { LinearForm } from './linear-form';

export type Severity = 'error' | 'warning';
export type Comparison = '=' | '<=' | '>=';

interface RuleBase {
  readonly code: string;
  readonly section: string;
  readonly severity: Severity;
  /** Says what must hold, in the words of the form. */
  readonly message: LocalText;
}

/** Compares two linear forms. An error blocks the submission; a warning asks for an explanation. */
export interface FigureRule extends RuleBase {
  readonly left: LinearForm;
  readonly comparison: Comparison;
  readonly right: LinearForm;
}

/** Something that a report says in words: anything, one of some answers, or what it said before. */
export interface Saying {
  readonly indicator: string;
  readonly is?: readonly string[] | 'as-before';
}

/**
 * Where one of the left is said, each of the right must be (`needs`), or none of them may be
 * (`excludes`).
 */
export interface WordRule extends RuleBase {
  readonly left: readonly Saying[];
  readonly comparison: 'needs' | 'excludes';
  readonly right: readonly Saying[];
}

export type Rule = FigureRule | WordRule;

export const isWordRule = (rule: Rule): rule is WordRule =>
  rule.comparison === 'needs' || rule.comparison === 'excludes';

/** The rules all of whose figures are among some indicators. */
export function rulesOver(rules: readonly Rule[], indicators: readonly Indicator[]): Rule[] {
  const known = new Set(indicators.map((indicator) => indicator.code));
  return rules.filter((rule) =>
    [...rule.left, ...rule.right].every((term) => known.has(term.indicator)),
  );
}
