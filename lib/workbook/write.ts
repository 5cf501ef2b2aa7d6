import ExcelJS from '@protobi/exceljs';
import { writable } from '@/lib/format/stored-text';
import type { CellType, Choice } from './entry-cells';
import { columnLetters, inSheet, type Look, type SheetCell, type SheetModel } from './sheet-model';
import { SHEET_NAMES } from './words';
import type { WorkbookModel } from './workbook-model';

const FONT = 'Times New Roman';
const LINE = { style: 'thin', color: { argb: 'FF9AA5B1' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const fill = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});

const LOOKS: Record<Look, Partial<ExcelJS.Style>> = {
  plain: {},
  title: { font: { name: FONT, size: 14, bold: true } },
  lead: { font: { name: FONT, size: 11, italic: true }, alignment: { wrapText: true } },
  head: {
    font: { name: FONT, size: 11, bold: true },
    fill: fill('FFEDF2F7'),
    border: BORDER,
    alignment: { wrapText: true, horizontal: 'center' },
  },
  group: { font: { name: FONT, size: 11, bold: true }, border: BORDER },
  label: { border: BORDER, alignment: { wrapText: true } },
  quiet: {
    font: { name: FONT, size: 10, color: { argb: 'FF52606D' } },
    border: BORDER,
    alignment: { wrapText: true },
  },
  locked: { fill: fill('FFF5F7FA'), border: BORDER, alignment: { wrapText: true } },
  entry: {
    fill: fill('FFFFF9DB'),
    border: BORDER,
    alignment: { wrapText: true },
    protection: { locked: false },
  },
};

/** A text that looks like an escape of the format ("_x000A_") would be read back as what it names. */
const escaped = (text: string): string =>
  writable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

interface Zip {
  append: (part: string | Uint8Array, options: unknown) => void;
}

interface PartWriter {
  /** The first that writes a part, for each file that is made. */
  addContentTypes: (zip: Zip, model: unknown) => Promise<void>;
}

/**
 * Has the parts of the file packed as bytes. Packed as text, JSZip encodes them in pieces of 16 384
 * units, and a character of two units ("😀") that lies across a cut is lost.
 */
function packBytes(workbook: ExcelJS.Workbook): void {
  const writer = workbook.xlsx as unknown as PartWriter;
  const first = writer.addContentTypes.bind(writer);
  writer.addContentTypes = (zip, model) => {
    const append = zip.append.bind(zip);
    zip.append = (part, options) =>
      append(typeof part === 'string' ? new TextEncoder().encode(part) : part, options);
    return first(zip, model);
  };
}

/**
 * The unit's form as an Excel file: labels locked, entry cells open and validated, sums and rates as
 * live formulas, codes and the stamp hidden.
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const lists = new ChoiceLists();
  addInstructions(workbook, model.instructions);
  for (const sheet of model.sheets) await addSheet(workbook, sheet, lists);
  await addLines(
    workbook,
    SHEET_NAMES.lists,
    lists.rows().map((row) => row.map(escaped)),
  );
  await addLines(
    workbook,
    SHEET_NAMES.stamp,
    model.stamp.map((line) => line.map(escaped)),
  );
  packBytes(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Choices stand in a hidden sheet, a column a list: written into the validation they could hold no comma. */
class ChoiceLists {
  readonly #columns: (readonly Choice[])[] = [];

  reference(choices: readonly Choice[]): string {
    let index = this.#columns.indexOf(choices);
    if (index < 0) {
      index = this.#columns.findIndex(
        (column) => JSON.stringify(column) === JSON.stringify(choices),
      );
    }
    if (index < 0) index = this.#columns.push(choices) - 1;
    const letters = columnLetters(index + 1);
    return inSheet(SHEET_NAMES.lists, `$${letters}$1:$${letters}$${choices.length}`);
  }

  rows(): string[][] {
    const height = Math.max(0, ...this.#columns.map((column) => column.length));
    return Array.from({ length: height }, (_, row) =>
      this.#columns.map((column) => column[row]?.label ?? ''),
    );
  }
}

const LINE_HEIGHT = 16;

