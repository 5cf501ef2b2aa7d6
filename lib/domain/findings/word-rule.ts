import type { Figures } from '@/lib/domain/indicator';
import type { Saying, WordRule } from '@/lib/domain/rule';
import type { Finding } from './finding';

function isSaid({ indicator, is }: Saying, figures: Figures, previous: Figures | null): boolean {
  const said = figures.texts[indicator] ?? '';
  if (said === '') return false;
  if (is === undefined) return true;
  return is === 'as-before' ? previous?.texts[indicator] === said : is.includes(said);
}

/** It points at what is to be mended: first at what is missing or too much, then at what asks for it. */
export function checkWords(
  rule: WordRule,
  figures: Figures,
  previous: Figures | null,
): Finding | null {
  const said = (saying: Saying) => isSaid(saying, figures, previous);
  const asking = rule.left.filter(said);
  if (asking.length === 0) return null;
  const wrong = rule.right.filter((saying) => said(saying) === (rule.comparison === 'excludes'));
  if (wrong.length === 0) return null;
  return {
    type: 'words',
    key: rule.code,
    section: rule.section,
    severity: rule.severity,
    indicators: [...new Set([...wrong, ...asking].map(({ indicator }) => indicator))],
    rule,
  };
}
