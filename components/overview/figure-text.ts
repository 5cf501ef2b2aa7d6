import type { useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import type { Change } from '@/components/ui/change-indicator';
import type { Indicator } from '@/lib/domain/indicator';
import type { Compared } from '@/lib/domain/overview/compared';
import { formatDate } from '@/lib/format/dates';
import { type FormatLocale, UNKNOWN } from '@/lib/format/locale';
import { formatPointChange, formatRelativeChange, formatSigned } from '@/lib/format/numbers';

export type OverviewT = ReturnType<typeof useTranslations<'overview'>>;

/** The words for an answer that is yes or no. */
export const yesNo = (t: OverviewT) => ({ yes: t('answer.yes'), no: t('answer.no') });

const DIRECTION = { 1: 'up', [-1]: 'down', 0: 'none' } as const;

const amountText = (change: Extract<Compared, { type: 'change' }>): string => {
  const amount = formatSigned(change.by, { max: 2 });
  return change.relative === null || change.by === 0
    ? amount
    : `${amount} (${formatRelativeChange(change.relative)})`;
};

/** In a cell whose head says of what and against what: the figure alone. */
export function cellChange(compared: Compared, t: OverviewT, locale: FormatLocale): Change {
  const change = changeView(compared, t, locale);
  if (compared.type === 'change') {
    const by = compared.unit === 'points' ? compared.by * 100 : compared.by;
    return asWritten({ ...change, text: formatSigned(by, { max: 1 }) });
  }
  // The dash in the figure's own cell has said it.
  return compared.reason === 'unknown-now' ? { ...change, reason: undefined } : change;
}

/** What the indicator of a change needs; or why there is none. */
export function changeView(compared: Compared, t: OverviewT, locale: FormatLocale): Change {
  if (compared.type === 'not-comparable') {
    const date = compared.succession ? formatDate(compared.succession.effectiveOn, locale) : '';
    return {
      direction: 'unknown',
      text: UNKNOWN,
      reason: t(`incomparable.${compared.reason}`, { date }),
    };
  }
  const { trend } = compared;
  return asWritten({
    direction: DIRECTION[Math.sign(compared.by) as 1 | -1 | 0],
    text:
      compared.unit === 'points' ? formatPointChange(compared.by, locale) : amountText(compared),
    verdict: trend === 'better' || trend === 'worse' ? trend : 'neutral',
  });
}

/** A change that is written as 0 is none: no arrow, neither better nor worse. */
const asWritten = (change: Change): Change =>
  /[1-9]/.test(change.text) ? change : { ...change, direction: 'none', verdict: 'neutral' };

/** "80%" as a way that is better: "từ 80% trở lên". */
export function writeTarget(indicator: Indicator, t: OverviewT): string | null {
  if (indicator.target === null || indicator.direction === 'neutral') return null;
  const value = numberText(indicator, indicator.target);
  return t(
    indicator.direction === 'higher' ? 'indicator-page.at-least' : 'indicator-page.at-most',
    { value },
  );
}
