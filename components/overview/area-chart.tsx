import { useLocale, useTranslations } from 'next-intl';
import { LateUnitBars } from '@/components/charts/late-charts';
import { ChartLegend, type LegendEntry } from '@/components/charts/legend';
import type { Look } from '@/components/charts/look';
import { numberText } from '@/components/figures/figure-text';
import type { Indicator } from '@/lib/domain/indicator';
import type { Area } from '@/lib/domain/overview/areas';
import { endsOf } from '@/lib/domain/overview/ends';
import { wholeName } from './indicator-name';

/** What is bad is hatched; of the others the first is plain. */
function looksOf(series: readonly Indicator[]): Look[] {
  let plain = false;
  return series.map(({ direction }) => {
    if (direction === 'lower') return 'hatch';
    if (plain) return 'dots';
    plain = true;
    return 'solid';
  });
}

/** The units' bars; the figures themselves are in the table beside them. */
export function AreaChart({ area }: { area: Area }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { series, stacked } = area.chart;
  const [only] = series;
  if (!only || area.rows.every(({ values }) => series.every(({ code }) => values[code] === null))) {
    return <p className="text-ink-muted text-sm">{t('chart.nothing')}</p>;
  }
  const { first, last } = endsOf(area.rows);
  const looks = looksOf(series);
  const single = series.length === 1;
  const target = single ? only.target : null;
  const legend: LegendEntry[] =
    target !== null
      ? [
          { look: 'solid', label: t('chart.met') },
          { look: 'hatch', label: t('chart.below') },
        ]
      : series.map(({ name }, index) => ({ look: looks[index] ?? 'solid', label: name[locale] }));
  return (
    <figure data-print="hide" className="min-w-0">
      <ChartLegend
        label={t('chart.legend')}
        entries={legend}
        target={target === null ? null : t('chart.target', { value: numberText(only, target) })}
        className="mb-2"
      />
      <LateUnitBars
        series={series.map(({ name }, index) => ({
          name: name[locale],
          look: looks[index] ?? 'solid',
        }))}
        rows={[...first, ...last].map(({ unit, values, meetsTarget }) => ({
          name: unit.name,
          values: series.map(({ code }) => values[code] ?? null),
          ...(target !== null && meetsTarget === false ? { look: 'hatch' as const } : {}),
        }))}
        stacked={stacked}
        kind={only.valueType === 'rate' ? 'rate' : 'number'}
        target={target}
        label={t('chart.hint', { name: wholeName(only, t, locale) })}
      />
    </figure>
  );
}
