import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import { SoftLink } from '@/components/ui/soft-link';
import type { Section } from '@/lib/domain/province';
import { addQuarters, type PeriodCode, periodCode, quarterOf } from '@/lib/domain/quarter';
import { formatQuarter } from '@/lib/format/quarters';
import { type OverviewView, overviewHref } from './addresses';
import { QuarterMenu } from './quarter-menu';

interface PeriodPickerProps {
  /** The newest first. */
  periods: readonly string[];
  current: string;
  hrefOf: (period: string) => string;
}

/** Links to the quarters, without a script: before, after, and the whole list. */
export function PeriodPicker({ periods, current, hrefOf }: PeriodPickerProps) {
  const t = useTranslations('overview.view');
  const locale = useLocale();
  const index = periods.indexOf(current);
  const older = periods[index + 1];
  const newer = index > 0 ? periods[index - 1] : undefined;
  return (
    <nav aria-label={t('periods')} className="flex items-center gap-1" data-print="hide">
      {older ? (
        <LinkButton size="sm" href={hrefOf(older)} aria-label={t('previous')}>
          <ChevronLeft aria-hidden />
        </LinkButton>
      ) : null}
      <QuarterMenu
        label={formatQuarter(current, locale)}
        options={periods.map((period) => ({
          href: hrefOf(period),
          label: formatQuarter(period, locale),
          current: period === current,
        }))}
      />
      {newer ? (
        <LinkButton size="sm" href={hrefOf(newer)} aria-label={t('next')}>
          <ChevronRight aria-hidden />
        </LinkButton>
      ) : null}
    </nav>
  );
}

interface ChoiceProps {
  label: string;
  options: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
}

/** Two ways of seeing the same page, as links. */
function Choice({ label, options }: ChoiceProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span aria-hidden className="text-ink-muted text-sm">
        {label}
      </span>
      <ul className="flex rounded-md border border-line-strong bg-surface p-0.5">
        {options.map((option) => (
          <li key={option.href}>
            <SoftLink
              stay
              href={option.href}
              aria-current={option.current ? 'true' : undefined}
              className={cx(
                'flex min-h-8 items-center rounded-sm px-2.5 text-sm no-underline',
                option.current ? 'bg-brand font-medium text-white' : 'text-ink hover:bg-brand-soft',
              )}
            >
              {option.label}
            </SoftLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ViewOptionsProps {
  period: PeriodCode;
  view: OverviewView;
  sections: readonly Section[];
  /** The newest first. */
  periods: readonly PeriodCode[];
}

/** Ranges that end with the period and that are asked for again and again. */
function rangesOf(
  period: PeriodCode,
): { name: 'year-to-date' | 'four-quarters'; from: PeriodCode }[] {
  const { year, quarter } = quarterOf(period);
  const ranges: ReturnType<typeof rangesOf> = [];
  if (quarter > 1) ranges.push({ name: 'year-to-date', from: periodCode({ year, quarter: 1 }) });
  // In the last quarter the two are one.
  if (quarter < 4) ranges.push({ name: 'four-quarters', from: addQuarters(period, -3) });
  return ranges;
}

export function ViewOptions({ period, view, sections, periods }: ViewOptionsProps) {
  const t = useTranslations('overview.view');
  const locale = useLocale();
  const isRange = view.from !== null && view.from < period;
  // Any other first quarter of a range.
  const earlier = periods.filter((code) => code < period && code >= addQuarters(period, -11));
  const to = (change: Partial<OverviewView>) => overviewHref(period, { ...view, ...change });
  return (
    <div className="mb-6 space-y-3" data-print="hide">
      <nav aria-label={t('sections')} className="max-md:-mx-4 max-md:overflow-x-auto max-md:px-4">
        <ul className="flex gap-x-1 border-line border-b md:flex-wrap">
          {[
            { code: null, name: t('front') },
            ...sections.map(({ code, name }) => ({ code, name: name[locale] })),
          ].map(({ code, name }) => (
            <li key={code ?? 'front'}>
              <SoftLink
                href={to({ section: code, by: null, page: 1 })}
                aria-current={view.section === code ? 'page' : undefined}
                className="-mb-px flex min-h-9 items-center whitespace-nowrap border-transparent border-b-3 px-2.5 text-ink-muted text-sm no-underline hover:text-ink aria-[current=page]:border-brand aria-[current=page]:font-medium aria-[current=page]:text-brand"
              >
                {name}
              </SoftLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Choice
          label={t('range')}
          options={[
            { href: to({ from: null }), label: t('quarter'), current: !isRange },
            ...rangesOf(period)
              .filter(({ from }) => periods.includes(from))
              .map(({ name, from }) => ({
                href: to({ from }),
                label: t(name),
                current: view.from === from,
              })),
          ]}
        />
        {earlier.length > 0 ? (
          <QuarterMenu
            label={t('from')}
            options={earlier.map((from) => ({
              href: to({ from }),
              label: formatQuarter(from, locale),
              current: isRange && from === view.from,
            }))}
          />
        ) : null}
        <Choice
          label={t('compare')}
          options={(['last-quarter', 'last-year'] as const).map((compare) => ({
            href: to({ compare }),
            label: t(compare),
            current: view.compare === compare,
          }))}
        />
        <Choice
          label={t('figures')}
          options={(['received', 'approved'] as const).map((figures) => ({
            href: to({ figures }),
            label: t(figures),
            current: view.figures === figures,
          }))}
        />
      </div>
    </div>
  );
}
