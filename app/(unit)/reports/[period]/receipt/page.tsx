import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Receipt } from '@/components/reports/receipt';
import { PageHeader } from '@/components/ui/page-header';
import { formatQuarter } from '@/lib/format/quarters';
import { loadReport } from '../../load-report';

export async function generateMetadata({
  params,
}: PageProps<'/reports/[period]/receipt'>): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const [t, locale] = await Promise.all([getTranslations('reports.receipt'), getLocale()]);
  return { title: `${t('title')} · ${formatQuarter(detail.period.code, locale)}` };
}

/** `?revision=` an earlier submission; the last one without it. */
export default async function ReceiptPage({
  params,
  searchParams,
}: PageProps<'/reports/[period]/receipt'>) {
  const { detail } = await loadReport((await params).period);
  const { revision: wanted } = await searchParams;
  const revision =
    wanted === undefined
      ? detail.revisions.at(-1)
      : detail.revisions.find(({ number }) => String(number) === wanted);
  if (!revision) notFound();
  const [t, home, locale] = await Promise.all([
    getTranslations('reports.receipt'),
    getTranslations('reports.home'),
    getLocale(),
  ]);
  const period = formatQuarter(detail.period.code, locale);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        breadcrumbs={[
          { label: home('title'), href: '/reports' },
          { label: period, href: `/reports/${detail.period.code}` },
          { label: t('title') },
        ]}
      />
      <Receipt detail={detail} revision={revision} />
    </>
  );
}
