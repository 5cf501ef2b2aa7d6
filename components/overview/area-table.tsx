import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Badge } from '@/components/ui/badge';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { CoverageNote } from '@/components/ui/coverage-note';
import { cx } from '@/components/ui/cx';
import { SoftLink } from '@/components/ui/soft-link';
import { Table, Td, Th } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Indicator } from '@/lib/domain/indicator';
import type { Area, AreaRow } from '@/lib/domain/overview/areas';
import { endsOf } from '@/lib/domain/overview/ends';
import type { Base, ProvinceFigure } from '@/lib/domain/overview/figures';
import { indicatorHref } from './addresses';
import { FigureLink } from './figure-cell';
import { cellChange } from './figure-text';
import { StandingNote, UnitLink } from './unit-link';

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
        <span className="block font-normal text-xs">({indicator.measure[locale]})</span>
      ) : null}
    </>
  );
}

export function TotalCell({ figure }: { figure: ProvinceFigure }) {
  return (
    <>
      <span className="block">{numberText(figure.indicator, figure.value)}</span>
      <CoverageNote {...figure.coverage} />
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

/** As the mark, where a cell has little room. */
function TargetIcon({ met }: { met: boolean | null }) {
  const t = useTranslations('overview.table');
  if (met === null) return null;
  const Icon = met ? CircleCheck : TriangleAlert;
  return (
    <>
      <Icon
        aria-hidden
        className={cx('me-1.5 inline size-4 align-[-0.2em]', met ? 'text-success' : 'text-orange')}
      />
      <VisuallyHidden>{t(met ? 'met' : 'not-met')}: </VisuallyHidden>
    </>
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
  const rowOf = (row: AreaRow) => (
    <UnitRow key={row.unit.id} row={row} columns={area.columns} period={period} main={main} />
  );
  return (
    <Table bare captionHidden dense stickyFirstColumn caption={caption}>
      <thead>
        <tr>
          <Th scope="col">{t('unit')}</Th>
          {area.columns.map(({ indicator }) => (
            <Th key={indicator.code} scope="col" numeric className="!whitespace-normal">
              <IndicatorHead indicator={indicator} period={period} />
            </Th>
          ))}
          <Th scope="col" className="min-w-28">
            <ChangeHead indicator={area.main.indicator} base={compare} />
          </Th>
        </tr>
      </thead>
      <tbody>
        {first.map(rowOf)}
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
        {last.map(rowOf)}
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

interface UnitRowProps {
  row: AreaRow;
  columns: readonly ProvinceFigure[];
  period: string;
  /** The indicator whose target is marked. */
  main: string;
}

function UnitRow({ row, columns, period, main }: UnitRowProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  return (
    <tr>
      <Th scope="row">
        {row.standing === 'approved' ? (
          <UnitLink unit={row.unit} />
        ) : (
          <span className="flex items-center gap-x-2 gap-y-1 max-sm:flex-wrap">
            <UnitLink unit={row.unit} />
            <StandingNote standing={row.standing} />
          </span>
        )}
      </Th>
      {columns.map(({ indicator }) => (
        <Td key={indicator.code} numeric>
          {indicator.code === main ? <TargetIcon met={row.meetsTarget} /> : null}
          <FigureLink
            indicator={indicator}
            value={row.values[indicator.code] ?? null}
            unit={row.unit.code}
            period={period}
          />
        </Td>
      ))}
      <Td>
        <ChangeIndicator {...cellChange(row.change, t, locale)} />
      </Td>
    </tr>
  );
}
