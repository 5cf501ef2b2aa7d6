import type { SaveBody } from '@/lib/outbox/entry-wire';
import { recordOf } from '@/lib/outbox/records';
import type { EntryState } from './entry-state';
import { type Fields, kindOf, noteKey, REMARK, valueKey } from './fields';
import type { SectionForm } from './form';
import { postOfficesNow, routesNow } from './live';
import { changedKeys, readField, type Unreadable, unreadableIn } from './reading';

interface Prepared {
  readonly body: SaveBody;
  /** The fields that are saved with it, as they stand. */
  readonly sent: Fields;
  /** Not sent: they stay as they were saved before, and as typed in the form. */
  readonly unreadable: readonly Unreadable[];
  /** Whether there is anything to save. */
  readonly changed: boolean;
}

/**
 * What one save sends: the records with a change. A number that cannot be read, or a field that
 * somebody must decide about, holds back its own record and nothing else.
 */
export function prepare(
  form: SectionForm,
  { base, mine, version, disputed }: Omit<EntryState, 'attempt'>,
): Prepared {
  const unreadable = unreadableIn(form, mine);
  const held = new Set([...unreadable.map(({ key }) => key), ...disputed].map(recordOf));
  const keys = changedKeys(form, base, mine).filter((key) => !held.has(recordOf(key)));
  const records = new Set(keys.map(recordOf));
  const codes = form.indicators
    .filter(({ kind, code }) => kind === 'entered' && records.has(recordOf(valueKey(code))))
    .map(({ code }) => code);
  return {
    body: {
      version,
      values: Object.fromEntries(codes.map((code) => [code, readValue(form, mine, code)])),
      notes: Object.fromEntries(codes.map((code) => [code, mine[noteKey(code)] ?? ''])),
      ...(records.has(REMARK) ? { remark: mine[REMARK] ?? '' } : {}),
      explanations: Object.fromEntries(
        keys.flatMap((key) => {
          const kind = kindOf(key);
          return kind.type === 'explanation' ? [[kind.finding, mine[key] ?? '']] : [];
        }),
      ),
      routes: routesNow(form, mine)
        .filter(({ id }) => records.has(`route:${id}`))
        .map(({ id, state, percent, remark }) => ({ id, state, percent, remark })),
      postOffices: postOfficesNow(form, mine)
        .filter(({ id }) => records.has(`office:${id}`))
        .map(({ id, state, reason, since }) => ({ id, state, reason, since })),
    },
    sent: Object.fromEntries(keys.map((key) => [key, mine[key] ?? ''])),
    unreadable,
    changed: keys.length > 0,
  };
}

function readValue(form: SectionForm, fields: Fields, code: string): number | string | null {
  const reading = readField(form, valueKey(code), fields[valueKey(code)] ?? '');
  return reading.ok ? reading.value : null;
}
