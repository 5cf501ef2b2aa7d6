import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { fullName } from '@/components/figures/figure-text';
import { FigureHistoryView } from '@/components/history/figure-history';
import { PageHeader } from '@/components/ui/page-header';
import { getFigureHistory } from '@/lib/data/figure-history-queries';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

type Props = PageProps<'/review/[period]/units/[unit]/history/[indicator]'>;

async function load(params: Props['params']) {
  const viewer = await requireAllowed('province.read');
  const { period, unit, indicator } = await params;
  return orNotFound(getFigureHistory(viewer, period, unit, indicator));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const history = await load(params);
  const [t, locale] = await Promise.all([getTranslations('history'), getLocale()]);
  const name = `${fullName(history.indicator, locale)}, ${formatUnitTitle(history.unit, locale)}`;
  return { title: t('link-of', { name }) };
}

/** One figure of a unit through time, as the Department received it. */
export default async function ReviewFigureHistoryPage({ params }: Props) {
  const history = await load(params);
  const [t, review, locale] = await Promise.all([
    getTranslations('history'),
    getTranslations('review'),
    getLocale(),
  ]);
  const period = formatQuarter(history.period, locale);
  const unit = formatUnitTitle(history.unit, locale);
  return (
    <>
      <PageHeader
        title={fullName(history.indicator, locale)}
        eyebrow={`${t('title')} · ${unit}`}
        lead={history.indicator.hint?.[locale]}
        breadcrumbs={[
          { label: review('matrix.title', { period }), href: `/review/${history.period}` },
          { label: unit, href: `/review/${history.period}/units/${history.unit.code}` },
          { label: t('title') },
        ]}
      />
      <FigureHistoryView history={history} />
    </>
  );
}
