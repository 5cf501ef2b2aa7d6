import type { ReportDetail } from '@/lib/domain/report-detail';
import {
  type CellValue,
  cellKey,
  type EntryCell,
  type EntryColumn,
  entryCells,
  type RowCode,
} from '../entry-cells';
import { SHEET_MARK } from '../sheet-model';
import { FORM_VERSION, readStamp, STAMP_MARK, type Stamp } from '../stamp';
import { COLUMN_NAMES, type ColumnCode } from '../words';
import {
  isRegisterSheet,
  type ReadNewEntries,
  type ReadNewEntry,
  readNewEntries,
} from './new-entries';
import type { RawCell, RawSheet, RawWorkbook } from './raw';
import { type CellProblem, type CellReading, type ReadingNotes, readCell } from './read-cell';

/** Where something stands, in the words of whoever looks at the file. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  /** The head of the column. */
  readonly column: string;
}

export interface ReadEntry {
  readonly cell: EntryCell;
  readonly value: CellValue;
  readonly place: Place;
  readonly notes: ReadingNotes;
}

export interface PlacedProblem {
  readonly section: string;
  readonly place: Place;
  readonly problem: CellProblem;
  /** What stands there, cut short. */
  readonly found: string;
}

/** Why a file that could be read is not taken. */
export type FormRefusal =
  | { readonly code: 'no-stamp' }
  | { readonly code: 'other-form' }
  | { readonly code: 'wrong-unit'; readonly unit: string }
  | { readonly code: 'wrong-period'; readonly period: string };

export interface ReadForm {
  readonly stamp: Stamp;
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly PlacedProblem[];
  /** Rows that somebody added to a register's sheet, complete and valid. */
  readonly added: readonly ReadNewEntry[];
  /** Filled cells of rows that belong to no figure of the form: they are not taken. */
  readonly strays: readonly Place[];
  /** Cells of the form that the file no longer has: they stay as they are saved. */
  readonly missing: readonly EntryCell[];
}

/** An uploaded file as this report's form. Found by the hidden codes, wherever rows and sheets went. */
export function interpret(
  detail: ReportDetail,
  { sheets }: RawWorkbook,
): { readonly ok: true; readonly form: ReadForm } | { readonly ok: false; refusal: FormRefusal } {
  const stamp = findStamp(sheets);
  if (!stamp) return { ok: false, refusal: { code: 'no-stamp' } };
  if (stamp.form !== FORM_VERSION) return { ok: false, refusal: { code: 'other-form' } };
  if (stamp.unit !== detail.unit.code) {
    return { ok: false, refusal: { code: 'wrong-unit', unit: stamp.unitName || stamp.unit } };
  }
  if (stamp.period !== detail.period.code) {
    return { ok: false, refusal: { code: 'wrong-period', period: stamp.period } };
  }
  return { ok: true, form: readForm(detail, stamp, sheets) };
}

function findStamp(sheets: readonly RawSheet[]): Stamp | null {
  for (const { cells } of sheets) {
    if (!cells.some((cell) => cell.column === 1 && cell.value === STAMP_MARK)) continue;
    const lines = new Map<number, [string, string]>();
    for (const { row, column, value } of cells) {
      if (column > 2) continue;
      const line = lines.get(row) ?? ['', ''];
      line[column - 1] = String(value ?? '');
      lines.set(row, line);
    }
    return readStamp([...lines.values()]);
  }
  return null;
}

function readForm(detail: ReportDetail, stamp: Stamp, sheets: readonly RawSheet[]): ReadForm {
  const expected = new Map(entryCells(detail).map((cell) => [cellKey(cell), cell]));
  const seen = new Set<string>();
  const entries: ReadEntry[] = [];
  const problems: PlacedProblem[] = [];
  const strays: Place[] = [];
  const added: ReadNewEntry[] = [];
  const take = (cell: EntryCell, place: Place, raw: RawCell | undefined) => {
    const key = cellKey(cell);
    const reading = seen.has(key) ? TWICE : readCell(cell.type, raw);
    seen.add(key);
    if (reading.ok) entries.push({ cell, place, value: reading.value, notes: reading.notes });
    else problems.push(problemOf(cell, place, reading.problem, raw));
  };
  for (const form of sheets.flatMap((sheet) => formOf(sheet) ?? [])) {
    const fresh = newEntriesIn(detail, form);
    added.push(...fresh.added);
    problems.push(...fresh.problems);
    for (const { code, head, raw, row } of cellsOf(form)) {
      const place = { sheet: form.name, row, column: COLUMN_NAMES[head] };
      const cell = expected.get(`${code}/${head}`);
      if (cell) take(cell, place, raw);
      else if (code === null && ENTRY_COLUMNS.has(head) && !fresh.rows.has(row)) strays.push(place);
    }
  }
  const { kept, incomplete } = byState(entries);
  // What cannot be read where the viewer may not type holds nobody up
  const open = new Set(detail.sections.flatMap(({ code, editable }) => (editable ? [code] : [])));
  return {
    stamp,
    entries: kept,
    problems: [...problems, ...incomplete].filter(({ section }) => open.has(section)),
    added,
    strays,
    missing: [...expected].filter(([key]) => !seen.has(key)).map(([, cell]) => cell),
  };
}

