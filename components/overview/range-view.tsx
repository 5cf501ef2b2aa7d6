import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { Table, Td, Th } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { RangeFigure, RangeUnit } from '@/lib/domain/overview/range';
import { formatDate } from '@/lib/format/dates';
import { UnknownFigure } from './figure-cell';
import { changeView } from './figure-text';
import { wholeName } from './indicator-name';
import { UnitLink } from './unit-link';

interface RangeViewProps {
  figures: readonly RangeFigure[];
  caption: string;
}

/** Figures over a range of quarters × the province and its units. */
export function RangeView({ figures, caption }: RangeViewProps) {
  const t = useTranslations('overview');
  const units = [
    ...new Map(
      figures.flatMap((figure) => figure.units.map(({ unit }) => [unit.id, unit] as const)),
    ).values(),
  ].sort((a, b) => a.position - b.position);
  if (figures.length === 0) return <p className="text-ink-muted">{t('range.empty')}</p>;
  return (
    <div className="space-y-3">
      <p className="max-w-prose text-ink-muted text-sm">{t('range.lead')}</p>
      <Table caption={caption} captionHidden dense stickyHeader stickyFirstColumn>
        <thead>
          <tr>
            <Th scope="col" className="min-w-36 sm:min-w-64">
              {t('indicator')}
            </Th>
            <Th scope="col" numeric>
              {t('range.total')}
            </Th>
            <Th scope="col" className="min-w-40">
              {t('range.last-year')}
            </Th>
            {units.map((unit) => (
              <Th key={unit.id} scope="col" numeric className="!whitespace-normal min-w-24">
                <UnitLink unit={unit} />
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.indicator.code} figure={figure} unitIds={units.map(({ id }) => id)} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Row({ figure, unitIds }: { figure: RangeFigure; unitIds: readonly number[] }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator, coverage, lastYear } = figure;
  const measure = indicator.valueType === 'rate' ? null : indicator.measure?.[locale];
  const about = [measure, figure.addsUp ? null : t('range.at-end')].filter(Boolean).join(', ');
  return (
    <tr>
      <Th scope="row" className="!whitespace-normal">
        {wholeName(indicator, t, locale)}
        {about ? <span className="block font-normal text-ink-muted text-xs">{about}</span> : null}
      </Th>
      <Td numeric>
        <Figure figure={figure} value={figure.value} />
        <span className="block text-ink-muted text-xs">
          {t('range.coverage', { reported: coverage.reported, expected: coverage.expected })}
        </span>
      </Td>
      <Td>
        {lastYear?.type === 'change' ? (
          <ChangeIndicator {...changeView({ ...lastYear, base: 0 }, t, locale)} />
        ) : (
          <span className="text-ink-muted text-xs">{t('range.no-comparison')}</span>
        )}
      </Td>
      {unitIds.map((id) => {
        const own = figure.units.find(({ unit }) => unit.id === id);
        return (
          <Td key={id} numeric>
            {own ? <UnitFigure figure={figure} own={own} /> : null}
          </Td>
        );
      })}
    </tr>
  );
}

function Figure({ figure, value }: { figure: RangeFigure; value: number | null }) {
  return value === null ? <UnknownFigure /> : numberText(figure.indicator, value);
}

/** A sum that lacks a quarter says so: it is not the unit's year. */
function UnitFigure({ figure, own }: { figure: RangeFigure; own: RangeUnit }) {
  const t = useTranslations('overview.range');
  const locale = useLocale();
  const { value, coverage, split } = own;
  const partial = value !== null && coverage.reported < coverage.expected;
  return (
    <>
      <Figure figure={figure} value={value} />
      {partial ? (
        <span className="block text-warning text-xs">
          {t('coverage', { reported: coverage.reported, expected: coverage.expected })}
        </span>
      ) : null}
      {split && value !== null ? (
        <>
          <span aria-hidden title={t('split', { date: formatDate(split.effectiveOn, locale) })}>
            *
          </span>
          <VisuallyHidden>
            {' '}
            ({t('split', { date: formatDate(split.effectiveOn, locale) })})
          </VisuallyHidden>
        </>
      ) : null}
    </>
  );
}
