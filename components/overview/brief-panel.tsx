import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Panel } from '@/components/ui/panel';
import { SoftLink } from '@/components/ui/soft-link';
import type { Indicator } from '@/lib/domain/indicator';
import type { BriefSection, Directive } from '@/lib/domain/overview/brief-sections';
import { firstOf } from '@/lib/domain/overview/ends';
import type { Base, ProvinceFigure } from '@/lib/domain/overview/figures';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { type FormatLocale, UNKNOWN } from '@/lib/format/locale';
import { indicatorHref, type OverviewView, overviewHref } from './addresses';
import { FigureList, type ListedFigure } from './figure-list';
import { changeView, type OverviewT } from './figure-text';
import { wholeName } from './indicator-name';
import { UnitLink } from './unit-link';
import { UnitTextsDetails } from './unit-texts';

interface BriefPanelProps {
  brief: BriefSection;
  indicators: readonly Indicator[];
  period: string;
  view: OverviewView;
}

/** Where a section stands on the front page. */
export const briefId = (section: string): string => `section-${section}`;

/** A section in a few lines; the whole of it is one link away. */
export function BriefPanel({ brief, indicators, period, view }: BriefPanelProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { section, figures, texts, directives } = brief;
  const sectionHref = overviewHref(period, { ...view, section: section.code });
  return (
    <Panel
      id={briefId(section.code)}
      title={section.name[locale]}
      fold={figures.length > 0 ? t('fold.figures', { count: figures.length }) : undefined}
      actions={
        <SoftLink href={sectionHref} className="link py-1 text-sm">
          {t('table.section')}
        </SoftLink>
      }
    >
      <div className="space-y-4">
        {section.code === 'email' ? <Directives directives={directives} /> : null}
        {figures.length > 0 ? (
          <FigureList
            figures={figures.map((figure) => listed(figure, period, view.compare, t, locale))}
          />
        ) : null}
        {texts.length > 0 ? (
          <UnitTextsDetails texts={texts} indicators={indicators} sectionHref={sectionHref} />
        ) : null}
        {figures.length === 0 && texts.length === 0 ? (
          <p className="text-ink-muted text-sm">{t('brief.nothing')}</p>
        ) : null}
      </div>
    </Panel>
  );
}

function listed(
  { indicator, value, coverage, ...figure }: ProvinceFigure,
  period: string,
  compare: Base,
  t: OverviewT,
  locale: FormatLocale,
): ListedFigure {
  const counted = indicator.valueType !== 'rate' && value !== null;
  return {
    label: wholeName(indicator, t, locale),
    href: indicatorHref(indicator.code, period),
    value: numberText(indicator, value),
    measure: counted ? (indicator.measure?.[locale] ?? null) : null,
    coverage,
    change: {
      ...changeView(compare === 'last-year' ? figure.lastYear : figure.lastQuarter, t, locale),
      comparedWith: compare === 'last-year' ? 'last-year' : 'previous',
    },
  };
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
