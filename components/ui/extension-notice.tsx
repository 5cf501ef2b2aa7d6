import { useLocale, useTranslations } from 'next-intl';
import type { ExtensionView } from '@/lib/domain/period-settings';
import { formatDate, formatDateTime } from '@/lib/format/dates';
import { Notice } from './notice';

/** The later due day that a unit was granted, why and by whom. */
export function ExtensionNotice({ extension }: { extension: ExtensionView | null }) {
  const t = useTranslations('periods.extension');
  const locale = useLocale();
  if (!extension) return null;
  return (
    <Notice title={t('notice', { day: formatDate(extension.dueOn, locale) })}>
      <p className="whitespace-pre-line">{extension.reason}</p>
      <p className="text-ink-muted">
        {t('by', {
          name: extension.grantedBy,
          at: formatDateTime(extension.grantedAt, locale),
        })}
      </p>
    </Notice>
  );
}
