import { type Figures, type Indicator, isNumeric } from './indicator';

export function isFilled(indicator: Indicator, figures: Figures): boolean {
  const value = isNumeric(indicator)
    ? figures.numbers[indicator.code]
    : figures.texts[indicator.code];
  return value !== null && value !== undefined && value !== '';
}

/** How much of a section is filled, counting what must be known: figures and choices, not free text. */
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

/**
 * Numbers are asked for, and choices: one of their answers is always true. Dates and text belong to
 * some reports only.
 */
const isAsked = (indicator: Indicator): boolean =>
  indicator.kind !== 'derived' &&
  (isNumeric(indicator) || ['choice', 'yes-no'].includes(indicator.valueType));
