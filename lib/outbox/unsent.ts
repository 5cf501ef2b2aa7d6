import { type Draft, draftKeys, keepDraft, loadDraft } from './draft-store';

/** What one person typed in a section and the server does not have. */
export interface Unsent {
  /** Of the kept records that it is made of. */
  readonly keys: readonly string[];
  /** When it was typed last, in milliseconds. */
  readonly at: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Several forms of one section may have been left behind: of a field that two of them have, the newest counts. */
export function unsentOf(kept: readonly (readonly [key: string, draft: Draft])[]): Unsent | null {
  const byAge = kept.toSorted(([, a], [, b]) => a.at - b.at);
  const newest = byAge.at(-1);
  if (!newest) return null;
  const fields: Record<string, string> = {};
  for (const [, draft] of byAge) Object.assign(fields, draft.changes);
  return { keys: kept.map(([key]) => key), at: newest[1].at, fields };
}

/** @param prefix of the section's drafts */
export async function loadUnsent(prefix: string): Promise<Unsent | null> {
  const kept: [string, Draft][] = [];
  for (const key of await draftKeys(prefix)) {
    const draft = await loadDraft(key);
    if (draft) kept.push([key, draft]);
  }
  return unsentOf(kept);
}

export async function dropUnsent({ keys }: Unsent): Promise<void> {
  for (const key of keys) await keepDraft(key, null);
}
