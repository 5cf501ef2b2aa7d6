import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LateTimeLine } from '@/components/charts/late-charts';
import { ChartLegend } from '@/components/charts/legend';
import { numberText } from '@/components/figures/figure-text';
import { CoverageNote } from '@/components/ui/coverage-note';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { Indicator } from '@/lib/domain/indicator';
import type { SeriesPoint } from '@/lib/domain/overview/series';
import { formatQuarter, formatQuarterShort } from '@/lib/format/quarters';
import { indicatorHref } from './addresses';
import { TargetMark } from './area-table';
import { UnknownFigure } from './figure-cell';
import { wholeName } from './indicator-name';

interface IndicatorSeriesProps {
  indicator: Indicator;
  points: readonly SeriesPoint[];
  period: string;
}

/** The province through all quarters: line and table, the newest last. */
export function IndicatorSeries({ indicator, points, period }: IndicatorSeriesProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const name = wholeName(indicator, t, locale);
  const incomplete = points.some(
    ({ value, coverage }) => value !== null && coverage.reported < coverage.expected,
  );
  const known = points.some(({ value }) => value !== null);
  return (
    <Panel title={t('indicator-page.through-time')} flush>
      <div className="p-4 sm:p-5" data-print="hide">
        {known ? (
          <>
            <ChartLegend
              label={t('chart.legend')}
              entries={[{ look: 'solid', label: name }]}
              target={
                indicator.target === null
                  ? null
                  : t('chart.target', { value: numberText(indicator, indicator.target) })
              }
              className="mb-2"
            />
            <LateTimeLine
              name={name}
              points={points.map((point) => ({
                name: formatQuarterShort(point.period, locale),
                value: point.value,
                incomplete: point.coverage.reported < point.coverage.expected,
              }))}
              kind={indicator.valueType === 'rate' ? 'rate' : 'number'}
              target={indicator.target}
              label={t('chart.hint', { name })}
            />
            {incomplete ? (
              <p className="mt-1 flex items-center gap-1.5 text-xs">
                <svg aria-hidden width="12" height="12">
                  <circle cx="6" cy="6" r="4.5" className="fill-surface stroke-2 stroke-series-1" />
                </svg>
                {t('chart.incomplete')}
              </p>
            ) : null}
          </>
        ) : (
          <p className="text-ink-muted text-sm">{t('chart.nothing')}</p>
        )}
      </div>
      <Table bare captionHidden dense caption={`${name}. ${t('indicator-page.through-time')}`}>
        <thead>
          <tr>
            <Th scope="col">{t('period')}</Th>
            <Th scope="col" numeric>
              {t('indicator-page.value')}
            </Th>
            <Th scope="col">{t('indicator-page.coverage')}</Th>
            {indicator.target === null ? null : <Th scope="col">{t('table.target')}</Th>}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.period}>
              <Th scope="row">
                <Link
                  prefetch={false}
                  href={indicatorHref(indicator.code, point.period)}
                  aria-current={point.period === period ? 'true' : undefined}
                  className="link aria-[current=true]:font-semibold"
                >
                  {formatQuarter(point.period, locale)}
                </Link>
              </Th>
              <Td numeric>
                {point.value === null ? <UnknownFigure /> : numberText(indicator, point.value)}
              </Td>
              <Td>
                <CoverageNote coverage={point.coverage} />
              </Td>
              {indicator.target === null ? null : (
                <Td>
                  <TargetMark met={point.meetsTarget} />
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
