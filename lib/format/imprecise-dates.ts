import { englishMonth, formatDate } from './dates';
import { type FormatLocale, UNKNOWN } from './locale';
import { formatQuarterInText, splitQuarter } from './quarters';

/**
 * A deadline as exact as it is known: to the day (`2013-06-15` → `15/06/2013`), the month
 * (`2013-06` → `tháng 6/2013`), the quarter (`2013-Q3` → `Quý III/2013`) or the year (`2013` → `năm 2013`).
 * Throws on anything else.
 */
export function formatImpreciseDate(
  code: string | null | undefined,
  locale: FormatLocale = 'vi',
  options: { inText?: boolean } = {},
): string {
  if (!code) return UNKNOWN;
  if (splitQuarter(code)) {
    const label = formatQuarterInText(code, locale);
    return options.inText ? label : label.replace(/^q/, 'Q');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(code)) return formatDate(code, locale);
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(code);
  if (month) {
    const number = Number(month[2]);
    return locale === 'vi' ? `tháng ${number}/${month[1]}` : `${englishMonth(number)} ${month[1]}`;
  }
  if (/^\d{4}$/.test(code)) return locale === 'vi' ? `năm ${code}` : code;
  throw new RangeError(`Not a day, month, quarter or year: "${code}"`);
}
