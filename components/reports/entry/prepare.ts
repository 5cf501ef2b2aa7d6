import type { z } from 'zod';
import type { saveSectionSchema } from '@/lib/schemas/report';
import type { EntryState } from './entry-state';
import { explanationKey, type Fields, kindOf, noteKey, REMARK, valueKey } from './fields';
import type { SectionForm } from './form';
import { postOfficesNow, routesNow } from './live';
import { changedKeys, readField, type Unreadable, unreadableIn } from './reading';

export type SaveInput = z.input<typeof saveSectionSchema>;

export interface Prepared {
  readonly input: SaveInput;
  /** The fields that are saved with it, as they stand. */
  readonly sent: Fields;
  /** Not sent: they stay as they were saved before, and as typed in the form. */
  readonly unreadable: readonly Unreadable[];
  /** Whether there is anything to save. */
  readonly changed: boolean;
}

/** What one save sends. A number that cannot be read holds back itself and nothing else. */
export function prepare(form: SectionForm, { base, mine, version }: EntryState): Prepared {
  const unreadable = unreadableIn(form, mine);
  const held = new Set(unreadable.map(({ key }) => ownerOf(key)));
  const sent = Object.fromEntries(Object.entries(mine).filter(([key]) => !held.has(ownerOf(key))));
  const changed = changedKeys(form, base, { ...base, ...sent });
  const owners = new Set(changed.map(ownerOf));
  const typed = form.indicators.filter(
    ({ kind, code }) => kind === 'entered' && !held.has(ownerOf(valueKey(code))),
  );
  return {
    input: {
      period: form.period,
      unit: form.unit,
      section: form.section,
      version,
      values: Object.fromEntries(typed.map(({ code }) => [code, readValue(form, mine, code)])),
      notes: Object.fromEntries(typed.map(({ code }) => [code, mine[noteKey(code)] ?? ''])),
      remark: mine[REMARK] ?? '',
      explanations: Object.fromEntries(
        changed.flatMap((key) => {
          const kind = kindOf(key);
          if (kind.type !== 'explanation') return [];
          return [[kind.finding, mine[explanationKey(kind.finding)] ?? '']];
        }),
      ),
      routes: routesNow(form, mine)
        .filter(({ id }) => owners.has(`route:${id}`))
        .map(({ id, state, percent, remark }) => ({ id, state, percent, remark })),
      postOffices: postOfficesNow(form, mine)
        .filter(({ id }) => owners.has(`office:${id}`))
        .map(({ id, state, reason, since }) => ({ id, state, reason, since })),
    },
    sent,
    unreadable,
    changed: changed.length > 0,
  };
}

function readValue(form: SectionForm, fields: Fields, code: string): number | string | null {
  const reading = readField(form, valueKey(code), fields[valueKey(code)] ?? '');
  return reading.ok ? reading.value : null;
}

/** What is written as one record, and so saved or held back together. */
function ownerOf(key: string): string {
  const kind = kindOf(key);
  switch (kind.type) {
    case 'value':
    case 'note':
      return `figure:${kind.code}`;
    case 'route':
    case 'office':
      return `${kind.type}:${kind.id}`;
    default:
      return key;
  }
}
