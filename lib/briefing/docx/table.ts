import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentTable, TableRow as Row, TableColumn } from '../document';
import { type HeadCell, headRows } from '../table-head';
import { run, runs } from './inline';
import { shares } from './measures';
import { STYLE } from './styles';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

const headerCell = ({ text, columns, rows }: HeadCell): TableCell =>
  new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLE.table,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [run(text, { bold: true })],
      }),
    ],
  });

const LOOKS = { unit: {}, total: { bold: true }, note: { italics: true } } as const;

const bodyRow = (
  columns: readonly TableColumn[],
  { cells, role }: Row,
  keepNext: boolean,
): TableRow =>
  new TableRow({
    cantSplit: true,
    children: columns.map(
      ({ align }, index) =>
        new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style: STYLE.table,
              alignment: ALIGN[align],
              keepNext,
              children: runs(cells[index] ?? [], LOOKS[role]),
            }),
          ],
        }),
    ),
  });

/** A compact table of no more rows than these is kept on one page. */
const ONE_PAGE = 26;

/** A table over the whole width; its head is repeated on each page. */
export function wordTable({ columns, rows, compact }: DocumentTable, area: number): Table {
  const widths = shares(
    columns.map(({ width }) => width),
    area,
  );
  const together = compact && rows.length <= ONE_PAGE;
  return new Table({
    width: { size: area, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      ...headRows(columns).map(
        (cells) =>
          new TableRow({ tableHeader: true, cantSplit: true, children: cells.map(headerCell) }),
      ),
      ...rows.map((row, index) => bodyRow(columns, row, together && index < rows.length - 1)),
    ],
  });
}
