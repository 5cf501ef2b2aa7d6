import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { PunctualityBadge } from '@/components/ui/status-badge';
import type { IsoDate } from '@/lib/domain/calendar';
import type { Punctuality } from '@/lib/domain/punctuality';
import { formatDate } from '@/lib/format/dates';

/** Within so many days of its due day a report is said to be nearly due. */
const SOON = 3;

interface DueNoteProps {
  punctuality: Punctuality;
  dueOn: IsoDate;
  daysLeft: number;
  awaited: boolean;
  extended: boolean;
}

/** Whether a report came, or can still come, in time; by which day, and how far that is. */
export function DueNote({ punctuality, dueOn, daysLeft, awaited, extended }: DueNoteProps) {
  const t = useTranslations('review.due');
  const locale = useLocale();
  const soon = punctuality === 'in-time' && awaited && daysLeft <= SOON;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      {punctuality === 'in-time' && awaited && !soon ? null : (
        <PunctualityBadge punctuality={soon ? 'due-soon' : punctuality} />
      )}
      <span className="whitespace-nowrap text-ink-muted text-xs">
        {t('day', { day: formatDate(dueOn, locale) })}
      </span>
      {awaited ? (
        <span
          className={`whitespace-nowrap text-xs ${daysLeft < 0 ? 'font-medium text-danger' : 'text-ink-muted'}`}
        >
          {daysLeft < 0
            ? t('late', { count: -daysLeft })
            : daysLeft === 0
              ? t('today')
              : t('left', { count: daysLeft })}
        </span>
      ) : null}
      {extended ? <Badge tone="info">{t('extended')}</Badge> : null}
    </span>
  );
}
