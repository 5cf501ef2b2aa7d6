import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { fullName } from '@/components/figures/figure-text';
import { FigureHistoryView } from '@/components/history/figure-history';
import { PageHeader } from '@/components/ui/page-header';
import { getFigureHistory } from '@/lib/data/figure-history-queries';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { loadReport } from '../../../../load-report';

type Props = PageProps<'/reports/[period]/[section]/history/[indicator]'>;

async function load(params: Props['params']) {
  const { period, section: code, indicator } = await params;
  const { viewer, detail } = await loadReport(period);
  const history = await orNotFound(getFigureHistory(viewer, period, null, indicator));
  const section = detail.catalogue.sections.find((candidate) => candidate.code === code);
  if (!section || history.indicator.section !== code) notFound();
  return { history, section };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { history } = await load(params);
  const [t, locale] = await Promise.all([getTranslations('history'), getLocale()]);
  return { title: t('link-of', { name: fullName(history.indicator, locale) }) };
}

/** One figure of the unit's own report through time, and how it came to be. */
export default async function FigureHistoryPage({ params }: Props) {
  const { history, section } = await load(params);
  const [t, home, locale] = await Promise.all([
    getTranslations('history'),
    getTranslations('reports.home'),
    getLocale(),
  ]);
  const base = `/reports/${history.period}`;
  const period = formatQuarter(history.period, locale);
  return (
    <>
      <PageHeader
        title={fullName(history.indicator, locale)}
        eyebrow={`${t('title')} · ${formatUnitTitle(history.unit, locale)}`}
        lead={history.indicator.hint?.[locale]}
        breadcrumbs={[
          { label: home('title'), href: '/reports' },
          { label: period, href: base },
          { label: section.name[locale], href: `${base}/${section.code}` },
          { label: t('title') },
        ]}
      />
      <FigureHistoryView history={history} />
    </>
  );
}
