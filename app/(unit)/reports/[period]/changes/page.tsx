import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { ReportChanges } from '@/components/history/report-changes';
import { PageHeader } from '@/components/ui/page-header';
import { getReportChanges } from '@/lib/data/report-changes-queries';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { loadReport } from '../../load-report';

type Props = PageProps<'/reports/[period]/changes'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const [t, locale] = await Promise.all([getTranslations('history.typings'), getLocale()]);
  return { title: `${t('of-report')} · ${formatQuarter(detail.period.code, locale)}` };
}

/** Who changed what in the unit's own report. */
export default async function ReportChangesPage({ params }: Props) {
  const { viewer, detail } = await loadReport((await params).period);
  const [{ typings }, t, home, locale] = await Promise.all([
    orNotFound(getReportChanges(viewer, detail.period.code, null)),
    getTranslations('history.typings'),
    getTranslations('reports.home'),
    getLocale(),
  ]);
  const period = formatQuarter(detail.period.code, locale);
  return (
    <>
      <PageHeader
        title={t('of-report')}
        eyebrow={`${formatUnitTitle(detail.unit, locale)} · ${period}`}
        lead={t('report-lead')}
        breadcrumbs={[
          { label: home('title'), href: '/reports' },
          { label: period, href: `/reports/${detail.period.code}` },
          { label: t('of-report') },
        ]}
      />
      <ReportChanges catalogue={detail.catalogue} typings={typings} />
    </>
  );
}
