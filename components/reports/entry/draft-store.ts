import { del, get, set } from 'idb-keyval';
import type { Fields } from './fields';
import type { SectionForm } from './form';

/** Unsaved work, kept in this browser. `base` says what the changed fields were typed over. */
export interface Draft {
  readonly version: number;
  readonly base: Fields;
  readonly changes: Fields;
  /** Milliseconds of the real clock. */
  readonly at: number;
}

/** Of one person: somebody else at the same computer has other keys, and never sees it. */
export const draftKey = ({ userId, unit, period, section }: SectionForm): string =>
  `giao-ban/draft/1/${userId}/${unit}/${period}/${section}`;

/** A browser may refuse storage (private windows, a full disk): then nothing is kept, and typing goes on. */
async function tolerant<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export const loadDraft = (key: string) => tolerant(() => get<Draft>(key));
export const keepDraft = (key: string, draft: Draft) => tolerant(() => set(key, draft));
export const dropDraft = (key: string) => tolerant(() => del(key));
