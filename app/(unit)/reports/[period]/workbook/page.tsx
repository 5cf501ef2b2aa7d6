import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { WorkbookUpload } from '@/components/workbook/workbook-upload';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadReport } from '../../load-report';
import { applyWorkbookAction } from './actions';

export async function generateMetadata({
  params,
}: PageProps<'/reports/[period]/workbook'>): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const [t, locale] = await Promise.all([getTranslations('workbook'), getLocale()]);
  return { title: `${t('title')} · ${formatQuarter(detail.period.code, locale)}` };
}

/** Takes a filled-in Excel form: what would change is shown first. */
export default async function WorkbookPage({ params }: PageProps<'/reports/[period]/workbook'>) {
  const { detail } = await loadReport((await params).period);
  const [t, reports, locale] = await Promise.all([
    getTranslations('workbook'),
    getTranslations('reports'),
    getLocale(),
  ]);
  const period = formatQuarter(detail.period.code, locale);
  const { code: unit } = detail.unit;
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={`${formatUnitTitle(detail.unit, locale)} · ${period}`}
        lead={t('lead')}
        breadcrumbs={[
          { label: reports('home.title'), href: '/reports' },
          { label: period, href: `/reports/${detail.period.code}` },
          { label: t('title') },
        ]}
      />
      {detail.sections.some(({ editable }) => editable) ? (
        <ClientMessages namespaces={['workbook']}>
          <WorkbookUpload period={detail.period.code} unit={unit} apply={applyWorkbookAction} />
        </ClientMessages>
      ) : (
        <Notice title={t('closed')}>
          <p>{reports(`section.read-only-why.${detail.status}`)}</p>
        </Notice>
      )}
    </>
  );
}
