import { isPrecise } from '@/lib/domain/indicator';
import { isPeriodCode } from '@/lib/domain/quarter';
import { formatDate } from '@/lib/format/dates';
import { detectLegacyText, type LegacyText } from '@/lib/format/legacy-text';
import { formatNumber } from '@/lib/format/numbers';
import { type NumberProblem, type ParseOptions, parseNumber } from '@/lib/format/parse-number';
import { readDay, readMoment } from '@/lib/format/read-dates';
import { foldText } from '@/lib/format/text';
import { type CellType, type CellValue, type Choice, canonicalText } from '../entry-cells';
import { YES_NO } from '../words';
import type { RawCell } from './raw';

/** Why what stands in a cell is not taken; the code has its words in the messages. */
export type CellProblem =
  | NumberProblem
  | 'not-a-choice'
  | 'not-a-day'
  | 'not-a-moment'
  | 'not-a-percent'
  | 'is-a-day'
  | 'error-value'
  | 'formula-without-value'
  | 'too-long'
  | 'state-missing'
  | 'missing'
  | 'ends-unclear'
  | 'name-taken'
  | 'not-a-length'
  | 'legacy-encoding'
  | 'row-twice';

/** What the officer should know of how a cell was read. */
export interface ReadingNotes {
  /** Taken as the spreadsheet computed it last. */
  readonly formula?: true;
  /** A number that was written as text, in the way it was understood. */
  readonly readAs?: string;
  readonly legacy?: LegacyText;
}

export type CellReading =
  | { readonly ok: true; readonly value: CellValue; readonly notes: ReadingNotes }
  | { readonly ok: false; readonly problem: CellProblem };

const failed = (problem: CellProblem): CellReading => ({ ok: false, problem });
const taken = (value: CellValue, notes: ReadingNotes = {}): CellReading => ({
  ok: true,
  value,
  notes,
});

/** What a cell of the file says, by the type of the entry cell that it is. A blank one is unknown. */
export function readCell(type: CellType, raw: RawCell | undefined): CellReading {
  if (!raw) return taken(null);
  if (raw.kind === 'error') return failed('error-value');
  if (raw.kind === 'blank') return failed('formula-without-value');
  const reading = byType(type, raw);
  if (!reading.ok || !raw.formula) return reading;
  return { ...reading, notes: { ...reading.notes, formula: true } };
}

function byType(type: CellType, raw: RawCell): CellReading {
  switch (type.type) {
    case 'number':
      return readNumber(raw, {
        kind: type.decimal ? 'decimal' : 'count',
        suffixes: type.signs,
        refuseAmbiguous: true,
      });
    case 'percent':
      return readPercent(raw);
    case 'choice':
      return readChoice(type.choices, raw);
    case 'day':
      return readMomentOf(raw, readDay, 'not-a-day');
    case 'moment':
      return readMomentOf(raw, readMoment, 'not-a-moment');
    case 'text':
      return readText(raw, type.max);
  }
}

function readNumber(raw: RawCell, options: ParseOptions): CellReading {
  if (raw.kind === 'day') return failed('is-a-day');
  if (raw.kind === 'text') {
    const parsed = parseNumber(String(raw.value), options);
    if (!parsed.ok) return failed(parsed.problem);
    if (parsed.value === null) return taken(null);
    return taken(parsed.value, { readAs: formatNumber(parsed.value) });
  }
  if (typeof raw.value !== 'number') return failed('not-a-number');
  // Spreadsheets reckon with fifteen digits: what comes behind is 0.30000000000000004
  const value = Number(raw.value.toPrecision(15));
  if (value < 0) return failed('negative');
  if (value > 999_999_999_999_999) return failed('too-large');
  if (options.kind === 'count') return Number.isInteger(value) ? taken(value) : failed('not-whole');
  return isPrecise(value) ? taken(value) : failed('too-precise');
}

function readPercent(raw: RawCell): CellReading {
  const hundredfold =
    raw.kind === 'percent' && typeof raw.value === 'number'
      ? { ...raw, value: raw.value * 100 }
      : raw;
  const reading = readNumber(hundredfold, {
    kind: 'count',
    suffixes: ['%'],
    refuseAmbiguous: true,
  });
  if (!reading.ok) return failed(reading.problem === 'is-a-day' ? 'is-a-day' : 'not-a-percent');
  return typeof reading.value === 'number' && reading.value > 100
    ? failed('not-a-percent')
    : reading;
}

function readChoice(choices: readonly Choice[], raw: RawCell): CellReading {
  const text = asText(raw);
  if (text === null) return taken(null);
  const wanted = foldText(text);
  const found =
    choices.find(({ code, label }) => code === text || label === text) ??
    choices.find(({ label }) => foldText(label) === wanted);
  if (found) return taken(found.code);
  const quarter = choices.every(({ code }) => isPeriodCode(code)) ? readMoment(text) : undefined;
  return quarter !== undefined && isPeriodCode(quarter) ? taken(quarter) : failed('not-a-choice');
}

function readMomentOf(
  raw: RawCell,
  read: (text: string) => string | undefined,
  problem: CellProblem,
): CellReading {
  if (raw.kind === 'day') return taken(read(String(raw.value)) ?? null);
  const text = asText(raw);
  if (text === null) return taken(null);
  const value = read(text);
  return value === undefined ? failed(problem) : taken(value);
}

function readText(raw: RawCell, max: number): CellReading {
  const text = asText(raw);
  if (text === null) return taken(null);
  if (text.length > max) return failed('too-long');
  const legacy = detectLegacyText(text);
  return taken(text, legacy ? { legacy } : {});
}

/** A number or a day that was typed where words are asked for, as a person would write it. */
function asText({ kind, value }: RawCell): string | null {
  if (typeof value === 'boolean') return value ? YES_NO.yes : YES_NO.no;
  if (typeof value === 'number') {
    return kind === 'percent'
      ? `${formatNumber(value * 100, { max: 4 })}%`
      : formatNumber(value, { max: 10 }).replaceAll('.', '');
  }
  return canonicalText(kind === 'day' ? formatDate(value) : value);
}
