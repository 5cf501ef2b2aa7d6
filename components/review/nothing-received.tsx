import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatDate } from '@/lib/format/dates';

/** Before the first submission there is nothing for the Department to read. */
export function NothingReceived({ report }: { report: ReportDetail }) {
  const t = useTranslations('review.nothing');
  const tStatus = useTranslations('status.report');
  const locale = useLocale();
  return (
    <Card>
      <EmptyState title={t('title')}>
        <p>
          {t('stage', {
            status: tStatus(report.status),
            due: formatDate(report.dueOn, locale),
          })}
        </p>
        <p>{t('why')}</p>
      </EmptyState>
    </Card>
  );
}
