import type { FormatLocale } from './locale';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const CODE = /^(\d{4})-Q([1-4])$/;

/** `2013-Q1` taken apart; null for anything else. */
export function splitQuarter(
  code: string,
): { year: number; quarter: number; roman: string } | null {
  const match = CODE.exec(code);
  if (!match) return null;
  const quarter = Number(match[2]);
  return { year: Number(match[1]), quarter, roman: ROMAN[quarter - 1] ?? '' };
}

function requireQuarter(code: string) {
  const parts = splitQuarter(code);
  if (!parts) throw new RangeError(`Not a quarter: "${code}"`);
  return parts;
}

/** `Quý I/2013`; in English `Q1 2013`. Throws on what is not a quarter's code. */
export function formatQuarter(code: string, locale: FormatLocale = 'vi'): string {
  const { year, quarter, roman } = requireQuarter(code);
  return locale === 'vi' ? `Quý ${roman}/${year}` : `Q${quarter} ${year}`;
}

/** Within a sentence: `quý I/2013`; in English `Q1 2013`. */
export function formatQuarterInText(code: string, locale: FormatLocale = 'vi'): string {
  const label = formatQuarter(code, locale);
  return locale === 'vi' ? label.replace('Quý', 'quý') : label;
}

/** For the axis of a chart and the head of a narrow column: `I/13`; in English `Q1 13`. */
export function formatQuarterShort(code: string, locale: FormatLocale = 'vi'): string {
  const { year, quarter, roman } = requireQuarter(code);
  const two = String(year).slice(2);
  return locale === 'vi' ? `${roman}/${two}` : `Q${quarter} ${two}`;
}
