import { fillingOf, isFilled } from '@/lib/domain/filling';
import { type Catalogue, type Figures, type Indicator, lookupIn } from '@/lib/domain/indicator';
import { evaluate, indicatorsOf } from '@/lib/domain/linear-form';
import { type Comparison, isWordRule, type Rule } from '@/lib/domain/rule';
import { type Expected, NOTHING_EXPECTED } from './expected';
import type { Finding } from './finding';
import { unchangedIn } from './unchanged';
import { unusualIn } from './unusual';
import { checkWords } from './word-rule';

const HOLDS: Record<Comparison, (left: number, right: number) => boolean> = {
  '=': (left, right) => left === right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};

/** A rule says nothing while one of its figures is unknown. */
export function checkRule(
  rule: Rule,
  catalogue: Catalogue,
  figures: Figures,
  previous: Figures | null,
): Finding | null {
  if (isWordRule(rule)) return checkWords(rule, figures, previous);
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
  const { filled, total, missing } = fillingOf(own, figures);
  // Free text is nobody's duty, each for itself; that all of a section was left out is worth a look.
  if (own.length > 0 && total === 0 && !own.some((indicator) => isFilled(indicator, figures))) {
    findings.push({
      type: 'blank-section',
      key: `blank:${section}`,
      section,
      severity: 'notice',
      indicators: own.map(({ code }) => code),
    });
  }
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
