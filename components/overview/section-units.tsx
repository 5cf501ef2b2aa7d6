import { useLocale, useTranslations } from 'next-intl';
import { numberText, wordsText } from '@/components/figures/figure-text';
import { Panel } from '@/components/ui/panel';
import { SoftLink } from '@/components/ui/soft-link';
import { Table, Th } from '@/components/ui/table';
import { type Indicator, isNumeric } from '@/lib/domain/indicator';
import type { SectionUnit, UnitsPage } from '@/lib/domain/overview/section-units';
import type { UnitSearch } from '@/lib/domain/overview/unit-search';
import type { Section } from '@/lib/domain/province';
import type { FormatLocale } from '@/lib/format/locale';
import { type OverviewView, overviewHref } from './addresses';
import { type OverviewT, yesNo } from './figure-text';
import { FindUnit } from './find-unit';
import { UnitPages } from './unit-pages';
import { type UnitRow, UnitRows } from './unit-rows';

interface SectionUnitsProps {
  page: UnitsPage;
  section: Section;
  period: string;
  view: OverviewView;
}

/** The units of a section as rows, where they are too many for columns: searched, ranked, in pages. */
export function SectionUnits({ page, section, period, view }: SectionUnitsProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { indicators } = page;
  const hrefOf = (search: UnitSearch) => overviewHref(period, { ...view, ...search });
  return (
    <Panel
      id="section-units"
      title={t('section.by-unit')}
      lead={t('section.rank-hint')}
      actions={
        view.by === null ? null : (
          <SoftLink
            stay
            className="link text-sm"
            href={overviewHref(period, { ...view, by: null, page: 1 })}
          >
            {t('section.official')}
          </SoftLink>
        )
      }
      flush
    >
      <div className="px-4 py-3 sm:px-5">
        <FindUnit found={page.found} find={view.find} hrefOf={hrefOf} />
      </div>
      {page.units.length === 0 ? (
        <p className="px-4 pb-4 text-ink-muted text-sm sm:px-5">{t('section.nobody')}</p>
      ) : (
        <Table
          bare
          captionHidden
          dense
          stickyHeader
          stickyFirstColumn
          caption={t('section.units-caption', {
            section: section.name[locale],
            page: page.page,
            pages: page.pages,
          })}
        >
          <thead>
            <tr>
              <Th scope="col">{t('unit')}</Th>
              {indicators.map((indicator) => (
                <Rank key={indicator.code} indicator={indicator} period={period} view={view} />
              ))}
            </tr>
          </thead>
          <tbody>
            <UnitRows
              rows={page.units.map((unit) => rowOf(unit, indicators, t, locale))}
              columns={indicators.map(({ code }) => code)}
              period={period}
            />
          </tbody>
        </Table>
      )}
      <UnitPages page={page} find={view.find} hrefOf={(to) => `${hrefOf(to)}#section-units`} />
    </Panel>
  );
}

interface InViewProps {
  period: string;
  view: OverviewView;
}

/** A column's head that ranks by it: the largest first, and the other way round the next time. */
function Rank({ indicator, period, view }: InViewProps & { indicator: Indicator }) {
  const locale = useLocale();
  const { code, group, name, measure } = indicator;
  const order = view.by === code ? 'descending' : view.by === `-${code}` ? 'ascending' : undefined;
  const by = order === 'descending' ? `-${code}` : code;
  return (
    <Th scope="col" numeric aria-sort={order} className="!whitespace-normal min-w-28">
      {group ? <span className="block font-normal text-xs">{group[locale]}</span> : null}
      {isNumeric(indicator) ? (
        <SoftLink
          stay
          className="link text-ink-muted"
          href={overviewHref(period, { ...view, by, page: 1 })}
        >
          {name[locale]}
          {order ? <span aria-hidden> {order === 'descending' ? '▼' : '▲'}</span> : null}
        </SoftLink>
      ) : (
        name[locale]
      )}
      {measure && indicator.valueType !== 'rate' ? (
        <span className="font-normal text-xs"> ({measure[locale]})</span>
      ) : null}
    </Th>
  );
}

function rowOf(
  { column, cells }: SectionUnit,
  indicators: readonly Indicator[],
  t: OverviewT,
  locale: FormatLocale,
): UnitRow {
  const { code, name, kind } = column.unit;
  return {
    unit: { code, name, kind },
    standing: column.standing,
    cells: indicators.map((indicator, index) => {
      const cell = cells[index];
      if (!cell) return null;
      if (cell.text !== null) return wordsText(indicator, cell.text, locale, yesNo(t));
      return cell.number === null ? null : numberText(indicator, cell.number);
    }),
    meetsTarget: null,
  };
}
