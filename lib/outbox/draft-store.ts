import { del, delMany, get, keys, set } from 'idb-keyval';
import type { SavedSection, SaveRequest, SectionPlace } from './entry-wire';

// What is typed and not yet saved, kept in this browser: a record for each form that was opened, so
// that two tabs with one section never write over one another's.

type Fields = Readonly<Record<string, string>>;

/** A save and the fields that it saves, as they stood in the form. */
export interface Attempt extends SaveRequest {
  readonly sent: Fields;
}

export interface Draft {
  /** Of the section, for whoever is told that it waits; null: an answer to a task. */
  readonly name: Readonly<Record<'vi' | 'en', string>> | null;
  /** The section as it was last known, of `version`: what the changes were typed over. */
  readonly version: number;
  readonly base: Fields;
  readonly changes: Fields;
  /** Changed by somebody else too: a person must choose. */
  readonly disputed: readonly string[];
  /** Sent and not answered: the server may have done it. */
  readonly attempt: Attempt | null;
  /** What is left after that, ready to be sent without the form. */
  readonly rest: { readonly body: SaveRequest['body']; readonly sent: Fields } | null;
  /** Milliseconds of the real clock. */
  readonly at: number;
}

const ROOT = 'giao-ban/draft/2';

/** Of one person: somebody else at the same computer has other keys, and never sees it. */
export const draftsOf = (userId: number): string => `${ROOT}/${userId}/`;
export const sectionDrafts = ({ userId, unit, period, section }: SectionPlace): string =>
  `${draftsOf(userId)}${unit}/${period}/${section}/`;

/** Whose section of which report a kept draft is. */
export function placeOf(key: string): SectionPlace | null {
  const [, , , userId, unit, period, section] = key.split('/');
  return userId && unit && period && section
    ? { userId: Number(userId), unit, period, section }
    : null;
}

const listeners = new Set<() => void>();

/** Tells of each change of what this page keeps; other tabs' are found by looking again. */
export function watchDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A browser may refuse storage (private windows, a full disk): typing goes on. */
async function tolerant<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** What the browser refused to store: it lives as long as this page, and no longer. */
const unstored = new Map<string, Draft>();
export const hasUnstored = (): boolean => unstored.size > 0;

export const loadDraft = async (key: string): Promise<Draft | undefined> =>
  unstored.get(key) ?? (await tolerant(() => get<Draft>(key)));

/** @returns whether it is kept over the end of this page; what is not, within it all the same */
export async function keepDraft(key: string, draft: Draft | null): Promise<boolean> {
  const done = await tolerant(async () => {
    await (draft ? set(key, draft) : del(key));
    return true;
  });
  const kept = done === true || draft === null;
  if (kept) unstored.delete(key);
  else unstored.set(key, draft);
  for (const listener of listeners) listener();
  return kept;
}

/** Keys of kept drafts that begin so. */
export async function draftKeys(prefix: string): Promise<string[]> {
  const stored = (await tolerant(() => keys())) ?? [];
  const all = [...new Set([...stored, ...unstored.keys()])];
  return all.filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
}

const SEEN = 'giao-ban/seen/1/';
const seenKey = ({ userId, unit, period, section }: SectionPlace): string =>
  `${SEEN}${userId}/${unit}/${period}/${section}`;

/** The section as the server last confirmed it: a page that was kept for a time without a line is older. */
export const keepSeen = (place: SectionPlace, saved: SavedSection) =>
  tolerant(() => set(seenKey(place), saved));
export const loadSeen = (place: SectionPlace) => tolerant(() => get<SavedSection>(seenKey(place)));

/** Whoever else used this browser leaves nothing to be read but what they have not saved. */
export async function forgetSeenOfOthers(userId: number): Promise<void> {
  const others = (await draftKeys(SEEN)).filter((key) => !key.startsWith(`${SEEN}${userId}/`));
  await tolerant(() => delMany(others));
}
