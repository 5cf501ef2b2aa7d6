import { numberText } from '@/components/figures/figure-text';
import type { Indicator } from '@/lib/domain/indicator';
import { type Notation, parseNumber } from '@/lib/format/parse-number';
import { type Fields, noteKey, type RegisterPart, valueKey } from './fields';
import type { SectionForm } from './form';
import { formCatalogue, liveSection } from './live';
import { type PastedCell, readCell } from './paste-cell';
import { type LabelMatch, matchLabels } from './paste-labels';
import { parseOptions, sameContent } from './reading';

export type ColumnRole = 'label' | 'value' | 'note' | RegisterPart | 'unused';

export interface PasteOptions {
  /** By the labels in the block, or line by line from the field that was pasted on. */
  readonly by: 'labels' | 'rows';
  /** Line by line: sums and counts of registers have a line of the block too. */
  readonly computedToo: boolean;
  /** The first line holds headings. */
  readonly header: boolean;
  /** What stands in each column of the block. */
  readonly columns: readonly ColumnRole[];
  /** A blank cell empties the field; else the field keeps what stands in it. */
  readonly clearBlanks: boolean;
  readonly notation: Notation;
}

export type Outcome =
  | 'take'
  /** Stands there already. */
  | 'same'
  | 'blank'
  | 'unreadable'
  /** A sum, a rate, or a count of a register: never pasted. */
  | 'computed'
  /** No row has this name. */
  | 'unmatched'
  | 'heading'
  /** The table ends before it. */
  | 'beyond'
  /** A field that its row's state does not ask for: a percent without a state. */
  | 'not-asked';

export interface PlannedLine {
  /** In the block, from 1. */
  readonly line: number;
  readonly label: string;
  readonly pasted: string;
  /** Of the field that it goes to, or of the computed row that it stands for. */
  readonly key: string | null;
  readonly outcome: Outcome;
  /** What will stand in the field, or what a computed row will say. */
  readonly text: string;
  readonly now: string;
  /** Where a number has two readings: the one not taken. */
  readonly notAs: string | null;
  readonly problem: Extract<PastedCell, { ok: false }>['problem'] | null;
  /** A computed row that says something else than the block. */
  readonly differs: boolean;
  /** A note that is taken with the line. */
  readonly note: string | null;
}

export interface PastePlan {
  readonly lines: readonly PlannedLine[];
  /** All that is written, as one change. */
  readonly fields: Fields;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly notes: number;
}

/** The table that was pasted on: how its lines and columns are told, and what would be written. */
export interface PasteTable {
  readonly roles: readonly ColumnRole[];
  /** Ways to match lines: by fields, by all rows (computed ones too), by entries of a register. */
  readonly ways: readonly ('fields' | 'rows' | 'entries')[];
  readonly guess: (fields: Fields, block: Block) => PasteOptions;
  readonly plan: (fields: Fields, block: Block, options: PasteOptions) => PastePlan;
}

export type Block = readonly (readonly string[])[];

/** Where each line of the block goes, before anything is written. */
export function planOf(
  form: SectionForm,
  fields: Fields,
  start: string,
  block: Block,
  options: PasteOptions,
): PastePlan {
  const goals = goalsOf(form, start, block, options);
  const cell = cellIn(options);
  const changes: Record<string, string> = {};
  const lines = block.map((line, index): PlannedLine => {
    const goal = goals[index] ?? 'unmatched';
    const base = lineOf(index + 1, cell(line, 'label'), cell(line, 'value'));
    if (typeof goal === 'string') {
      const nothing = goal === 'unmatched' && base.pasted === '' && base.label === '';
      return { ...base, outcome: nothing ? 'blank' : goal };
    }
    const key = valueKey(goal.code);
    if (goal.kind !== 'entered') return { ...base, key, outcome: 'computed' };
    const read = (pasted: string) => readCell(goal, pasted, options.notation);
    const planned = { ...base, key, ...valueIn(form, fields, key, base.pasted, read, options) };
    if (planned.outcome === 'take') changes[key] = planned.text;
    const note = cell(line, 'note');
    const taken = note !== '' && note !== (fields[noteKey(goal.code)] ?? '').trim();
    if (taken) changes[noteKey(goal.code)] = note;
    return { ...planned, note: taken ? note : null };
  });
  return planWith(withComputed(form, { ...fields, ...changes }, lines, goals), changes);
}

