import type { TableColumn } from './document';

/** A cell of a table's head: how many columns and rows it spans. */
export interface HeadCell {
  readonly text: string;
  /** Of its first column, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Neighbours of one group share a cell above their own; the others reach over both rows. */
export function headRows(columns: readonly TableColumn[]): HeadCell[][] {
  const single = ({ header }: TableColumn, column: number): HeadCell => ({
    text: header,
    column,
    columns: 1,
    rows: 1,
  });
  if (columns.every(({ group }) => group === null)) return [columns.map(single)];
  const above: HeadCell[] = [];
  let open: string | null = null;
  columns.forEach(({ group, header }, column) => {
    const last = above.at(-1);
    if (group !== null && group === open && last) {
      above[above.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      above.push({ text: group ?? header, column, columns: 1, rows: group === null ? 2 : 1 });
    }
    open = group;
  });
  const below = columns.map(single).filter(({ column }) => columns[column]?.group !== null);
  return [above, below];
}
