import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { DueNote } from './due-note';

interface ReportHeaderProps {
  report: ReportDetail;
  /** The viewer's own unit's report: it is filed elsewhere. */
  isOwn: boolean;
}

export function ReportHeader({ report, isOwn }: ReportHeaderProps) {
  const t = useTranslations('review');
  const locale = useLocale();
  const quarter = formatQuarter(report.period.code, locale);
  const unit = formatUnitTitle(report.unit, locale);
  return (
    <PageHeader
      title={unit}
      eyebrow={t('report.eyebrow', { period: quarter })}
      breadcrumbs={[
        {
          label: t('matrix.title', { period: quarter }),
          href: `/review/${report.period.code}`,
        },
        { label: unit },
      ]}
      meta={<DueNote {...report} extended={report.deadlines.extendedTo !== null} />}
      actions={
        <>
          {report.revisions.length > 0 ? (
            <LinkButton href={`/review/${report.period.code}/units/${report.unit.code}/print`}>
              {t('report.print')}
            </LinkButton>
          ) : null}
          {isOwn ? (
            <LinkButton href={`/reports/${report.period.code}`}>{t('report.own')}</LinkButton>
          ) : null}
        </>
      }
    />
  );
}
