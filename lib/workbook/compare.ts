import type { ReportDetail } from '@/lib/domain/report-detail';
import { type CellValue, cellKey, type EntryCell } from './entry-cells';
import type { ReadEntry, ReadForm } from './read/interpret';
import type { ReadNewEntry } from './read/new-entries';

/** A cell that the file changes, by comparing three: what it was made from, what is saved now, it. */
export interface CellChange extends ReadEntry {
  readonly base: CellValue;
  /** `both`: it was changed on screen too since the file was made, so a person decides. */
  readonly changedBy: 'file' | 'both';
}

export interface SectionChanges {
  readonly section: string;
  /** Of the section as it is saved now. */
  readonly version: number;
  readonly changes: readonly CellChange[];
  /** Entries that its register does not have yet. */
  readonly added: readonly ReadNewEntry[];
  /** Cells changed on screen only, which stay as they are. */
  readonly kept: number;
}

export interface Comparison {
  readonly sections: readonly SectionChanges[];
  /** Sections that the file changes and the viewer may not type in. */
  readonly closed: readonly { readonly section: string; readonly changes: number }[];
}

export function compare(detail: ReportDetail, { stamp, entries, added }: ReadForm): Comparison {
  const sections: SectionChanges[] = [];
  const closed: { section: string; changes: number }[] = [];
  for (const { code, version, editable } of detail.sections) {
    const own = entries.filter(({ cell }) => cell.section === code);
    const changes: CellChange[] = [];
    let kept = 0;
    for (const entry of own) {
      const { saved } = entry.cell;
      const base = baseOf(stamp.base, entry.cell);
      if (entry.value === saved) continue;
      if (entry.value === base) kept += 1;
      else changes.push({ ...entry, base, changedBy: base === saved ? 'file' : 'both' });
    }
    const fresh = added.filter(({ section }) => section === code);
    const count = changes.length + fresh.length;
    if (editable) sections.push({ section: code, version, changes, added: fresh, kept });
    else if (count > 0) closed.push({ section: code, changes: count });
  }
  return { sections, closed };
}

/** A cell that the form got after the file was made was blank in it. */
const baseOf = (base: ReadonlyMap<string, CellValue>, cell: EntryCell): CellValue =>
  base.get(cellKey(cell)) ?? null;
