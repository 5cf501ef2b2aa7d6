import type { CellType } from './entry-cells';
import type { ColumnCode } from './words';

/** How a cell looks; the writer knows colours and borders. */
export type Look =
  | 'title'
  | 'lead'
  | 'head'
  | 'group'
  | 'label'
  | 'quiet'
  | 'locked'
  | 'entry'
  | 'plain';

export interface LiveFormula {
  readonly formula: string;
  /** What the application computes; null is unknown and written as the empty text. */
  readonly result: number | null;
}

export interface SheetCell {
  readonly value: string | number | null | LiveFormula;
  readonly look: Look;
  readonly format?: string;
  /** An entry cell: unlocked, with the validation of its type. */
  readonly entry?: CellType;
  /** Columns that it covers. */
  readonly span?: number;
}

export interface SheetColumn {
  readonly code: ColumnCode;
  readonly width: number;
}

export interface SheetModel {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** The last row that stays in sight. */
  readonly frozenRows: number;
  /** Row 1 first; the first column and row hold the codes and are hidden. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

/** `A` for 1. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + last : last;
}

export const plain = (value: SheetCell['value'], look: Look = 'plain'): SheetCell => ({
  value,
  look,
});

/** Before the code of a sheet in its first cell. */
export const SHEET_MARK = 'giao-ban:';

export const inSheet = (name: string, range: string): string =>
  `'${name.replaceAll("'", "''")}'!${range}`;
