import type { ApiFigure } from './schemas';

export type Dialect = 'excel' | 'rfc4180';

/**
 * `excel` opens rightly by a double click where the comma is the decimal sign, as in Việt Nam:
 * a byte order mark, semicolons, decimal commas. `rfc4180` is what other programs expect.
 */
const DIALECTS = {
  excel: { mark: '\uFEFF', separator: ';', decimal: ',' },
  rfc4180: { mark: '', separator: ',', decimal: '.' },
} as const satisfies Record<Dialect, unknown>;

export const CSV_COLUMNS = [
  'period',
  'unit',
  'unitName',
  'section',
  'indicator',
  'indicatorName',
  'measure',
  'valueType',
  'value',
  'reported',
  'expected',
  'standing',
  'revision',
  'submittedAt',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

type Cell = string | number | null;

const cellsOf = (figure: ApiFigure): Record<CsvColumn, Cell> => ({
  period: figure.period,
  unit: figure.unit.code,
  unitName: figure.unit.name,
  section: figure.indicator.section,
  indicator: figure.indicator.code,
  indicatorName: figure.indicator.name,
  measure: figure.indicator.measure,
  valueType: figure.indicator.valueType,
  value: figure.value,
  reported: figure.coverage?.reported ?? null,
  expected: figure.coverage?.expected ?? null,
  standing: figure.standing,
  revision: figure.revision,
  submittedAt: figure.submittedAt,
});

/** A text that a spreadsheet would run as a formula is led by an apostrophe, in both dialects. */
const guarded = (text: string): string => (/^[=+\-@\t\r\n\0]/.test(text) ? `'${text}` : text);

function written(cell: Cell, dialect: Dialect): string {
  const { separator, decimal } = DIALECTS[dialect];
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = guarded(cell);
  return text.includes(separator) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** @param heads the columns' heads, in the order of `CSV_COLUMNS` */
export function csvOf(
  figures: readonly ApiFigure[],
  heads: readonly string[],
  dialect: Dialect,
): string {
  const { mark, separator } = DIALECTS[dialect];
  const lines = [
    heads,
    ...figures.map((figure) => {
      const cells = cellsOf(figure);
      return CSV_COLUMNS.map((column) => cells[column]);
    }),
  ].map((cells) => cells.map((cell) => written(cell, dialect)).join(separator));
  return `${mark}${lines.join('\r\n')}\r\n`;
}
