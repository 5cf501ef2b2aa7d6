import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { writable } from '@/lib/format/stored-text';
import type { BriefingDocument } from '../document';
import { withoutMoment } from '../docx/package';
import { factsOf } from '../facts';
import type { BriefingInput } from '../input';
import type { SheetCell, SheetModel } from './cells';
import { sheetsOf } from './sheets';
import { workbookFeature } from './workbook-features';

const FILL = '#EDF2F7';
const BORDER = '#7A8694';

/**
 * The appendices as an Excel workbook: figures are numbers, totals and rates live formulas. It
 * takes the figures themselves beside the document, for the parts that the document only sums up.
 * Equal input gives equal bytes.
 */
export async function renderXlsx(
  document: BriefingDocument,
  input: BriefingInput,
): Promise<Uint8Array> {
  const sheets = sheetsOf(document, factsOf(input));
  const file = writeXlsxFile(sheets.map(librarySheet), {
    fontFamily: document.layout.font,
    fontSize: 11,
    features: [workbookFeature(sheets)],
  });
  return withoutMoment(new Uint8Array(await file.toBuffer()));
}

function librarySheet({ name, widths, rows, head, frozenColumns }: SheetModel): Sheet<never> {
  return {
    sheet: name,
    data: rows.map((cells) => cells.map((cell) => cell && libraryCell(cell))),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: head.last,
    stickyColumnsCount: frozenColumns,
  };
}

function libraryCell(cell: SheetCell): CellObject {
  const { bold, italic, align, border, fill, size, format, columns, rows, height, value } = cell;
  const style = {
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(italic ? { fontStyle: 'italic' as const } : {}),
    ...(align ? { align } : {}),
    ...(border ? { borderStyle: 'thin' as const, borderColor: BORDER } : {}),
    ...(fill ? { backgroundColor: FILL } : {}),
    ...(size ? { fontSize: size } : {}),
    ...(columns && columns > 1 ? { columnSpan: columns } : {}),
    ...(rows && rows > 1 ? { rowSpan: rows } : {}),
    ...(height ? { height } : {}),
    alignVertical: 'center' as const,
  };
  const number = format ? { format } : {};
  // The type is said, not guessed: a text that begins with "=" stays a text.
  if (typeof value === 'string')
    return { value: writable(value), type: String, wrap: true, ...style };
  if (typeof value === 'number') return { value, type: Number, ...number, ...style };
  if (value === null) return style;
  return { value: value.formula, type: 'Formula', ...number, ...style };
}
