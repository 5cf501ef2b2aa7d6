/**
 * `excel` opens rightly by a double click where the comma is the decimal sign, as in Việt Nam:
 * a byte order mark, semicolons, decimal commas. `rfc4180` is what other programs expect.
 */
const DIALECTS = {
  excel: { mark: '\uFEFF', separator: ';', decimal: ',' },
  rfc4180: { mark: '', separator: ',', decimal: '.' },
} as const satisfies Record<Dialect, unknown>;

export type Dialect = 'excel' | 'rfc4180';

/** null: an empty cell. */
export type CsvCell = string | number | null;

/** A text that a spreadsheet would run as a formula is led by an apostrophe, in both dialects. */
const guarded = (text: string): string => (/^[=+\-@\t\r\n\0]/.test(text) ? `'${text}` : text);

function written(cell: CsvCell, dialect: Dialect): string {
  const { separator, decimal } = DIALECTS[dialect];
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = guarded(cell);
  return text.includes(separator) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** A whole file, each line ended as the standard says. */
export function csvText(lines: readonly (readonly CsvCell[])[], dialect: Dialect): string {
  const { mark, separator } = DIALECTS[dialect];
  const texts = lines.map((cells) => cells.map((cell) => written(cell, dialect)).join(separator));
  return `${mark}${texts.join('\r\n')}\r\n`;
}
