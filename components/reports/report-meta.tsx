import { useTranslations } from 'next-intl';
import { StatusBadge } from '@/components/ui/status-badge';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { DeadlineText, Punctual } from './deadline-text';

/** Status and deadline, under a page's title. */
export function ReportMeta({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports.report');
  return (
    <>
      <StatusBadge status={detail.status} />
      <Punctual {...detail} />
      <span className="text-ink-muted">
        <DeadlineText {...detail} />
      </span>
      {detail.correctionReason ? <span>{t('correcting')}</span> : null}
    </>
  );
}
