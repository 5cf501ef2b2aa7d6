import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { comparedRevisions } from '@/app/compared-revisions';
import { ComparePage } from '@/components/history/compare-page';
import { PageHeader } from '@/components/ui/page-header';
import { getReport } from '@/lib/data/report-queries';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

type Props = PageProps<'/review/[period]/units/[unit]/compare'>;

async function load(params: Props['params']) {
  const viewer = await requireAllowed('province.read');
  const { period, unit } = await params;
  return { viewer, report: await orNotFound(getReport(viewer, period, unit)) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await load(params);
  const [t, locale] = await Promise.all([getTranslations('history.compare'), getLocale()]);
  return { title: `${t('title')} · ${formatUnitTitle(report.unit, locale)}` };
}

/** Two submissions of a unit's report side by side: `?from=1&to=2`, `&all=1` with what is the same. */
export default async function CompareReviewPage({ params, searchParams }: Props) {
  const { viewer, report } = await load(params);
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
