import { useLocale, useTranslations } from 'next-intl';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import type { Change } from '@/lib/domain/comparison';
import { formatDate } from '@/lib/format/dates';
import type { FormatLocale } from '@/lib/format/locale';
import { formatPointChange, formatRelativeChange, formatSigned } from '@/lib/format/numbers';

interface FigureChangeProps {
  change: Change;
  comparedWith?: 'previous' | 'last-year';
}

/** A change as it is read. What cannot be compared says why; what is unknown on a side says nothing. */
export function FigureChange({ change, comparedWith }: FigureChangeProps) {
  const t = useTranslations('common.figure');
  const locale = useLocale();
  if (change.type === 'unknown') return null;
  if (change.type === 'not-comparable') {
    const { effectiveOn, legalBasis } = change.succession;
    const reason = t('not-comparable-because', {
      date: formatDate(effectiveOn, locale),
      basis: legalBasis,
    });
    return (
      <abbr title={reason} className="text-ink-muted text-xs no-underline">
        {t('not-comparable')}
      </abbr>
    );
  }
  return (
    <ChangeIndicator
      direction={change.by > 0 ? 'up' : change.by < 0 ? 'down' : 'none'}
      text={textOf(change, locale)}
      verdict={change.trend === 'same' ? 'neutral' : change.trend}
      comparedWith={comparedWith}
    />
  );
}

function textOf(change: Extract<Change, { type: 'change' }>, locale: FormatLocale): string {
  if (change.unit === 'points') return formatPointChange(change.by, locale);
  const amount = formatSigned(change.by, { max: 3 });
  return change.relative === null || change.by === 0
    ? amount
    : `${amount} (${formatRelativeChange(change.relative)})`;
}