const TWICE: CellReading = { ok: false, problem: 'row-twice' };

const problemOf = (
  { section }: EntryCell,
  place: Place,
  problem: CellProblem,
  raw?: RawCell,
): PlacedProblem => ({ section, place, problem, found: String(raw?.value ?? '').slice(0, 60) });

const ENTRY_COLUMNS: ReadonlySet<ColumnCode> = new Set<EntryColumn>([
  'value',
  'note',
  'state',
  'percent',
  'remark',
  'reason',
  'since',
]);

interface FormRow {
  readonly number: number;
  /** null in a row that somebody added. */
  readonly code: string | null;
  /** In a row with a code the blank ones too. */
  readonly cells: readonly { readonly head: ColumnCode; readonly raw: RawCell | undefined }[];
}

interface FormSheet {
  readonly name: string;
  /** Which sheet of the form it is, by its mark. */
  readonly code: string;
  /** From the first coded one on. */
  readonly rows: readonly FormRow[];
}

const isColumnCode = (text: string): text is ColumnCode => Object.hasOwn(COLUMN_NAMES, text);

/** A sheet of the form by the codes of its rows and columns; null for any other sheet. */
function formOf({ name, cells }: RawSheet): FormSheet | null {
  const mark = cells.find(
    ({ value }) =>
      typeof value === 'string' && value.startsWith(SHEET_MARK) && value !== STAMP_MARK,
  );
  if (!mark) return null;
  const heads: (readonly [number, ColumnCode])[] = [];
  for (const { row, column, value } of cells) {
    if (row !== mark.row || typeof value !== 'string' || !isColumnCode(value)) continue;
    // Twice is noticed below; a file could repeat it over every column
    if (heads.filter(([, head]) => head === value).length < 2) heads.push([column, value]);
  }
  const rows = new Map<number, Map<number, RawCell>>();
  for (const cell of cells) {
    if (cell.row <= mark.row) continue;
    const row = rows.get(cell.row) ?? new Map<number, RawCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const codeOf = (row: ReadonlyMap<number, RawCell>): string | null => {
    const value = row.get(mark.column)?.value;
    return typeof value === 'string' && /^\w+:/.test(value) ? value : null;
  };
  const ordered = [...rows].sort(([a], [b]) => a - b);
  const first = ordered.findIndex(([, row]) => codeOf(row) !== null);
  return {
    name,
    code: String(mark.value).slice(SHEET_MARK.length),
    rows: (first < 0 ? [] : ordered.slice(first)).map(([number, row]) => {
      const code = codeOf(row);
      const all = heads.map(([column, head]) => ({ head, raw: row.get(column) }));
      return { number, code, cells: code === null ? all.filter(({ raw }) => raw) : all };
    }),
  };
}

const cellsOf = ({ rows }: FormSheet) =>
  rows.flatMap(({ number, code, cells }) => cells.map((cell) => ({ ...cell, code, row: number })));

const NOTHING_NEW: ReadNewEntries = { added: [], problems: [], rows: new Set() };

function newEntriesIn(detail: ReportDetail, { name, code, rows }: FormSheet): ReadNewEntries {
  if (!isRegisterSheet(code)) return NOTHING_NEW;
  const uncoded = rows.filter((row) => row.code === null);
  return readNewEntries(
    detail,
    code,
    uncoded.map(({ number, cells }) => ({
      sheet: name,
      row: number,
      cells: new Map(cells.flatMap(({ head, raw }) => (raw ? [[head, raw] as const] : []))),
    })),
  );
}

/**
 * A row of a register is a record with a state: what is said of a row without one would be lost,
 * and only what is suspended has a reason and a day since when.
 */
function byState(entries: readonly ReadEntry[]): {
  kept: ReadEntry[];
  incomplete: PlacedProblem[];
} {
  const states = new Map<RowCode, ReadEntry>();
  for (const entry of entries) {
    if (entry.cell.column === 'state') states.set(entry.cell.row, entry);
  }
  const incomplete = new Map<RowCode, PlacedProblem>();
  const kept = entries.map((entry): ReadEntry => {
    const state = states.get(entry.cell.row);
    if (!state || entry.value === null || entry === state) return entry;
    if (state.value === null) {
      incomplete.set(entry.cell.row, problemOf(state.cell, state.place, 'state-missing'));
    }
    const ofSuspension = entry.cell.column === 'reason' || entry.cell.column === 'since';
    return ofSuspension && state.value !== 'suspended' ? { ...entry, value: null } : entry;
  });
  return { kept, incomplete: [...incomplete.values()] };
}
