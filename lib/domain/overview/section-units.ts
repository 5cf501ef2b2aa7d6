import type { Indicator } from '@/lib/domain/indicator';
import type { ReportingUnit } from '@/lib/domain/province';
import type { SectionCellValue, SectionTable } from './section-table';
import { type PageOf, pageOf, type UnitSearch } from './unit-search';

/** How a section's units are found and ordered. */
export interface UnitsView extends UnitSearch {
  /** Code of the indicator that orders them, after a "-" from the smallest on; null: official order. */
  readonly by: string | null;
}

export interface SectionUnit {
  readonly column: SectionTable['columns'][number];
  /** One for each indicator of `indicators`. */
  readonly cells: readonly SectionCellValue[];
}

export interface UnitsPage extends PageOf<SectionUnit> {
  readonly indicators: readonly Indicator[];
}

/** The units of a section as rows: found by name, ranked by a figure (the unknown last), one page. */
export function unitsPageOf(
  table: SectionTable,
  { by, page }: UnitsView,
  matches: (unit: ReportingUnit) => boolean,
): UnitsPage {
  const rows = table.groups.flatMap((group) => group.rows);
  const units = table.columns.map(
    (column, index): SectionUnit => ({
      column,
      cells: rows.flatMap(({ cells }) => cells[index] ?? []),
    }),
  );
  const rising = by?.startsWith('-') ?? false;
  const ranking = rows.findIndex(({ indicator }) => indicator.code === by?.replace(/^-/, ''));
  const figureOf = ({ cells }: SectionUnit) => cells[ranking]?.number ?? null;
  if (ranking >= 0) {
    units.sort((a, b) => {
      const [x, y] = [figureOf(a), figureOf(b)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return rising ? x - y : y - x;
    });
  }
  return {
    indicators: rows.map(({ indicator }) => indicator),
    ...pageOf(units, page, ({ column }) => matches(column.unit)),
  };
}
