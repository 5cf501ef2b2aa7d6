import type { Expectation } from './findings/expectation';
import { type Expected, NOTHING_EXPECTED } from './findings/expected';
import { unchangedIn } from './findings/unchanged';
import { unusualIn } from './findings/unusual';
import {
  type Catalogue,
  type Figures,
  type Indicator,
  isNumeric,
  type LocalText,
  lookupIn,
} from './indicator';
import { evaluate, indicatorsOf, type LinearForm } from './linear-form';
import type { PeriodCode } from './quarter';

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

export type RegisterFlaw =
  | 'done-below-100'
  | 'in-progress-at-100'
  | 'not-started-with-percent'
  | 'overdue-without-remark'
  | 'percent-fell'
  | 'since-after-quarter'
  | 'suspended-without-reason'
  | 'suspended-without-since';

interface FindingBase {
  /** Stable for one report: an explanation is kept under it. */
  readonly key: string;
  readonly section: string;
  /** A notice may be explained, and stops nothing. */
  readonly severity: Severity | 'notice';
  /** The fields that it is about, the first to be focused first. */
  readonly indicators: readonly string[];
}

export type Finding =
  | (FindingBase & {
      readonly type: 'rule';
      readonly rule: Rule;
      readonly left: number;
      readonly right: number;
    })
  | (FindingBase & { readonly type: 'negative' })
  /** Some of a section is filled and these are not: unknown, and shown as "–". */
  | (FindingBase & { readonly type: 'missing' })
  | (FindingBase & { readonly type: 'blank-section' })
  /** Unlike the unit's own past, or unlike the rates of other units of its kind. */
  | (FindingBase & {
      readonly type: 'unusual' | 'unlike-peers';
      readonly value: number;
      readonly expectation: Expectation;
    })
  /** Every figure of a section is as it was in the quarter before. */
  | (FindingBase & { readonly type: 'unchanged'; readonly before: PeriodCode })
  /** Entries of a register of which two things are said that do not go together, or one is not said. */
  | (FindingBase & {
      readonly type: 'register';
      readonly flaw: RegisterFlaw;
      readonly entries: readonly { readonly id: number; readonly name: string }[];
    })
  /** Tasks that have no answer, by their numbers. */
  | (FindingBase & { readonly type: 'unanswered-tasks'; readonly tasks: readonly number[] });

const HOLDS: Record<Comparison, (left: number, right: number) => boolean> = {
  '=': (left, right) => left === right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};

/** The rules all of whose figures are among some indicators. */
export function rulesOver(rules: readonly Rule[], indicators: readonly Indicator[]): Rule[] {
  const known = new Set(indicators.map((indicator) => indicator.code));
  return rules.filter((rule) =>
    [...rule.left, ...rule.right].every((term) => known.has(term.indicator)),
  );
}

/** A rule says nothing while one of its figures is unknown. */
export function checkRule(
  rule: Rule,
  catalogue: Catalogue,
  figures: Figures,
  previous: Figures | null,
): Finding | null {
  const lookup = lookupIn(catalogue, figures, previous ?? undefined);
  const left = evaluate(rule.left, lookup);
  const right = evaluate(rule.right, lookup);
  if (left === null || right === null || HOLDS[rule.comparison](left, right)) return null;
  const terms = [...rule.left, ...rule.right].filter((term) => term.at !== 'previous');
  return {
    type: 'rule',
    key: rule.code,
    section: rule.section,
    severity: rule.severity,
    indicators: [...new Set(terms.flatMap((term) => leaves(term.indicator, catalogue)))],
    rule,
    left,
    right,
  };
}

/** The figures that a person entered, from which an indicator comes. */
function leaves(code: string, catalogue: Catalogue): string[] {
  const formula = catalogue.get(code)?.formula;
  return formula
    ? indicatorsOf(formula).flatMap((indicator) => leaves(indicator, catalogue))
    : [code];
}

function isFilled(indicator: Indicator, figures: Figures): boolean {
  const value = isNumeric(indicator)
    ? figures.numbers[indicator.code]
    : figures.texts[indicator.code];
  return value !== null && value !== undefined && value !== '';
}

/** How much of a section is filled, counting what must be known: figures, not free text. */
export function fillingOf(
  indicators: readonly Indicator[],
  figures: Figures,
): { filled: number; total: number; missing: string[] } {
  const asked = indicators.filter(isAsked);
  const missing = asked.filter((indicator) => !isFilled(indicator, figures));
  return {
    filled: asked.length - missing.length,
    total: asked.length,
    missing: missing.map((indicator) => indicator.code),
  };
}

/** Numbers are asked for; dates, choices and text belong to some reports only. */
const isAsked = (indicator: Indicator): boolean =>
  indicator.kind !== 'derived' && isNumeric(indicator);

const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/**
 * Everything that the checks say of one report's section, errors first.
 * `previous` are the figures last approved for the quarter before, or null.
 */
export function findingsOf(
  section: string,
  indicators: readonly Indicator[],
  rules: readonly Rule[],
  catalogue: Catalogue,
  figures: Figures,
  previous: Figures | null,
  expected: Expected = NOTHING_EXPECTED,
): Finding[] {
  const own = indicators.filter((indicator) => indicator.section === section);
  const findings: Finding[] = [];
  for (const indicator of own) {
    const value = figures.numbers[indicator.code];
    if (value !== null && value !== undefined && value < 0) {
      findings.push({
        type: 'negative',
        key: `negative:${indicator.code}`,
        section,
        severity: 'error',
        indicators: [indicator.code],
      });
    }
  }
  for (const rule of rules) {
    if (rule.section !== section) continue;
    const finding = checkRule(rule, catalogue, figures, previous);
    if (finding) findings.push(finding);
  }
  const { filled, missing } = fillingOf(own, figures);
  if (missing.length > 0) {
    const blank = filled === 0;
    findings.push({
      type: blank ? 'blank-section' : 'missing',
      key: blank ? `blank:${section}` : `missing:${section}`,
      section,
      severity: 'warning',
      indicators: missing,
    });
  }
  if (previous && expected.before) {
    const unchanged = unchangedIn(section, own, figures, previous, expected.before);
    if (unchanged) findings.push(unchanged);
  }
  findings.push(...unusualIn(section, own, lookupIn(catalogue, figures), expected));
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
