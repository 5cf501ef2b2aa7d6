import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Stat } from '@/components/ui/stat';
import type { KeyFigure, Overview } from '@/lib/domain/overview/overview';
import type { Course } from '@/lib/domain/overview/watch';
import { formatCount } from '@/lib/format/numbers';
import { formatQuarter } from '@/lib/format/quarters';
import { indicatorHref } from './addresses';
import { changeView } from './figure-text';
import { wholeName } from './indicator-name';

interface KeyStatProps extends KeyFigure {
  period: string;
  course: Course;
}

/** A course needs three known quarters: two are the change that is written already. */
const MIN_POINTS = 3;

function KeyStat({ figure, of, period, course }: KeyStatProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator, value, coverage } = figure;
  const measure = indicator.measure?.[locale] ?? '';
  const unit = of
    ? t('key.of', { whole: numberText(of.indicator, of.value), measure })
    : indicator.valueType === 'rate'
      ? undefined
      : measure;
  return (
    <Stat
      label={wholeName(indicator, t, locale)}
      value={value === null ? null : numberText(indicator, value)}
      unit={unit}
      coverage={coverage}
      href={indicatorHref(indicator.code, period)}
      target={
        figure.meetsTarget === null
          ? null
          : {
              met: figure.meetsTarget,
              text: t(figure.meetsTarget ? 'key.met' : 'key.not-met', {
                target: numberText(indicator, indicator.target),
              }),
            }
      }
      course={
        course.filter((point) => point.value !== null).length >= MIN_POINTS
          ? course.map((point) => ({
              label: formatQuarter(point.period, locale),
              value: point.value,
              text: numberText(indicator, point.value),
            }))
          : []
      }
      // The dash of an unknown figure has said why it cannot be compared.
      changes={
        value === null
          ? []
          : [
              { ...changeView(figure.lastQuarter, t, locale), comparedWith: 'previous' },
              { ...changeView(figure.lastYear, t, locale), comparedWith: 'last-year' },
            ]
      }
    />
  );
}

interface KeyFiguresProps {
  overview: Overview;
  courses: ReadonlyMap<string, Course>;
}

export function KeyFigures({ overview, courses }: KeyFiguresProps) {
  const t = useTranslations('overview.key');
  const cables = overview.areas.find(({ code }) => code === 'cables')?.main.coverage;
  const known = cables !== undefined && cables.reported > 0;
  return (
    <section aria-labelledby="key-figures">
      <h2 id="key-figures" className="mb-3 font-semibold text-lg">
        {t('title')}
      </h2>
      <div className="grid gap-2 sm:gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {overview.keyFigures.map((key) => (
          <KeyStat
            key={key.figure.indicator.code}
            figure={key.figure}
            of={key.of}
            period={overview.period.code}
            course={courses.get(key.figure.indicator.code) ?? []}
          />
        ))}
        <Stat
          label={t('at-risk')}
          value={known ? formatCount(overview.routesAtRisk.length) : null}
          unit={t('routes')}
          coverage={cables}
          href="#routes-at-risk"
        />
      </div>
    </section>
  );
}
