import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import {
  DEFAULT_VIEW,
  indicatorHref,
  overviewHref,
  unitSearchOf,
} from '@/components/overview/addresses';
import { IndicatorDefinition } from '@/components/overview/indicator-definition';
import { wholeName } from '@/components/overview/indicator-name';
import { IndicatorSeries } from '@/components/overview/indicator-series';
import { IndicatorUnits } from '@/components/overview/indicator-units';
import { PeriodPicker } from '@/components/overview/view-options';
import { PageHeader } from '@/components/ui/page-header';
import { getLastReportedPeriod } from '@/lib/data/period-queries';
import { getIndicatorHistory } from '@/lib/data/series-queries';
import { catalogueOf, isInForce, isNumeric } from '@/lib/domain/indicator';
import { provinceQuarterIn, provinceSeries } from '@/lib/domain/overview/series';
import { formatQuarter } from '@/lib/format/quarters';

type Props = PageProps<'/indicators/[code]'>;

async function load({ params, searchParams }: Props) {
  const viewer = await requireAllowed('province.read');
  const { code } = await params;
  const asked = (await searchParams).period;
  const history = await orNotFound(getIndicatorHistory(viewer, code));
  const period = asked ?? (await orNotFound(getLastReportedPeriod(viewer))).code;
  const province = typeof period === 'string' ? provinceQuarterIn(history, period) : null;
  if (!province || !isInForce(history.indicator, province.current.period.code)) notFound();
  return { history, province, period: province.current.period.code };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ history, period }, t, locale] = await Promise.all([
    load(props),
    getTranslations('overview'),
    getLocale(),
  ]);
  return {
    title: t('indicator-page.page-title', {
      indicator: wholeName(history.indicator, t, locale),
      quarter: formatQuarter(period, locale),
    }),
  };
}

export default async function IndicatorPage(props: Props) {
  const { history, province, period } = await load(props);
  const [t, locale] = await Promise.all([getTranslations('overview'), getLocale()]);
  const { indicator } = history;
  const section = history.catalogue.sections.find(({ code }) => code === indicator.section);
  const sectionHref = overviewHref(period, { ...DEFAULT_VIEW, section: indicator.section });
  const name = wholeName(indicator, t, locale);
  const periods = history.quarters
    .map((quarter) => quarter.period.code)
    .filter((code) => isInForce(indicator, code))
    .toReversed();
  return (
    <>
      <PageHeader
        eyebrow={t('indicator-page.eyebrow', { section: section?.name[locale] ?? '' })}
        title={name}
        breadcrumbs={[
          { label: t('title'), href: overviewHref(period) },
          { label: section?.name[locale] ?? indicator.section, href: sectionHref },
          { label: name },
        ]}
        actions={
          <PeriodPicker
            periods={periods}
            current={period}
            hrefOf={(code) => indicatorHref(indicator.code, code)}
          />
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <IndicatorUnits
          history={history}
          province={province}
          search={unitSearchOf(await props.searchParams)}
        />
        <div className="space-y-6">
          {isNumeric(indicator) ? (
            <IndicatorSeries
              indicator={indicator}
              points={provinceSeries(history)}
              period={period}
            />
          ) : null}
          <IndicatorDefinition
            indicator={indicator}
            catalogue={catalogueOf(history.catalogue.indicators)}
            period={period}
          />
        </div>
      </div>
    </>
  );
}
