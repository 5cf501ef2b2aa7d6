import { del, get, keys, set } from 'idb-keyval';
import type { SaveBody, SaveRequest, SectionPlace } from './entry-wire';

// What is typed and not yet saved, kept in this browser: a record for each form that was opened, so
// that two tabs with one section never write over one another's.

type Fields = Readonly<Record<string, string>>;

/** A save and the fields that it saves, as they stood in the form. */
export interface Attempt extends SaveRequest {
  readonly sent: Fields;
}

export interface Draft {
  /** Version that `base` is of, and what the changed fields were typed over. */
  readonly version: number;
  readonly base: Fields;
  readonly changes: Fields;
  /** Changed by somebody else too: a person must choose. */
  readonly disputed: readonly string[];
  /** Sent and not answered: the server may have done it. */
  readonly attempt: Attempt | null;
  /** What is left after that, ready to be sent without the form. */
  readonly rest: { readonly body: SaveBody; readonly sent: Fields } | null;
  /** Milliseconds of the real clock. */
  readonly at: number;
}

const ROOT = 'giao-ban/draft/2';

/** Of one person: somebody else at the same computer has other keys, and never sees it. */
export const draftsOf = (userId: number): string => `${ROOT}/${userId}/`;
export const sectionDrafts = ({ userId, unit, period, section }: SectionPlace): string =>
  `${draftsOf(userId)}${unit}/${period}/${section}/`;

/** A browser may refuse storage (private windows, a full disk): then nothing is kept, and typing goes on. */
async function tolerant<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export const loadDraft = (key: string) => tolerant(() => get<Draft>(key));

export const keepDraft = (key: string, draft: Draft | null) =>
  tolerant(() => (draft ? set(key, draft) : del(key)));

/** Keys of kept drafts that begin so. */
export async function draftKeys(prefix: string): Promise<string[]> {
  const all = (await tolerant(() => keys())) ?? [];
  return all.filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
}
