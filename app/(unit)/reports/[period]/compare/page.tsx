import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { comparedRevisions } from '@/app/compared-revisions';
import { ComparePage } from '@/components/history/compare-page';
import { loadReport } from '../../load-report';
import { SubpageHeader, subpageTitle } from '../../subpage';

type Props = PageProps<'/reports/[period]/compare'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const t = await getTranslations('history.compare');
  return subpageTitle(detail, t('title'));
}

/** Two submissions of the unit's own report side by side: `?from=1&to=2`, `&all=1` with what is the same. */
export default async function CompareOwnPage({ params, searchParams }: Props) {
  const { viewer, detail } = await loadReport((await params).period);
  const query = await searchParams;
  const [pair, t] = await Promise.all([
    comparedRevisions(viewer, detail, query),
    getTranslations('history.compare'),
  ]);
  return (
    <>
      <SubpageHeader detail={detail} title={t('title')} />
      <ComparePage report={detail} pair={pair} all={query.all === '1'} />
    </>
  );
}