export const planWith = (lines: readonly PlannedLine[], fields: Fields): PastePlan => ({
  lines,
  fields,
  counts: countsOf(lines),
  notes: lines.filter(({ note }) => note !== null).length,
});

export const cellIn =
  ({ columns }: PasteOptions) =>
  (line: readonly string[], role: ColumnRole): string =>
    line[columns.indexOf(role)] ?? '';

/** A line of the block before anything is known of it. */
export const lineOf = (
  line: number,
  label: string,
  pasted: string,
): Omit<PlannedLine, 'outcome'> => ({
  line,
  label,
  pasted,
  key: null,
  text: '',
  now: '',
  notAs: null,
  problem: null,
  differs: false,
  note: null,
});

type Goal = Indicator | 'heading' | 'unmatched' | 'beyond';

function goalsOf(
  form: SectionForm,
  start: string,
  block: Block,
  { by, computedToo, header, columns }: PasteOptions,
): Goal[] {
  const body = header ? block.slice(1) : block;
  const head: Goal[] = header ? ['heading'] : [];
  if (by === 'labels') {
    const labels = body.map((line) => line[columns.indexOf('label')] ?? '');
    return [...head, ...matchLabels(labels, form.indicators).map((match) => goalOf(form, match))];
  }
  const from = form.indicators.findIndex(({ code }) => code === start);
  const rows = form.indicators
    .slice(Math.max(0, from))
    .filter(({ kind }) => computedToo || kind === 'entered');
  return [...head, ...body.map((_, index): Goal => rows[index] ?? 'beyond')];
}

function goalOf(form: SectionForm, match: LabelMatch): Goal {
  if (match.type === 'group') return 'heading';
  if (match.type === 'none') return 'unmatched';
  return form.indicators.find(({ code }) => code === match.code) ?? 'unmatched';
}

type Valued = Pick<PlannedLine, 'outcome' | 'text' | 'now' | 'notAs' | 'problem'>;

/** What a cell of the block does to the field of `key`. */
export function valueIn(
  form: SectionForm,
  fields: Fields,
  key: string,
  pasted: string,
  read: (pasted: string) => PastedCell,
  { clearBlanks }: PasteOptions,
): Valued {
  const now = fields[key] ?? '';
  const kept = { text: now, now, notAs: null, problem: null };
  if (pasted === '') {
    return clearBlanks && now !== ''
      ? { ...kept, text: '', outcome: 'take' }
      : { ...kept, outcome: 'blank' };
  }
  const cell = read(pasted);
  if (!cell.ok) return { ...kept, problem: cell.problem, outcome: 'unreadable' };
  const same = sameContent(form, key, { [key]: cell.text }, { [key]: now });
  return {
    text: cell.text,
    now,
    notAs: cell.notAs,
    problem: null,
    outcome: same ? 'same' : 'take',
  };
}

/** What the computed rows say once the rest is in, and whether the block says the same. */
function withComputed(
  form: SectionForm,
  fields: Fields,
  lines: readonly PlannedLine[],
  goals: readonly Goal[],
): PlannedLine[] {
  const { lookup } = liveSection(form, formCatalogue(form), fields);
  return lines.map((line, index) => {
    const goal = goals[index];
    if (typeof goal !== 'object' || line.outcome !== 'computed') return line;
    const value = lookup(goal.code);
    return {
      ...line,
      text: numberText(goal, value),
      differs: isOther(goal, line.pasted, value),
    };
  });
}

/** Rates stand in a sheet as 61% or as 0,61, and rounded. */
function isOther(indicator: Indicator, pasted: string, value: number | null): boolean {
  const { suffixes } = parseOptions(indicator);
  const read = parseNumber(pasted, { kind: 'decimal', fractionDigits: 15, suffixes });
  if (!read.ok || read.value === null || value === null) return false;
  if (indicator.valueType !== 'rate') return read.value !== value;
  const near = (one: number) => Math.abs(one - value) < 0.001;
  return !near(read.value) && !near(read.value / 100);
}

function countsOf(lines: readonly PlannedLine[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = {
    take: 0,
    same: 0,
    blank: 0,
    unreadable: 0,
    computed: 0,
    unmatched: 0,
    heading: 0,
    beyond: 0,
    'not-asked': 0,
  };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
