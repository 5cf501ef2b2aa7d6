import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { comparedRevisions } from '@/app/compared-revisions';
import { ComparePage } from '@/components/history/compare-page';
import { PageHeader } from '@/components/ui/page-header';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { loadReport } from '../../load-report';

type Props = PageProps<'/reports/[period]/compare'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const [t, locale] = await Promise.all([getTranslations('history.compare'), getLocale()]);
  return { title: `${t('title')} · ${formatQuarter(detail.period.code, locale)}` };
}

/** Two submissions of the unit's own report side by side: `?from=1&to=2`, `&all=1` with what is the same. */
export default async function CompareOwnPage({ params, searchParams }: Props) {
  const { viewer, detail } = await loadReport((await params).period);
  const query = await searchParams;
  const [pair, t, home, locale] = await Promise.all([
    comparedRevisions(viewer, detail, query),
    getTranslations('history.compare'),
    getTranslations('reports.home'),
    getLocale(),
  ]);
  const period = formatQuarter(detail.period.code, locale);
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={`${formatUnitTitle(detail.unit, locale)} · ${period}`}
        breadcrumbs={[
          { label: home('title'), href: '/reports' },
          { label: period, href: `/reports/${detail.period.code}` },
          { label: t('title') },
        ]}
      />
      <ComparePage report={detail} pair={pair} all={query.all === '1'} />
    </>
  );
}