/** Excel fits a row's height to wrapped text only once somebody edits it. */
function linesIn(cells: SheetModel['rows'][number], columns: SheetModel['columns']): number {
  const lines = cells.map((cell, column) => {
    if (typeof cell?.value !== 'string' || column === 0) return 1;
    const covered = columns.slice(column, column + (cell.span ?? 1));
    return linesOf(
      cell.value,
      covered.reduce((sum, { width }) => sum + width, 0),
    );
  });
  // Excel's limit is 409 points
  return Math.min(25, Math.max(1, ...lines));
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

const PROTECTION: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
};

async function addSheet(
  workbook: ExcelJS.Workbook,
  { name, columns, frozenRows, rows }: SheetModel,
  lists: ChoiceLists,
): Promise<void> {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: frozenRows, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
  });
  sheet.columns = columns.map(({ width }, index) => ({ width, hidden: index === 0 }));
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) addCell(sheet, row + 1, column + 1, cell, lists);
    });
  });
  rows.forEach((cells, row) => {
    sheet.getRow(row + 1).height = LINE_HEIGHT * linesIn(cells, columns);
  });
  sheet.getRow(1).hidden = true;
  // Without a password: it keeps from slips, and whoever must can lift it
  await sheet.protect('', PROTECTION);
}

function addCell(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  { value, look, format, entry, span = 1 }: SheetCell,
  lists: ChoiceLists,
): void {
  const cell = sheet.getCell(row, column);
  const { alignment, ...style } = LOOKS[look];
  cell.style = {
    font: { name: FONT, size: 11 },
    ...style,
    alignment: { vertical: 'middle', ...alignment },
    // Entries in words are text cells: a spreadsheet would make "3/2013" a day of its own
    ...(entry && isWords(entry) ? { numFmt: '@' } : format ? { numFmt: format } : {}),
  };
  if (typeof value === 'object' && value !== null) {
    cell.value = { formula: value.formula, result: value.result ?? '' };
  } else cell.value = typeof value === 'string' ? escaped(value) : value;
  if (entry) cell.dataValidation = validationOf(entry, lists);
  if (span > 1) sheet.mergeCells(row, column, row, column + span - 1);
}

const isWords = ({ type }: CellType): boolean => type !== 'number' && type !== 'percent';

const stop = (error: string) => ({
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: 'Chưa đúng',
  error,
});

function validationOf(type: CellType, lists: ChoiceLists): ExcelJS.DataValidation {
  switch (type.type) {
    case 'number':
      return {
        type: type.decimal ? 'decimal' : 'whole',
        operator: 'between',
        formulae: [0, 999_999_999_999_999],
        ...stop(
          type.decimal
            ? 'Ghi một số không âm. Chưa có thì để trống.'
            : 'Ghi một số nguyên không âm, không kèm đơn vị tính. Chưa có thì để trống.',
        ),
      };
    case 'percent':
      return {
        type: 'whole',
        operator: 'between',
        formulae: [0, 100],
        ...stop('Ghi số nguyên từ 0 đến 100, không kèm dấu %.'),
      };
    case 'choice':
      return {
        type: 'list',
        formulae: [lists.reference(type.choices)],
        ...stop('Chọn một mục trong danh sách, hoặc để trống.'),
      };
    case 'day':
      return prompted('Viết như 22/01/2013', 40);
    case 'moment':
      return prompted('Viết như 15/03/2013, 3/2013 hoặc Quý I/2013', 40);
    case 'text':
      return {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [type.max],
        ...stop(`Viết không quá ${type.max} ký tự.`),
      };
  }
}

const prompted = (prompt: string, max: number): ExcelJS.DataValidation => ({
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formulae: [max],
  showInputMessage: true,
  prompt,
  ...stop(prompt),
});

const INSTRUCTIONS_WIDTH = 72;

function addInstructions(workbook: ExcelJS.Workbook, lines: readonly string[]): void {
  const sheet = workbook.addWorksheet(SHEET_NAMES.instructions, {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = [{ width: INSTRUCTIONS_WIDTH }];
  lines.forEach((line, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = escaped(line);
    cell.font = { name: FONT, size: index === 0 ? 14 : 12, bold: index === 0 };
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(index + 1).height = 6 + LINE_HEIGHT * linesOf(line, INSTRUCTIONS_WIDTH);
  });
}

async function addLines(
  workbook: ExcelJS.Workbook,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const sheet = workbook.addWorksheet(name, { state: 'hidden' });
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      if (text !== '') sheet.getCell(index + 1, column + 1).value = text;
    });
  });
  await sheet.protect('', PROTECTION);
}
