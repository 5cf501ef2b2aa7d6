// What stands in small forms and was not sent: a reason, a comment, a new entry. Of one person, one
// page and one form of it, in this browser, for a week.

/** What was typed in a field, and what had stood in it: over something else it is not brought back. */
export interface KeptField {
  readonly from: string;
  readonly text: string;
}
export type KeptFields = Readonly<Record<string, KeptField>>;

interface Kept {
  readonly at: number;
  readonly fields: KeptFields;
}

const ROOT = 'giao-ban/form/1/';
const LIFE_MS = 7 * 24 * 3_600_000;

export const formKey = (userId: number, path: string, form: string): string =>
  `${ROOT}${userId}${path}#${form}`;

/** A browser may refuse storage: then nothing is kept, and nothing says that it were. */
function tolerant<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(globalThis.localStorage);
  } catch {
    return undefined;
  }
}

function read(storage: Storage, key: string, now: number): KeptFields {
  const kept = JSON.parse(storage.getItem(key) ?? 'null') as Kept | null;
  return kept && now - kept.at < LIFE_MS ? kept.fields : {};
}

export const loadFields = (key: string, now: number): KeptFields =>
  tolerant((storage) => read(storage, key, now)) ?? {};

/** A field that stands as it stood before is not kept. */
export function keepField(key: string, name: string, field: KeptField, now: number): void {
  tolerant((storage) => {
    const { [name]: before, ...others } = read(storage, key, now);
    const from = before?.from ?? field.from;
    const fields = from === field.text ? others : { ...others, [name]: { from, text: field.text } };
    if (Object.keys(fields).length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify({ at: now, fields } satisfies Kept));
  });
}

export const dropFields = (key: string): void =>
  void tolerant((storage) => storage.removeItem(key));

/** What nobody came back for. */
export function dropOldFields(now: number): void {
  tolerant((storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith(ROOT) && Object.keys(read(storage, key, now)).length === 0) {
        storage.removeItem(key);
      }
    }
  });
}
