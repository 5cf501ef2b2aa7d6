import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Badge } from '@/components/ui/badge';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { CoverageNote } from '@/components/ui/coverage-note';
import { SoftLink } from '@/components/ui/soft-link';
import { Table, Td, Th } from '@/components/ui/table';
import type { Indicator } from '@/lib/domain/indicator';
import type { Area, AreaRow } from '@/lib/domain/overview/areas';
import { endsOf } from '@/lib/domain/overview/ends';
import type { Base, ProvinceFigure } from '@/lib/domain/overview/figures';
import type { FormatLocale } from '@/lib/format/locale';
import { indicatorHref } from './addresses';
import { cellChange, type OverviewT } from './figure-text';
import { type UnitRow, UnitRows } from './unit-rows';

/** The form's group above the short name. */
export function IndicatorHead({ indicator, period }: { indicator: Indicator; period: string }) {
  const locale = useLocale();
  return (
    <>
      {indicator.group ? (
        <span className="block font-normal text-xs">{indicator.group[locale]}</span>
      ) : null}
      <SoftLink href={indicatorHref(indicator.code, period)} className="link text-ink-muted">
        {indicator.name[locale]}
      </SoftLink>
      {indicator.measure && indicator.valueType !== 'rate' ? (
        <span className="font-normal text-xs"> ({indicator.measure[locale]})</span>
      ) : null}
    </>
  );
}

export function TotalCell({ figure }: { figure: ProvinceFigure }) {
  return (
    <>
      <span className="block">{numberText(figure.indicator, figure.value)}</span>
      <CoverageNote coverage={figure.coverage} />
    </>
  );
}

export function TargetMark({ met }: { met: boolean | null }) {
  const t = useTranslations('overview.table');
  if (met === null) return null;
  return met ? (
    <Badge tone="success" icon={CircleCheck}>
      {t('met')}
    </Badge>
  ) : (
    <Badge tone="orange" icon={TriangleAlert}>
      {t('not-met')}
    </Badge>
  );
}

/** Of what, against what, and in which unit the cells below say a change. */
export function ChangeHead({ indicator, base }: { indicator: Indicator; base: Base }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  return (
    <>
      {t('change')}
      <span className="block font-normal text-xs">
        {indicator.name[locale]}, {t(`base.${base}`)}
        {indicator.valueType === 'rate' ? ` (${t('points')})` : null}
      </span>
    </>
  );
}

interface AreaTableProps {
  area: Area;
  period: string;
  compare: Base;
  caption: string;
}

export function AreaTable({ area, period, compare, caption }: AreaTableProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { first, last, left } = endsOf(area.rows);
  const main = area.main.indicator.code;
  const rowsOf = (rows: readonly AreaRow[]) => (
    <UnitRows
      rows={rows.map((row) => rowOf(row, area, t, locale))}
      columns={area.columns.map(({ indicator }) => indicator.code)}
      main={main}
      period={period}
    />
  );
  return (
    <Table bare captionHidden dense stickyFirstColumn caption={caption}>
      <thead>
        <tr>
          <Th scope="col">{t('unit')}</Th>
          {area.columns.map(({ indicator }) => (
            <Th key={indicator.code} scope="col" numeric className="!whitespace-normal min-w-28">
              <IndicatorHead indicator={indicator} period={period} />
            </Th>
          ))}
          <Th scope="col" className="min-w-28">
            <ChangeHead indicator={area.main.indicator} base={compare} />
          </Th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(first)}
        {left > 0 ? (
          <tr>
            <td colSpan={area.columns.length + 2} className="text-ink-muted">
              {t.rich('more.rows', {
                count: left,
                link: (chunks) => (
                  <SoftLink className="link" href={indicatorHref(main, period)}>
                    {chunks}
                  </SoftLink>
                ),
              })}
            </td>
          </tr>
        ) : null}
        {last.length > 0 ? rowsOf(last) : null}
      </tbody>
      <tfoot>
        <tr>
          <Th scope="row">{t('province')}</Th>
          {area.columns.map((figure) => (
            <Td key={figure.indicator.code} numeric>
              <TotalCell figure={figure} />
            </Td>
          ))}
          <Td>
            <ChangeIndicator
              {...cellChange(
                compare === 'last-year' ? area.main.lastYear : area.main.lastQuarter,
                t,
                locale,
              )}
            />
          </Td>
        </tr>
      </tfoot>
    </Table>
  );
}

const rowOf = (row: AreaRow, { columns }: Area, t: OverviewT, locale: FormatLocale): UnitRow => {
  const { code, name, kind } = row.unit;
  return {
    unit: { code, name, kind },
    standing: row.standing,
    cells: columns.map(({ indicator }) => {
      const value = row.values[indicator.code] ?? null;
      return value === null ? null : numberText(indicator, value);
    }),
    meetsTarget: row.meetsTarget,
    change: cellChange(row.change, t, locale),
  };
};
