import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { wordsText } from '@/components/figures/figure-text';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { catalogueOf, isNumeric } from '@/lib/domain/indicator';
import {
  type ProvinceFigure,
  provinceFigure,
  type RankedUnit,
  rankUnits,
  unitChange,
  unitFigures,
  unitsAsked,
} from '@/lib/domain/overview/figures';
import type { IndicatorHistory } from '@/lib/domain/overview/series';
import { type PageOf, pageOf, type UnitSearch } from '@/lib/domain/overview/unit-search';
import type { ProvinceQuarter } from '@/lib/domain/province';
import { formatQuarter } from '@/lib/format/quarters';
import { matchesSearch } from '@/lib/format/text';
import { indicatorHref } from './addresses';
import { ChangeHead, TargetMark, TotalCell } from './area-table';
import { FigureLink, UnknownFigure } from './figure-cell';
import { cellChange, yesNo } from './figure-text';
import { FindUnit } from './find-unit';
import { wholeName } from './indicator-name';
import { StandingNote } from './standing-note';
import { UnitLink } from './unit-link';
import { UnitPages } from './unit-pages';

interface InQuarterProps {
  history: IndicatorHistory;
  province: ProvinceQuarter;
}

interface IndicatorUnitsProps extends InQuarterProps {
  search: UnitSearch;
}

/** One indicator by unit in a quarter, with the province's figure. */
export function IndicatorUnits({ history, province, search }: IndicatorUnitsProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator } = history;
  const { code } = province.current.period;
  const Values = isNumeric(indicator) ? Numbers : Answers;
  return (
    <Panel
      id="by-unit"
      title={t('indicator-page.by-unit', { quarter: formatQuarter(code, locale) })}
      flush
    >
      <Values history={history} province={province} search={search} />
    </Panel>
  );
}

const found =
  ({ find }: UnitSearch) =>
  ({ unit }: { unit: { name: string } }) =>
    matchesSearch(unit.name, find);

interface SearchedProps extends IndicatorUnitsProps {
  page: PageOf<unknown>;
  children: ReactNode;
}

/** The table of units; above it the search and below it the other pages, where the units are many. */
function Searched({ history, province, search, page, children }: SearchedProps) {
  const t = useTranslations('overview.section');
  const { code } = province.current.period;
  const hrefOf = (to: UnitSearch) => indicatorHref(history.indicator.code, code, to);
  if (!page.many) return children;
  return (
    <>
      <div className="px-4 py-3 sm:px-5">
        <FindUnit found={page.found} find={search.find} hrefOf={hrefOf} />
      </div>
      {page.found === 0 ? (
        <p className="px-4 pb-4 text-ink-muted text-sm sm:px-5">{t('nobody')}</p>
      ) : (
        children
      )}
      <UnitPages page={page} find={search.find} hrefOf={(to) => `${hrefOf(to)}#by-unit`} />
    </>
  );
}

function Numbers({ history, province, search }: IndicatorUnitsProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator } = history;
  const catalogue = catalogueOf(history.catalogue.indicators);
  const total = provinceFigure(indicator, catalogue, province);
  const ranked = rankUnits(indicator, unitFigures(indicator, catalogue, province.current));
  const page = pageOf(ranked, search.page, found(search));
  const hasRank = indicator.direction !== 'neutral';
  const hasTarget = indicator.target !== null;
  return (
    <Searched history={history} province={province} search={search} page={page}>
      <Table
        bare
        captionHidden
        dense
        stickyFirstColumn
        caption={t('table.by-unit', { name: wholeName(indicator, t, locale) })}
      >
        <thead>
          <tr>
            <Th scope="col">{t('unit')}</Th>
            {hasRank ? (
              <Th scope="col" numeric>
                {t('table.rank')}
              </Th>
            ) : null}
            <Th scope="col" numeric>
              {t('indicator-page.value')}
            </Th>
            {hasTarget ? <Th scope="col">{t('table.target')}</Th> : null}
            {(['last-quarter', 'last-year'] as const).map((base) => (
              <Th key={base} scope="col" className="min-w-32">
                <ChangeHead indicator={indicator} base={base} />
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.units.map((row) => (
            <UnitRow
              key={row.unit.id}
              row={row}
              history={history}
              province={province}
              hasRank={hasRank}
            />
          ))}
        </tbody>
        <TotalRow total={total} hasRank={hasRank} />
      </Table>
    </Searched>
  );
}

interface UnitRowProps extends InQuarterProps {
  row: RankedUnit;
  hasRank: boolean;
}

function UnitRow({ row, history, province, hasRank }: UnitRowProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator } = history;
  const catalogue = catalogueOf(history.catalogue.indicators);
  return (
    <tr>
      <Th scope="row">
        <span className="flex items-center gap-x-2 gap-y-1 max-sm:flex-wrap">
          <UnitLink unit={row.unit} />
          <StandingNote standing={row.standing} />
        </span>
      </Th>
      {hasRank ? <Td numeric>{row.rank ?? <UnknownFigure />}</Td> : null}
      <Td numeric>
        <FigureLink
          indicator={indicator}
          value={row.value}
          unit={row.unit.code}
          period={province.current.period.code}
        />
      </Td>
      {indicator.target === null ? null : (
        <Td>
          <TargetMark met={row.meetsTarget} />
        </Td>
      )}
      {(['last-quarter', 'last-year'] as const).map((base) => (
        <Td key={base}>
          <ChangeIndicator
            {...cellChange(
              unitChange(indicator, catalogue, province, row.unit.id, base),
              t,
              locale,
            )}
          />
        </Td>
      ))}
    </tr>
  );
}

function TotalRow({ total, hasRank }: { total: ProvinceFigure; hasRank: boolean }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  return (
    <tfoot>
      <tr>
        <Th scope="row">{t('province')}</Th>
        {hasRank ? <td /> : null}
        <Td numeric>
          <TotalCell figure={total} />
        </Td>
        {total.indicator.target === null ? null : (
          <Td>
            <TargetMark met={total.meetsTarget} />
          </Td>
        )}
        <Td>
          <ChangeIndicator {...cellChange(total.lastQuarter, t, locale)} />
        </Td>
        <Td>
          <ChangeIndicator {...cellChange(total.lastYear, t, locale)} />
        </Td>
      </tr>
    </tfoot>
  );
}

/** Answers in words do not add up: each unit's own. */
function Answers({ history, province, search }: IndicatorUnitsProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator } = history;
  const page = pageOf(unitsAsked(indicator, province.current), search.page, found(search));
  return (
    <Searched history={history} province={province} search={search} page={page}>
      <p className="px-4 py-3 text-ink-muted text-sm">{t('indicator-page.no-total')}</p>
      <Table
        bare
        captionHidden
        dense
        caption={t('table.by-unit', { name: wholeName(indicator, t, locale) })}
      >
        <thead>
          <tr>
            <Th scope="col">{t('unit')}</Th>
            <Th scope="col">{t('indicator-page.value')}</Th>
          </tr>
        </thead>
        <tbody>
          {page.units.map(({ unit, figures, standing }) => {
            const text = figures?.texts[indicator.code] ?? null;
            return (
              <tr key={unit.id}>
                <Th scope="row">
                  <span className="flex flex-wrap items-center gap-x-2">
                    <UnitLink unit={unit} />
                    <StandingNote standing={standing} />
                  </span>
                </Th>
                <Td>{text ? wordsText(indicator, text, locale, yesNo(t)) : <UnknownFigure />}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Searched>
  );
}
