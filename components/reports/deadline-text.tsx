import { useLocale, useTranslations } from 'next-intl';
import { PunctualityBadge, type PunctualityLabel } from '@/components/ui/status-badge';
import type { Punctuality } from '@/lib/domain/punctuality';
import type { ReportStatus } from '@/lib/domain/report-status';
import { formatDate } from '@/lib/format/dates';
import { isDue } from './next-step';

const SOON_DAYS = 5;

interface DeadlineProps {
  status: ReportStatus;
  punctuality: Punctuality;
  dueOn: string;
  daysLeft: number;
}

export function Punctual({ status, punctuality, daysLeft }: Omit<DeadlineProps, 'dueOn'>) {
  const due = isDue(status);
  // A report that nobody has received yet is not "in time"; it can still be
  if (due && punctuality === 'in-time' && daysLeft > SOON_DAYS) return null;
  const label: PunctualityLabel = due && punctuality === 'in-time' ? 'due-soon' : punctuality;
  return <PunctualityBadge punctuality={label} />;
}

/** "Hạn nộp 20/06/2013, còn 5 ngày". */
export function DeadlineText({ status, dueOn, daysLeft }: DeadlineProps) {
  const t = useTranslations('reports.deadline');
  const locale = useLocale();
  const date = formatDate(dueOn, locale);
  if (!isDue(status)) return <>{t('was', { date })}</>;
  if (daysLeft === 0) return <>{t('today', { date })}</>;
  if (daysLeft > 0) return <>{t('left', { date, count: daysLeft })}</>;
  return <>{t('overdue', { date, count: -daysLeft })}</>;
}
