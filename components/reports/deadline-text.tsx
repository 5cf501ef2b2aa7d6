import { useLocale, useTranslations } from 'next-intl';
import { PunctualityBadge, type PunctualityLabel } from '@/components/ui/status-badge';
import type { Punctuality } from '@/lib/domain/punctuality';
import { formatDate } from '@/lib/format/dates';

const SOON_DAYS = 5;

interface DeadlineProps {
  punctuality: Punctuality;
  dueOn: string;
  daysLeft: number;
  /** Whether a submission is due by that day. */
  awaited: boolean;
}

export function Punctual({ punctuality, daysLeft, awaited }: Omit<DeadlineProps, 'dueOn'>) {
  // A report that nobody has received yet is not "in time"; it can still be
  if (awaited && punctuality === 'in-time' && daysLeft > SOON_DAYS) return null;
  const label: PunctualityLabel = awaited && punctuality === 'in-time' ? 'due-soon' : punctuality;
  return <PunctualityBadge punctuality={label} />;
}

/** "Hạn nộp 20/06/2013, còn 5 ngày". */
export function DeadlineText({ dueOn, daysLeft, awaited }: Omit<DeadlineProps, 'punctuality'>) {
  const t = useTranslations('reports.deadline');
  const locale = useLocale();
  const date = formatDate(dueOn, locale);
  if (!awaited) return <>{t('was', { date })}</>;
  if (daysLeft === 0) return <>{t('today', { date })}</>;
  if (daysLeft > 0) return <>{t('left', { date, count: daysLeft })}</>;
  return <>{t('overdue', { date, count: -daysLeft })}</>;
}
