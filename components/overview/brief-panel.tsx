import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { CoverageNote } from '@/components/ui/coverage-note';
import { Panel } from '@/components/ui/panel';
import type { Indicator } from '@/lib/domain/indicator';
import type { BriefSection, Directive } from '@/lib/domain/overview/brief-sections';
import { firstOf } from '@/lib/domain/overview/ends';
import type { ProvinceFigure } from '@/lib/domain/overview/figures';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { UNKNOWN } from '@/lib/format/locale';
import { indicatorHref, type OverviewView, overviewHref } from './addresses';
import { changeView } from './figure-text';
import { wholeName } from './indicator-name';
import { UnitLink } from './unit-link';
import { UnitTextsDetails } from './unit-texts';

interface BriefPanelProps {
  brief: BriefSection;
  indicators: readonly Indicator[];
  period: string;
  view: OverviewView;
}

/** A section in a few lines; the whole of it is one link away. */
export function BriefPanel({ brief, indicators, period, view }: BriefPanelProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { section, figures, texts, directives } = brief;
  return (
    <Panel
      title={section.name[locale]}
      actions={
        <Link
          prefetch={false}
          href={overviewHref(period, { ...view, section: section.code })}
          className="link py-1 text-sm"
        >
          {t('table.section')}
        </Link>
      }
    >
      <div className="space-y-4">
        {section.code === 'email' ? <Directives directives={directives} /> : null}
        {figures.length > 0 ? (
          <dl className="divide-y divide-line">
            {figures.map((figure) => (
              <BriefFigure
                key={figure.indicator.code}
                figure={figure}
                period={period}
                view={view}
              />
            ))}
          </dl>
        ) : null}
        {texts.length > 0 ? <UnitTextsDetails texts={texts} indicators={indicators} /> : null}
        {figures.length === 0 && texts.length === 0 ? (
          <p className="text-ink-muted text-sm">{t('brief.nothing')}</p>
        ) : null}
      </div>
    </Panel>
  );
}

function BriefFigure({
  figure,
  period,
  view,
}: {
  figure: ProvinceFigure;
  period: string;
  view: OverviewView;
}) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator, value, coverage } = figure;
  return (
    <div className="flex items-baseline justify-between gap-x-4 py-1.5">
      <dt className="text-sm">
        <Link prefetch={false} href={indicatorHref(indicator.code, period)} className="link">
          {wholeName(indicator, t, locale)}
        </Link>
      </dt>
      <dd className="flex max-w-[65%] flex-wrap items-baseline justify-end gap-x-3 text-end">
        <span className="tabular font-semibold">
          {numberText(indicator, value)}
          {indicator.measure && indicator.valueType !== 'rate' && value !== null ? (
            <span className="ms-1 font-normal text-ink-muted text-xs">
              {indicator.measure[locale]}
            </span>
          ) : null}
        </span>
        <CoverageNote {...coverage} />
        <span className="w-full">
          <ChangeIndicator
            {...changeView(
              view.compare === 'last-year' ? figure.lastYear : figure.lastQuarter,
              t,
              locale,
            )}
            comparedWith={view.compare === 'last-year' ? 'last-year' : 'previous'}
          />
        </span>
      </dd>
    </div>
  );
}

function Directives({ directives }: { directives: readonly Directive[] }) {
  const t = useTranslations('overview.brief');
  const tMore = useTranslations('overview.more');
  const locale = useLocale();
  const { first, left } = firstOf(directives);
  return (
    <div className="text-sm">
      <p className="font-medium">{t('directives', { count: directives.length })}</p>
      <ul className="mt-1 list-disc ps-5">
        {first.map(({ unit, number, date }) => (
          <li key={unit.id}>
            <UnitLink unit={unit} />
            {number || date ? (
              <span className="text-ink-muted">
                {' '}
                (
                {t('directive', {
                  number: number ?? UNKNOWN,
                  date: formatImpreciseDate(date, locale),
                })}
                )
              </span>
            ) : null}
          </li>
        ))}
        {left > 0 ? <li className="text-ink-muted">{tMore('units', { count: left })}</li> : null}
      </ul>
    </div>
  );
}
