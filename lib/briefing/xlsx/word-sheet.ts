import { UNKNOWN } from '@/lib/format/locale';
import type { DocumentTable, Inline, TableColumn } from '../document';
import { empty, type SheetCell, text } from './cells';

/** Letters that all columns of a table of words have together. */
const WORDS = 150;
const LINE = 15;

export function wordWidths(columns: readonly TableColumn[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.max(6, Math.round((WORDS * width) / whole)));
}

/** Rows of words are as high as their longest cell needs; programs do not always see to it. */
function heightOf(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((value, index) =>
    Math.ceil(value.length / ((widths[index] ?? 10) * 0.95)),
  );
  return LINE * Math.max(1, ...lines);
}

/** A table of words; columns of numbers are numbers here. */
export function plainRows({ columns, rows }: DocumentTable): SheetCell[][] {
  const widths = wordWidths(columns);
  return rows.map(({ cells }) => {
    const texts = cells.map(plainText);
    const height = heightOf(texts, widths);
    return columns.map(({ key, align }, index) => {
      const value = texts[index] ?? '';
      const number = align === 'right' || key === 'position' ? numberIn(value) : null;
      const look = { border: true, align, height } as const;
      if (number !== null) return { value: number, ...look, format: decimalFormat(value) };
      return value === UNKNOWN ? empty(look) : text(value, look);
    });
  });
}

const plainText = (parts: readonly Inline[]): string =>
  parts.map((part) => (part.type === 'emphasis' ? plainText(part.parts) : part.text)).join('');

/** "1.234,5", as the document writes numbers. */
function numberIn(value: string): number | null {
  if (!/^\d[\d.]*(,\d+)?$/.test(value)) return null;
  return Number(value.replaceAll('.', '').replace(',', '.'));
}

const decimalFormat = (value: string): string => {
  const decimals = value.split(',')[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
};
