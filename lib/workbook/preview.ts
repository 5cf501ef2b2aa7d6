import type { LocalText } from '@/lib/domain/indicator';
import type { NewEntry } from '@/lib/domain/registers/new-entry';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatNumber } from '@/lib/format/numbers';
import { written } from './cell-text';
import { type CellChange, compare } from './compare';
import { type CellType, type CellValue, cellKey, type EntryColumn } from './entry-cells';
import { type FormRefusal, interpret, type Place, type PlacedProblem } from './read/interpret';
import type { ReadNewEntry } from './read/new-entries';
import type { FileReading, FileRefusal } from './read/raw';
import type { ReadingNotes } from './read/read-cell';
import {
  COLUMN_NAMES,
  type ColumnCode,
  POST_OFFICE_STATE_WORDS,
  ROUTE_KIND_WORDS,
  ROUTE_STATE_WORDS,
  SUSPENSION_REASON_WORDS,
} from './words';

/** One cell that would change, as it is shown before anything is saved. */
export interface PreviewChange {
  readonly key: string;
  readonly name: LocalText;
  readonly column: EntryColumn;
  readonly place: Place;
  /** In words; empty is unknown. */
  readonly base: string;
  readonly saved: string;
  readonly file: string;
  readonly value: CellValue;
  readonly changedBy: CellChange['changedBy'];
  readonly notes: ReadingNotes;
}

/** One row that would become an entry of its register. */
export interface PreviewEntry {
  readonly key: string;
  readonly place: Place;
  readonly entry: NewEntry;
  /** What is said of it, as the form has it: heads and words. */
  readonly facts: readonly { readonly head: string; readonly text: string }[];
}

export interface PreviewSection {
  readonly code: string;
  readonly name: LocalText;
  readonly version: number;
  readonly changes: readonly PreviewChange[];
  readonly added: readonly PreviewEntry[];
  readonly kept: number;
}

export interface WorkbookPreview {
  readonly sections: readonly PreviewSection[];
  /** The first of them, as many as somebody reads; then how many there are in all. */
  readonly problems: readonly PlacedProblem[];
  readonly problemCount: number;
  readonly strays: readonly Place[];
  readonly strayCount: number;
  /** Cells of the form that the file has no longer. */
  readonly missing: number;
  readonly closed: readonly { readonly name: LocalText; readonly changes: number }[];
}

/** A file made for it has tens of thousands of either. */
const MOST_PROBLEMS = 50;
const MOST_STRAYS = 10;

export type Refusal = { readonly code: FileRefusal } | FormRefusal;

export type PreviewAnswer =
  | { readonly ok: true; readonly preview: WorkbookPreview }
  | { readonly ok: false; readonly refusal: Refusal };

/** What an uploaded file would change in a report, or why it is not taken. */
export function previewOf(detail: ReportDetail, reading: FileReading): PreviewAnswer {
  if (!reading.ok) return { ok: false, refusal: { code: reading.refusal } };
  const read = interpret(detail, reading.workbook);
  if (!read.ok) return read;
  const { form } = read;
  const { sections, closed } = compare(detail, form);
  const nameOf = (code: string): LocalText =>
    detail.catalogue.sections.find((section) => section.code === code)?.name ?? {
      vi: code,
      en: code,
    };
  return {
    ok: true,
    preview: {
      sections: sections.map(({ section, version, changes, added, kept }) => ({
        code: section,
        name: nameOf(section),
        version,
        changes: changes.map(shownChange),
        added: added.map(shownEntry),
        kept,
      })),
      problems: form.problems.slice(0, MOST_PROBLEMS),
      problemCount: form.problems.length,
      strays: form.strays.slice(0, MOST_STRAYS),
      strayCount: form.strays.length,
      missing: form.missing.length,
      closed: closed.map(({ section, changes }) => ({ name: nameOf(section), changes })),
    },
  };
}

const shownChange = ({
  cell,
  value,
  base,
  place,
  notes,
  changedBy,
}: CellChange): PreviewChange => ({
  key: cellKey(cell),
  name: cell.name,
  column: cell.column,
  place,
  base: shown(cell.type, base),
  saved: shown(cell.type, cell.saved),
  file: shown(cell.type, value),
  value,
  changedBy,
  notes,
});

function shownEntry({ place, entry }: ReadNewEntry): PreviewEntry {
  const facts = (
    entry.register === 'cable-routes'
      ? [
          ['ends', `${entry.from} – ${entry.to}`],
          ['km', entry.km === null ? '' : formatNumber(entry.km)],
          ['kind', ROUTE_KIND_WORDS[entry.kind]],
          ['deadline', momentText(entry.originalDeadline)],
          ['state', entry.state ? ROUTE_STATE_WORDS[entry.state] : ''],
          ['percent', entry.percent === null ? '' : `${entry.percent}%`],
          ['remark', entry.remark ?? ''],
        ]
      : [
          ['commune', entry.commune],
          ['state', entry.state ? POST_OFFICE_STATE_WORDS[entry.state] : ''],
          ['reason', entry.reason ? SUSPENSION_REASON_WORDS[entry.reason] : ''],
          ['since', momentText(entry.since)],
        ]
  ) satisfies [ColumnCode, string][];
  return {
    key: `${place.sheet}/${place.row}`,
    place,
    entry,
    facts: facts
      .filter(([, text]) => text !== '')
      .map(([column, text]) => ({ head: COLUMN_NAMES[column], text })),
  };
}

const momentText = (moment: string | null): string =>
  moment === null ? '' : formatImpreciseDate(moment);

function shown(type: CellType, value: CellValue): string {
  if (typeof value === 'number') {
    const text = formatNumber(value);
    return type.type === 'percent' ? `${text}%` : text;
  }
  return String(written(type, value) ?? '');
}
