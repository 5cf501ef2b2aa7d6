import type { useTranslations } from 'next-intl';
import type { ReviewMatrix, ReviewRow } from '@/lib/domain/review';
import { formatDate } from '@/lib/format/dates';
import type { FormatLocale } from '@/lib/format/locale';
import { formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

/** Who is missing, ready to be pasted into a message; empty when nobody is. */
export function missingTextOf(
  t: ReturnType<typeof useTranslations<'review'>>,
  locale: FormatLocale,
  matrix: ReviewMatrix,
  missing: readonly ReviewRow[],
): string {
  if (missing.length === 0) return '';
  const head = t('missing.head', {
    today: formatDate(matrix.today, locale),
    period: formatQuarterInText(matrix.period.code, locale),
    count: missing.length,
  });
  const lines = missing.map((row) => {
    const due = formatDate(row.dueOn, locale);
    const state = t(`missing.${row.status === 'returned' ? 'returned' : 'not-submitted'}`, { due });
    const late = row.daysLeft < 0 ? t('missing.late', { count: -row.daysLeft }) : '';
    return `- ${formatUnitTitle(row.unit, locale)}: ${state}${late}`;
  });
  return [head, ...lines, t('missing.foot')].join('\n');
}
