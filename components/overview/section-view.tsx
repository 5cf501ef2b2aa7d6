import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { wordsText } from '@/components/figures/figure-text';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { Indicator } from '@/lib/domain/indicator';
import type { Base } from '@/lib/domain/overview/figures';
import type {
  SectionCellValue,
  SectionRow,
  SectionTable,
} from '@/lib/domain/overview/section-table';
import { unitsPageOf } from '@/lib/domain/overview/section-units';
import { MANY_UNITS } from '@/lib/domain/overview/unit-search';
import { matchesSearch } from '@/lib/format/text';
import type { OverviewView } from './addresses';
import { IndicatorHead, TotalCell } from './area-table';
import { FigureLink, UnknownFigure } from './figure-cell';
import { cellChange, changeView, yesNo } from './figure-text';
import { SectionUnits } from './section-units';
import { StandingNote } from './standing-note';
import { UnitLink } from './unit-link';
import { UnitTexts } from './unit-texts';

interface SectionViewProps {
  table: SectionTable;
  indicators: readonly Indicator[];
  period: string;
  view: OverviewView;
}

/**
 * Every indicator of a section × every unit: one wide table that keeps its head and first column. Where
 * the units are many, the province's totals, and the units below as rows to search and to rank.
 */
export function SectionView({ table, indicators, period, view }: SectionViewProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { compare } = view;
  const many = table.columns.length > MANY_UNITS;
  const columns = many ? [] : table.columns;
  const page = many ? unitsPageOf(table, view, ({ name }) => matchesSearch(name, view.find)) : null;
  const shown = new Set(page?.units.map(({ column }) => column.unit.id));
  const texts = page ? table.texts.filter(({ unit }) => shown.has(unit.id)) : table.texts;
  const width = columns.length + 3;
  const caption = t(many ? 'section.caption-total' : 'section.caption', {
    section: table.section.name[locale],
  });
  return (
    <div className="space-y-6">
      {table.groups.length === 0 ? (
        <p className="text-ink-muted">{t('section.no-figures')}</p>
      ) : (
        <Table caption={caption} captionHidden dense stickyHeader stickyFirstColumn>
          <thead>
            <tr>
              <Th scope="col" className="min-w-36 sm:min-w-64">
                {t('indicator')}
              </Th>
              <Th scope="col" numeric>
                {t('section.total')}
              </Th>
              <Th scope="col" className="min-w-32">
                {t('change')}
                <span className="block font-normal text-xs">{t(`base.${compare}`)}</span>
              </Th>
              {columns.map(({ unit, standing }) => (
                <Th key={unit.id} scope="col" numeric className="!whitespace-normal min-w-24">
                  <UnitLink unit={unit} />
                  <span className="block">
                    <StandingNote standing={standing} />
                  </span>
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.groups.map((group) => (
              <Fragment key={group.rows[0]?.indicator.code}>
                {group.name ? (
                  <tr>
                    <th scope="rowgroup" className="!bg-sunken text-ink-muted">
                      {group.name[locale]}
                    </th>
                    <td colSpan={width - 1} className="!bg-sunken" />
                  </tr>
                ) : null}
                {group.rows.map((row) => (
                  <Row
                    key={row.indicator.code}
                    row={many ? { ...row, cells: [] } : row}
                    period={period}
                    compare={compare}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </Table>
      )}
      {page && table.groups.length > 0 ? (
        <SectionUnits page={page} section={table.section} period={period} view={view} />
      ) : null}
      {texts.length > 0 ? (
        <Panel title={t('section.texts')}>
          <UnitTexts texts={texts} indicators={indicators} />
        </Panel>
      ) : null}
    </div>
  );
}

function Row({ row, period, compare }: { row: SectionRow; period: string; compare: Base }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator, total } = row;
  // Rows of many units share the column: a rate's change must say its own.
  const writeChange = indicator.valueType === 'rate' ? changeView : cellChange;
  return (
    <tr>
      <Th scope="row">
        <IndicatorHead indicator={{ ...indicator, group: null }} period={period} />
      </Th>
      <Td numeric>{total ? <TotalCell figure={total} /> : null}</Td>
      <Td>
        {total ? (
          <ChangeIndicator
            {...writeChange(
              compare === 'last-year' ? total.lastYear : total.lastQuarter,
              t,
              locale,
            )}
          />
        ) : null}
      </Td>
      {row.cells.map((cell) => (
        <Td key={cell.unit.id} numeric>
          <Cell cell={cell} indicator={indicator} period={period} />
        </Td>
      ))}
    </tr>
  );
}

interface CellProps {
  cell: SectionCellValue;
  indicator: Indicator;
  period: string;
}

function Cell({ cell, indicator, period }: CellProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  if (!cell.asked) return <UnknownFigure reason={t('table.not-asked')} />;
  if (cell.text !== null) {
    return (
      <span className="whitespace-normal">{wordsText(indicator, cell.text, locale, yesNo(t))}</span>
    );
  }
  return (
    <FigureLink indicator={indicator} value={cell.number} unit={cell.unit.code} period={period} />
  );
}
