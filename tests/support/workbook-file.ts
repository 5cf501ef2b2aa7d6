import ExcelJS from '@protobi/exceljs';

type Value = ExcelJS.CellValue;

/** The cell of a row and column code of the unit's form. */
export function cellAt(workbook: ExcelJS.Workbook, row: string, column: string): ExcelJS.Cell {
  for (const sheet of workbook.worksheets) {
    const heads = sheet.getRow(1).values as unknown[];
    for (let number = 2; number <= sheet.rowCount; number += 1) {
      if (sheet.getCell(number, 1).value !== row) continue;
      const at = heads.indexOf(column);
      if (at > 0) return sheet.getCell(number, at);
    }
  }
  throw new RangeError(`No cell ${row}/${column}`);
}

export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await workbook.xlsx.writeBuffer());

/** The form as somebody filled it in with another program; cells by `row/column`. */
export async function filledIn(
  bytes: Uint8Array,
  cells: Readonly<Record<string, Value>>,
  more: (workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  for (const [key, value] of Object.entries(cells)) {
    const at = key.lastIndexOf('/');
    const cell = cellAt(workbook, key.slice(0, at), key.slice(at + 1));
    cell.value = value;
    // As Excel does when a day is typed; styles are shared between cells
    if (value instanceof Date) cell.style = { ...cell.style, numFmt: 'dd/mm/yyyy' };
  }
  more(workbook);
  return bytesOf(workbook);
}
