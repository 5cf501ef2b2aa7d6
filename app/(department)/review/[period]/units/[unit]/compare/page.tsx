import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { comparedRevisions } from '@/app/compared-revisions';
import { ComparePage } from '@/components/history/compare-page';
import { PageHeader } from '@/components/ui/page-header';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { loadReceived } from '../../../../load-received';

type Props = PageProps<'/review/[period]/units/[unit]/compare'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await loadReceived(params);
  const [t, locale] = await Promise.all([getTranslations('history.compare'), getLocale()]);
  return { title: `${t('title')} · ${formatUnitTitle(report.unit, locale)}` };
}

/** Two submissions of a unit's report side by side: `?from=1&to=2`, `&all=1` with what is the same. */
export default async function CompareReviewPage({ params, searchParams }: Props) {
  const { viewer, report } = await loadReceived(params);
  const query = await searchParams;
  const [pair, t, review, locale] = await Promise.all([
    comparedRevisions(viewer, report, query),
    getTranslations('history.compare'),
    getTranslations('review'),
    getLocale(),
  ]);
  const period = formatQuarter(report.period.code, locale);
  const unit = formatUnitTitle(report.unit, locale);
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={`${unit} · ${period}`}
        breadcrumbs={[
          { label: review('matrix.title', { period }), href: `/review/${report.period.code}` },
          { label: unit, href: `/review/${report.period.code}/units/${report.unit.code}` },
          { label: t('title') },
        ]}
      />
      <ComparePage report={report} pair={pair} all={query.all === '1'} />
    </>
  );
}
