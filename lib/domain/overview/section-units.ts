import type { Indicator } from '@/lib/domain/indicator';
import type { ReportingUnit } from '@/lib/domain/province';
import type { SectionCellValue, SectionTable } from './section-table';

/** More units than these are no columns any more: they are rows, a page of them at a time. */
export const MANY_UNITS = 30;
const PER_PAGE = 50;

/** How a section's units are found and ordered. */
export interface UnitsView {
  /** Part of a unit's name; empty: all. */
  readonly find: string;
  /** Code of the indicator that orders them, after a "-" from the smallest on; null: official order. */
  readonly by: string | null;
  /** From 1. */
  readonly page: number;
}

export interface SectionUnit {
  readonly column: SectionTable['columns'][number];
  /** One for each indicator of `indicators`. */
  readonly cells: readonly SectionCellValue[];
}

export interface UnitsPage {
  readonly indicators: readonly Indicator[];
  readonly units: readonly SectionUnit[];
  /** How many units were found on all pages. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/** The units of a section as rows: found by name, ranked by a figure (the unknown last), one page. */
export function unitsPageOf(
  table: SectionTable,
  { by, page }: UnitsView,
  matches: (unit: ReportingUnit) => boolean,
): UnitsPage {
  const rows = table.groups.flatMap((group) => group.rows);
  const units = table.columns.flatMap((column, index): SectionUnit[] =>
    matches(column.unit)
      ? [{ column, cells: rows.flatMap(({ cells }) => cells[index] ?? []) }]
      : [],
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
  const pages = Math.max(1, Math.ceil(units.length / PER_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    indicators: rows.map(({ indicator }) => indicator),
    units: units.slice((shown - 1) * PER_PAGE, shown * PER_PAGE),
    found: units.length,
    page: shown,
    pages,
  };
}
