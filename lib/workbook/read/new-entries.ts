import type { NewEntry } from '@/lib/domain/registers/new-entry';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { oneLine } from '@/lib/format/stored-text';
import { foldText } from '@/lib/format/text';
import { type CellValue, NEW_POST_OFFICE, NEW_ROUTE, type NewCell } from '../entry-cells';
import { COLUMN_NAMES, type ColumnCode } from '../words';
import type { RawCell } from './raw';
import { type CellProblem, readCell } from './read-cell';

/** A row of a register's sheet that is no entry of the register. */
export interface UncodedRow {
  readonly sheet: string;
  readonly row: number;
  /** The first cell of each column. */
  readonly cells: ReadonlyMap<ColumnCode, RawCell>;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

export interface ReadNewEntry {
  readonly section: string;
  readonly place: Place;
  readonly entry: NewEntry;
}

export interface NewEntryProblem {
  readonly section: string;
  readonly place: Place;
  readonly problem: CellProblem;
  readonly found: string;
}

export interface ReadNewEntries {
  readonly added: readonly ReadNewEntry[];
  readonly problems: readonly NewEntryProblem[];
  /** Rows that were meant as new entries, whether they can be taken or not. */
  readonly rows: ReadonlySet<number>;
}

const REGISTERS = {
  routes: { section: 'cables', name: 'route', columns: NEW_ROUTE },
  'post-offices': { section: 'post-offices', name: 'point', columns: NEW_POST_OFFICE },
} as const;
type RegisterSheet = keyof typeof REGISTERS;

export const isRegisterSheet = (code: string): code is RegisterSheet =>
  Object.hasOwn(REGISTERS, code);

/** A line under the table that adds it up is no entry of it. */
const TOTAL = /^(tong|cong|tong cong|tong so|cong so)[ :.]*$/;

/** The rows of a register's sheet that somebody added as entries of the register. */
export function readNewEntries(
  detail: ReportDetail,
  sheet: RegisterSheet,
  rows: readonly UncodedRow[],
): ReadNewEntries {
  const { section, name, columns } = REGISTERS[sheet];
  const taken = new Set(
    (sheet === 'routes' ? detail.routes : detail.postOffices).map((one) => spelt(one.name)),
  );
  const added: ReadNewEntry[] = [];
  const problems: NewEntryProblem[] = [];
  const meant = rows.filter((row) => isMeant(row, name, columns));
  for (const row of meant) {
    const { values, problems: own } = readRow(row, columns);
    const ends = endsOf(values.ends);
    if (values.ends && !ends) own.push({ column: 'ends', problem: 'ends-unclear' });
    if (lacksState(values)) own.push({ column: 'state', problem: 'state-missing' });
    const called = typeof values[name] === 'string' ? spelt(values[name]) : null;
    if (called !== null && taken.has(called)) own.push({ column: name, problem: 'name-taken' });
    if (called !== null) taken.add(called);
    const placed = (column: ColumnCode): Place => ({
      sheet: row.sheet,
      row: row.row,
      column: COLUMN_NAMES[column],
    });
    problems.push(
      ...own.map(({ column, problem }) => ({
        section,
        place: placed(column),
        problem,
        found: String(row.cells.get(column)?.value ?? '').slice(0, 60),
      })),
    );
    if (own.length > 0) continue;
    added.push({ section, place: placed(name), entry: entryOf(sheet, values, ends) });
  }
  return { added, problems, rows: new Set(meant.map(({ row }) => row)) };
}

/** Words of a state that is not given. */
const lacksState = (values: Values): boolean =>
  values.state === null &&
  ['percent', 'remark', 'reason', 'since'].some((column) => (values[column] ?? null) !== null);

const spelt = (name: string): string => line(name).toLocaleLowerCase('vi');

/** A note under the table, or its sum, is left alone: a name, and something that goes with it. */
function isMeant(
  { cells }: UncodedRow,
  name: ColumnCode,
  columns: Readonly<Record<string, NewCell>>,
): boolean {
  const filled = [...cells.keys()].filter((column) => column in columns);
  const called = cells.get(name)?.value;
  if (called !== undefined && TOTAL.test(foldText(String(called)))) return false;
  const needed = filled.filter((column) => columns[column]?.needed);
  return (called !== undefined && filled.length > 1) || needed.length > 1;
}

type Values = Readonly<Record<string, CellValue>>;

function readRow({ cells }: UncodedRow, columns: Readonly<Record<string, NewCell>>) {
  const values: Record<string, CellValue> = {};
  const problems: { column: ColumnCode; problem: CellProblem }[] = [];
  for (const column of Object.keys(columns) as ColumnCode[]) {
    const cell = columns[column];
    if (!cell) continue;
    const reading = readCell(cell.type, cells.get(column));
    if (!reading.ok) problems.push({ column, problem: reading.problem });
    else if (reading.notes.legacy) problems.push({ column, problem: 'legacy-encoding' });
    else if (cell.needed && reading.value === null) problems.push({ column, problem: 'missing' });
    else if (column === 'km' && !isLength(reading.value)) {
      problems.push({ column, problem: 'not-a-length' });
    } else values[column] = reading.value;
  }
  return { values, problems };
}

const isLength = (value: CellValue): boolean => typeof value !== 'number' || value <= 10_000;

/** "Ngã tư – Cầu mới": one dash with room round it, so that a dash within a name divides nothing. */
function endsOf(text: CellValue | undefined): readonly [string, string] | null {
  const [from, to, ...more] = line(text).split(/ [-–—] /);
  return from && to && more.length === 0 && from.length <= 150 && to.length <= 150
    ? [from, to]
    : null;
}

const line = (text: CellValue | undefined): string => oneLine(String(text ?? ''));

/** Only once nothing is the matter with the row: what is needed is there, and of its type. */
function entryOf(
  sheet: RegisterSheet,
  values: Values,
  ends: readonly [string, string] | null,
): NewEntry {
  if (sheet === 'post-offices') {
    const suspended = values.state === 'suspended';
    return {
      register: 'post-offices',
      name: line(values.point),
      commune: line(values.commune),
      state: values.state ?? null,
      reason: suspended ? (values.reason ?? null) : null,
      since: values.since ?? null,
    } as NewEntry;
  }
  const [from, to] = ends ?? ['', ''];
  return {
    register: 'cable-routes',
    name: line(values.route),
    from,
    to,
    km: values.km ?? null,
    kind: values.kind,
    originalDeadline: values.deadline ?? null,
    state: values.state ?? null,
    percent: values.percent ?? null,
    remark: values.remark ?? null,
  } as NewEntry;
}
