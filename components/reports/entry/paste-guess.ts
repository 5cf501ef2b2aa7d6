import { isNumeric } from '@/lib/domain/indicator';
import { type Notation, notationOf, parseNumber } from '@/lib/format/parse-number';
import { readMoment } from '@/lib/format/read-dates';
import { foldText } from '@/lib/format/text';
import { type Fields, valueKey } from './fields';
import type { SectionForm } from './form';
import { matchLabels } from './paste-labels';
import {
  type Block,
  type ColumnRole,
  type PasteOptions,
  type PasteTable,
  type PlannedLine,
  planOf,
} from './paste-plan';

/** How a block is most likely meant; the preview shows it, and each of it can be changed there. */
export function guessOptions(
  form: SectionForm,
  fields: Fields,
  start: string,
  block: Block,
): PasteOptions {
  const columns = guessColumns(form, block);
  const first: PasteOptions = {
    by: columns.includes('label') ? 'labels' : 'rows',
    computedToo: false,
    header: false,
    columns,
    clearBlanks: false,
    notation: 'vi',
  };
  const headed = { ...first, header: isHeader(form, block, columns) };
  const computedToo = hasComputed(form, fields, start, block, headed);
  const placed = { ...headed, computedToo };
  const { lines } = planOf(form, fields, start, block, placed);
  return { ...placed, notation: guessNotation(form, lines) };
}

/** The table of a section's figures, pasted on at the row of `start`. */
export const figureTable = (form: SectionForm, start: string): PasteTable => ({
  roles: ['label', 'value', 'note', 'unused'],
  ways: ['fields', 'rows'],
  guess: (fields, block) => guessOptions(form, fields, start, block),
  plan: (fields, block, options) => planOf(form, fields, start, block, options),
});

/** The cells of one column that say anything. */
export const columnOf = (block: Block, at: number): string[] =>
  block.map((line) => line[at] ?? '').filter((cell) => cell !== '');

export const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

const isNumber = (cell: string): boolean =>
  parseNumber(cell, { kind: 'decimal', suffixes: ['%', 'đ'], fractionDigits: 15 }).ok;

function guessColumns(form: SectionForm, block: Block): ColumnRole[] {
  const width = block[0]?.length ?? 0;
  if (width === 1) return ['value'];
  const positions = Array.from({ length: width }, (_, at) => at);
  const named = (at: number): number => {
    const cells = columnOf(block, at);
    const matches = matchLabels(cells, form.indicators);
    return cells.length === 0
      ? 0
      : matches.filter(({ type }) => type === 'row').length / cells.length;
  };
  const label = positions.find((at) => named(at) >= 0.5) ?? -1;
  const after = positions.filter((at) => at > label);
  const ofPeriod = after.find((at) => readMoment(block[0]?.[at] ?? '') === form.period);
  const numbers = after.find((at) => share(columnOf(block, at), isNumber) >= 0.5);
  const value = ofPeriod ?? numbers ?? after[0] ?? 0;
  const note = after.find(
    (at) => at !== value && ['ghi chu', 'note', 'notes'].includes(foldText(block[0]?.[at] ?? '')),
  );
  return positions.map((at) =>
    at === label ? 'label' : at === value ? 'value' : at === note ? 'note' : 'unused',
  );
}

/** As most of the numbers that leave no doubt are written. */
function guessNotation(form: SectionForm, lines: readonly PlannedLine[]): Notation {
  const whole = new Set(
    form.indicators.filter((one) => one.valueType !== 'decimal').map(({ code }) => valueKey(code)),
  );
  const votes = lines.map(({ key, pasted }) =>
    key !== null && whole.has(key) ? ofCount(pasted) : notationOf(pasted),
  );
  const english = votes.filter((vote) => vote === 'en').length;
  return english > votes.filter((vote) => vote === 'vi').length ? 'en' : 'vi';
}

/** A count is whole: "1,234" in it can only be English. */
function ofCount(cell: string): Notation | null {
  const parsed = parseNumber(cell, { kind: 'count' });
  if (!parsed.ok || !/[.,]/.test(cell)) return null;
  return parsed.readAs === undefined ? 'vi' : 'en';
}

/** Words over a column of numbers are its heading. */
function isHeader(form: SectionForm, block: Block, columns: readonly ColumnRole[]): boolean {
  const value = columns.indexOf('value');
  const [head = '', ...rest] = block.map((line) => line[value] ?? '');
  const numeric = form.indicators.some(isNumeric);
  if (!numeric || rest.length === 0 || head === '') return false;
  if (readMoment(head) === form.period) return true;
  const cells = rest.filter((cell) => cell !== '');
  return !isNumber(head) && cells.length > 0 && share(cells, isNumber) >= 0.8;
}

/**
 * Whether a block without names has lines for the sums too: its numbers there are those sums, or it
 * has as many lines as the table.
 */
function hasComputed(
  form: SectionForm,
  fields: Fields,
  start: string,
  block: Block,
  options: PasteOptions,
): boolean {
  if (options.by === 'labels') return false;
  const whole = planOf(form, fields, start, block, { ...options, computedToo: true });
  const told = whole.lines.filter(({ outcome, pasted }) => outcome === 'computed' && pasted !== '');
  if (told.length > 0 && told.filter(({ differs }) => !differs).length * 2 >= told.length)
    return true;
  const typed = planOf(form, fields, start, block, options);
  return typed.counts.beyond > 0 && whole.counts.beyond === 0;
}
