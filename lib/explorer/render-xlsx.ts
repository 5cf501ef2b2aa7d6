import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { writable } from '@/lib/format/stored-text';
import type { ExplorerSheet, NumberCell } from './sheet';

const FORMATS: Partial<Record<NumberCell['valueType'], string>> = {
  rate: '0.0%',
  decimal: '#,##0.####',
};
const WHOLE = '#,##0';
/** In letters. */
const NAME_WIDTH = 34;
const CELL_WIDTH = 15;

const name = (value: string, bold = false): CellObject => ({
  value: writable(value),
  type: String,
  ...(bold ? { fontWeight: 'bold' as const, wrap: true } : {}),
});

const number = ({ value, valueType }: NumberCell): CellObject | null =>
  value === null ? null : { value, type: Number, format: FORMATS[valueType] ?? WHOLE };

/** One sheet to order and filter: numbers are numbers, the unknown an empty cell. */
export async function renderXlsx(sheet: ExplorerSheet, title: string): Promise<Uint8Array> {
  const { head, rows } = sheet;
  const names = rows[0]?.names.length ?? 2;
  const file = writeXlsxFile([
    {
      sheet: title,
      data: [
        head.map((text) => name(text, true)),
        ...rows.map((row) => [...row.names.map((text) => name(text)), ...row.cells.map(number)]),
      ],
      columns: head.map((_text, index) => ({ width: index < names ? NAME_WIDTH : CELL_WIDTH })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: names,
    },
  ]);
  return new Uint8Array(await file.toBuffer());
}
