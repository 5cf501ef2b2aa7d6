import { useLocale, useTranslations } from 'next-intl';
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
import type { ProvinceQuarter } from '@/lib/domain/province';
import { formatQuarter } from '@/lib/format/quarters';
import { ChangeHead, TargetMark, TotalCell } from './area-table';
import { FigureLink, UnknownFigure } from './figure-cell';
import { cellChange, yesNo } from './figure-text';
import { wholeName } from './indicator-name';
import { StandingNote } from './standing-note';
import { UnitLink } from './unit-link';

interface IndicatorUnitsProps {
  history: IndicatorHistory;
  province: ProvinceQuarter;
}

/** One indicator by unit in a quarter, with the province's figure. */
export function IndicatorUnits({ history, province }: IndicatorUnitsProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const quarter = formatQuarter(province.current.period.code, locale);
  return (
    <Panel title={t('indicator-page.by-unit', { quarter })} flush>
      {isNumeric(history.indicator) ? (
        <Numbers history={history} province={province} />
      ) : (
        <Answers history={history} province={province} />
      )}
    </Panel>
  );
}

function Numbers({ history, province }: IndicatorUnitsProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator } = history;
  const catalogue = catalogueOf(history.catalogue.indicators);
  const total = provinceFigure(indicator, catalogue, province);
  const ranked = rankUnits(indicator, unitFigures(indicator, catalogue, province.current));
  const hasRank = indicator.direction !== 'neutral';
  const hasTarget = indicator.target !== null;
  return (
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
        {ranked.map((row) => (
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
  );
}

interface UnitRowProps extends IndicatorUnitsProps {
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
function Answers({ history, province }: IndicatorUnitsProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicator } = history;
  return (
    <>
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
          {unitsAsked(indicator, province.current).map(({ unit, figures, standing }) => {
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
    </>
  );
}
