import type { KeptAttachment } from './attachment';
import type { FindingView } from './findings/finding';
import { type Catalogue, type Figures, lookupIn } from './indicator';
import type { CableRouteEntry, PostOfficeEntry } from './register';
import type { AnsweredTask } from './task';

export interface RevisionView {
  readonly number: number;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly reason: string | null;
  readonly hash: string;
}

/** What was received with one submission. */
export interface RevisionContent extends Figures {
  readonly notes: Readonly<Record<string, string>>;
  /** By section. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly routes: readonly CableRouteEntry[];
  readonly postOffices: readonly PostOfficeEntry[];
  readonly tasks: readonly AnsweredTask[];
  readonly attachments: readonly KeptAttachment[];
}

export interface RevisionDetail {
  readonly revision: RevisionView;
  readonly content: RevisionContent;
  readonly findings: readonly FindingView[];
  /** The revision before it; null for the first. */
  readonly before: { readonly number: number; readonly content: RevisionContent } | null;
}

export interface RevisionChanges {
  readonly indicators: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly remarks: ReadonlySet<string>;
  readonly routes: ReadonlySet<number>;
  readonly postOffices: ReadonlySet<number>;
  /** Tasks whose answer differs. */
  readonly tasks: ReadonlySet<number>;
  /** Files that were not there before. */
  readonly attachments: ReadonlySet<number>;
}

const NO_CHANGES: RevisionChanges = {
  indicators: new Set(),
  notes: new Set(),
  remarks: new Set(),
  routes: new Set(),
  postOffices: new Set(),
  tasks: new Set(),
  attachments: new Set(),
};

/** What differs between a revision and the one before; nothing where there is none before. */
export function changesSince(
  catalogue: Catalogue,
  now: RevisionContent,
  before: RevisionContent | null,
): RevisionChanges {
  if (!before) return NO_CHANGES;
  const [numberNow, numberBefore] = [lookupIn(catalogue, now), lookupIn(catalogue, before)];
  const indicators = [...catalogue.keys()].filter(
    (code) =>
      numberNow(code) !== numberBefore(code) ||
      (now.texts[code] ?? null) !== (before.texts[code] ?? null),
  );
  return {
    indicators: new Set(indicators),
    notes: differentKeys(now.notes, before.notes),
    remarks: differentKeys(now.remarks, before.remarks),
    routes: differentEntries(now.routes, before.routes, ['state', 'percent', 'remark']),
    postOffices: differentEntries(now.postOffices, before.postOffices, [
      'state',
      'reason',
      'since',
    ]),
    tasks: differentAnswers(now.tasks, before.tasks),
    // A file is never replaced: another one has another number.
    attachments: differentEntries(now.attachments, before.attachments, []),
  };
}

/** How many places of each section differ; a sum that follows its parts is no place of its own. */
export function changesBySection(
  changes: RevisionChanges,
  catalogue: Catalogue,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (section: string, count = 1) =>
    counts.set(section, (counts.get(section) ?? 0) + count);
  for (const { code, kind, section } of catalogue.values()) {
    if (kind === 'entered' && changes.indicators.has(code)) add(section);
    if (changes.notes.has(code)) add(section);
  }
  for (const section of changes.remarks) add(section);
  if (changes.routes.size > 0) add('cables', changes.routes.size);
  if (changes.postOffices.size > 0) add('post-offices', changes.postOffices.size);
  return counts;
}

function differentKeys(
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): Set<string> {
  const keys = [...Object.keys(now), ...Object.keys(before)];
  return new Set(keys.filter((key) => (now[key] ?? '') !== (before[key] ?? '')));
}

function differentAnswers(now: readonly AnsweredTask[], before: readonly AnsweredTask[]) {
  const old = new Map(before.map((task) => [task.id, task.answer]));
  return new Set(
    now
      .filter(({ id, answer }) => {
        const then = old.get(id) ?? null;
        return answer?.state !== then?.state || answer?.text !== then?.text;
      })
      .map(({ id }) => id),
  );
}

function differentEntries<T extends { readonly id: number }>(
  now: readonly T[],
  before: readonly T[],
  fields: readonly (keyof T)[],
): Set<number> {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  return new Set(
    now
      .filter((entry) => {
        const other = old.get(entry.id);
        return !other || fields.some((field) => entry[field] !== other[field]);
      })
      .map((entry) => entry.id),
  );
}
