import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import type { Area } from '@/lib/domain/overview/areas';
import type { ProvinceFigure } from '@/lib/domain/overview/figures';
import { headlineOf } from '@/lib/domain/overview/headline';
import type { KeyFigure, Overview } from '@/lib/domain/overview/overview';
import type { Watch } from '@/lib/domain/overview/watch';
import { coverageWords } from '@/lib/format/coverage';
import { UNKNOWN } from '@/lib/format/locale';
import { formatQuarter } from '@/lib/format/quarters';
import { changeView } from '../figure-text';
import { headlineText } from '../headline-text';
import { wholeName } from '../indicator-name';
import { Slide } from './slide';
import { UnitBars } from './unit-bars';

/** What one slide bears: eight large figures. */
const KEY_FIGURES = 8;

export function TitleSlide({ overview, province }: { overview: Overview; province: string }) {
  const t = useTranslations('overview');
  const tp = useTranslations('present');
  const locale = useLocale();
  const quarter = formatQuarter(overview.period.code, locale);
  const { reported, expected, missing } = overview.filing;
  return (
    <Slide eyebrow={tp('province', { province })} title={tp('title', { quarter })}>
      <ul className="flex flex-1 flex-col justify-evenly gap-[3.5vmin] text-[clamp(1.1rem,4vmin,4rem)]">
        <li>{t('filing.reported', { reported, expected })}</li>
        {missing.length > 0 ? (
          <li>{tp('missing', { units: missing.map(({ name }) => name).join(', ') })}</li>
        ) : null}
        {overview.areas
          .filter(({ unknown }) => !unknown)
          .map((area) => (
            <li key={area.code}>{headlineText(headlineOf(area, overview.routesAtRisk), t)}</li>
          ))}
      </ul>
    </Slide>
  );
}

export function KeyFiguresSlide({ overview }: { overview: Overview }) {
  const t = useTranslations('present');
  const locale = useLocale();
  return (
    <Slide
      eyebrow={formatQuarter(overview.period.code, locale)}
      title={t('key-figures')}
      foot={overview.filing.provisional > 0 ? t('provisional') : null}
    >
      <dl className="grid flex-1 grid-cols-1 gap-[2.5vmin] sm:grid-cols-2 xl:grid-cols-4">
        {overview.keyFigures.slice(0, KEY_FIGURES).map((key) => (
          <LargeFigure key={key.figure.indicator.code} {...key} />
        ))}
      </dl>
    </Slide>
  );
}

function LargeFigure({ figure, of }: KeyFigure) {
  const t = useTranslations('overview');
  const tFigure = useTranslations('common.figure');
  const locale = useLocale();
  const { indicator, value, coverage } = figure;
  const measure = indicator.measure?.[locale] ?? '';
  const whole = of
    ? t('key.of', { whole: numberText(of.indicator, of.value), measure })
    : indicator.valueType === 'rate'
      ? ''
      : measure;
  return (
    <div className="border-line border-t-2 pt-[1.2vmin]">
      <dt className="xl:min-h-[2lh] text-[clamp(0.95rem,2.6vmin,2.5rem)] text-ink-muted">
        {wholeName(indicator, t, locale)}
      </dt>
      <dd>
        <span className="font-semibold text-[clamp(1.75rem,8.5vmin,8rem)] leading-tight">
          {value === null ? UNKNOWN : numberText(indicator, value)}
        </span>{' '}
        {value === null ? null : <span className="whitespace-nowrap text-ink-muted">{whole}</span>}
        <span className="block text-[clamp(0.9rem,1.9vmin,1.75rem)] text-ink-muted">
          {changeText(figure, t, locale)}
          <span className="whitespace-nowrap">{tFigure('coverage', coverageWords(coverage))}</span>
        </span>
      </dd>
    </div>
  );
}

/** "+1,7 điểm phần trăm so với quý trước; ", or nothing where nothing can be said. */
function changeText(
  { lastQuarter }: ProvinceFigure,
  t: ReturnType<typeof useTranslations<'overview'>>,
  locale: ReturnType<typeof useLocale>,
): string {
  if (lastQuarter.type !== 'change') return '';
  return `${changeView(lastQuarter, t, locale).text} ${t('base.last-quarter')}; `;
}

export function AreaSlide({ area, overview }: { area: Area; overview: Overview }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const name = area.section.name[locale];
  return (
    <Slide
      eyebrow={`${name}, ${formatQuarter(overview.period.code, locale)}`}
      title={headlineText(headlineOf(area, overview.routesAtRisk), t)}
    >
      <UnitBars area={area} />
    </Slide>
  );
}

export function WatchSlide({
  overview,
  watched,
}: {
  overview: Overview;
  watched: readonly Watch[];
}) {
  const t = useTranslations('overview');
  const tp = useTranslations('present');
  const locale = useLocale();
  return (
    <Slide eyebrow={formatQuarter(overview.period.code, locale)} title={tp('watch')}>
      <ul className="flex flex-1 flex-col justify-evenly gap-[3.5vmin] text-[clamp(1rem,3vmin,3rem)]">
        {watched.length === 0 ? <li>{tp('no-watch')}</li> : null}
        {watched.map(({ reason, indicator, units, level }) => (
          <li key={`${reason}:${indicator.code}`}>
            <p className="font-semibold">
              {t.rich(`watch.${reason}`, {
                count: units.length,
                direction: indicator.direction,
                level: numberText(indicator, level),
                indicator: () => wholeName(indicator, t, locale),
              })}
            </p>
            <p className="text-ink-muted">
              {units
                .map(
                  ({ unit, values }) =>
                    `${unit.name} ${values.map((value) => numberText(indicator, value)).join(' → ')}`,
                )
                .join('; ')}
            </p>
          </li>
        ))}
        {overview.routesAtRisk.length > 0 ? (
          <li>
            <p className="font-semibold">
              {tp('routes')}: {overview.routesAtRisk.length}
            </p>
            <p className="text-ink-muted">
              {overview.routesAtRisk
                .slice(0, 6)
                .map(({ unit, route }) => `${unit.name}: ${route.name}`)
                .join('; ')}
              {overview.routesAtRisk.length > 6
                ? ` ${tp('more-routes', { count: overview.routesAtRisk.length - 6 })}`
                : null}
            </p>
          </li>
        ) : null}
      </ul>
    </Slide>
  );
}
