import type { Indicator } from '@/lib/domain/indicator';
import { formatDate } from '@/lib/format/dates';
import { type FormatLocale, UNKNOWN } from '@/lib/format/locale';
import { formatCount, formatNumber, formatPercent } from '@/lib/format/numbers';
import { formatQuarter } from '@/lib/format/quarters';

/** A number by its indicator's type; what is counted stands beside it and is not written here. */
export function numberText(
  indicator: Pick<Indicator, 'valueType'>,
  value: number | null | undefined,
): string {
  switch (indicator.valueType) {
    case 'rate':
      return formatPercent(value);
    case 'decimal':
      return formatNumber(value);
    default:
      return formatCount(value);
  }
}

/** Two indicators of a section can have one name in two groups ("Quá hạn"): outside its table it needs both. */
export function fullName(
  { group, name }: Pick<Indicator, 'group' | 'name'>,
  locale: FormatLocale,
): string {
  return group ? `${group[locale]} – ${name[locale]}` : name[locale];
}

/** What is not a number, from its canonical form. */
export function wordsText(
  indicator: Pick<Indicator, 'valueType' | 'options'>,
  text: string | null | undefined,
  locale: FormatLocale,
  yesNo: { yes: string; no: string },
): string {
  if (!text) return UNKNOWN;
  switch (indicator.valueType) {
    case 'yes-no':
      return text === 'yes' ? yesNo.yes : yesNo.no;
    case 'choice':
      return indicator.options.find((option) => option.code === text)?.name[locale] ?? text;
    case 'quarter':
      return formatQuarter(text, locale);
    case 'date':
      return formatDate(text, locale);
    default:
      return text;
  }
}
