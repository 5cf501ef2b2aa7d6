/* A sheet as data: what stands in its cells, and how they look. */

/** A live formula, with the value that it has: a program that does not reckon shows that one. */
export interface LiveFormula {
  readonly formula: string;
  /** null: the formula gives an empty text, which is how the unknown is written. */
  readonly result: number | null;
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly border?: boolean;
  readonly fill?: boolean;
  readonly size?: number;
  /** Number format, in the notation that every language of the program reads as its own. */
  readonly format?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly height?: number;
}

/** null: an empty cell. */
export interface SheetCell extends Look {
  readonly value: string | number | LiveFormula | null;
}

export interface SheetModel {
  readonly name: string;
  /** In letters. */
  readonly widths: readonly number[];
  /** null: covered by a cell that spans it. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Rows of the head, counted from 1: they stay in view and are printed on each page. */
  readonly head: { readonly first: number; readonly last: number };
  readonly frozenColumns: number;
  /** Columns that go on paper, from the first one on. */
  readonly printedColumns: number;
}

export const text = (value: string, look: Look = {}): SheetCell => ({ value, ...look });
export const empty = (look: Look = {}): SheetCell => ({ value: null, ...look });

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

/** Row and column counted from 0. */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
