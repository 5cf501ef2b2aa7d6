import type { DocumentTable, TableRow } from '../document';
import { headRows } from '../table-head';
import { runsOf } from './runs';

/** A compact table of no more rows than these is kept on one page. */
const ONE_PAGE = 26;
/** A row of more letters may not fit on what is left of a page, and breaks. */
const ONE_PIECE = 1200;

const LOOKS = {
  unit: { bold: false, italic: false },
  total: { bold: true, italic: false },
  note: { bold: false, italic: true },
} as const;

export function tableView({ caption, columns, rows, compact }: DocumentTable) {
  return {
    caption,
    together: compact && rows.length <= ONE_PAGE,
    widths: columns.map(({ width }) => width),
    aligns: columns.map(({ align }) => align),
    head: headRows(columns),
    rows: rows.map(rowView),
  };
}

function rowView({ cells, role }: TableRow) {
  const runs = cells.map((parts) => runsOf(parts, LOOKS[role]));
  const length = Math.max(
    ...runs.map((cell) => cell.reduce((sum, run) => sum + run.text.length, 0)),
  );
  return { cells: runs, breaks: length > ONE_PIECE };
}
