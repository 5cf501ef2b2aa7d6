import type { Attempt, Draft } from '@/lib/outbox/draft-store';
import type { SavedSection } from '@/lib/outbox/entry-wire';
import type { Fields } from './fields';
import type { SectionForm } from './form';
import { type Choices, merge } from './merge';
import { prepare } from './prepare';
import { changedKeys, sameContent } from './reading';

/** What stands in one section's form, and how it came there. Every change is one of the functions below. */
export interface EntryState {
  /** As last saved or loaded, of `version`. */
  readonly base: Fields;
  readonly version: number;
  /** As it stands in the fields. */
  readonly mine: Fields;
  /** Fields that both sides changed: theirs is in `base`. Not sent before a person chose. */
  readonly disputed: readonly string[];
  /** On its way, or unanswered: to be sent again as it is, since the server may have done it. */
  readonly attempt: Attempt | null;
}

export const opened = ({ fields, version }: SavedSection): EntryState => ({
  base: fields,
  version,
  mine: fields,
  disputed: [],
  attempt: null,
});

export const typed = (state: EntryState, fields: Fields): EntryState => ({
  ...state,
  mine: { ...state.mine, ...fields },
});

/** What was typed while the save was on its way is not in what was sent: it stays unsaved. */
export const saved = (state: EntryState, { sent }: Attempt, version: number): EntryState => ({
  ...state,
  base: { ...state.base, ...sent },
  version,
  attempt: null,
});

/** Somebody else's version under what stands in the fields; `taken`: fields that are theirs now. */
export function merged(
  form: SectionForm,
  state: EntryState,
  theirs: SavedSection,
): { state: EntryState; taken: readonly string[] } {
  // A field that they do not name (an explanation whose finding is gone) is as it was
  const base = { ...state.base, ...theirs.fields };
  const { mine, taken, disputed } = merge(form, state.base, state.mine, base);
  const open = state.disputed.filter((key) => !sameContent(form, key, base, mine));
  // Our own version with other texts is how the server wrote them down, and nobody's change
  const ours = theirs.version === state.version;
  return {
    state: {
      base,
      version: theirs.version,
      mine,
      disputed: [...new Set([...open, ...(ours ? [] : disputed)])],
      attempt: null,
    },
    taken,
  };
}

/**
 * Brings kept work back. What was typed since the page opened goes first; where somebody saved
 * something else since it was kept, a person chooses. `before`: what stood in the restored fields.
 */
export function restored(
  form: SectionForm,
  state: EntryState,
  draft: Draft,
): { state: EntryState; before: Fields } {
  const before: Record<string, string> = {};
  const mine: Record<string, string> = { ...state.mine };
  const disputed = new Set(state.disputed);
  for (const [key, text] of Object.entries(draft.changes)) {
    if (sameContent(form, key, state.base, draft.changes)) continue;
    const sent = draft.attempt?.sent;
    const asKept = sameContent(form, key, state.base, draft.base);
    const ownSave = sent !== undefined && key in sent && sameContent(form, key, state.base, sent);
    const agreed = (asKept || ownSave) && !draft.disputed.includes(key);
    if (!sameContent(form, key, state.base, state.mine)) {
      // A browser that goes back fills the form itself: that text was typed over what is saved now
      if (agreed && sameContent(form, key, state.mine, draft.changes)) disputed.delete(key);
      continue;
    }
    before[key] = state.mine[key] ?? '';
    mine[key] = text;
    if (!agreed) disputed.add(key);
  }
  return { state: { ...state, mine, disputed: [...disputed] }, before };
}

/** A person chose for some of the disputed fields. */
export function settled(state: EntryState, choices: Choices): EntryState {
  const theirs = state.disputed.filter((key) => choices[key] === 'theirs');
  return {
    ...state,
    mine: { ...state.mine, ...pick(state.base, theirs) },
    disputed: state.disputed.filter((key) => choices[key] === undefined),
  };
}

const pick = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.map((key) => [key, fields[key] ?? '']));

/** What must be kept in this browser until it is saved; null when everything is. */
export function draftOf(form: SectionForm, state: EntryState, at: number): Draft | null {
  const { base, mine, version, disputed, attempt } = state;
  const after = { ...base, ...attempt?.sent };
  const keys = [...new Set([...changedKeys(form, base, mine), ...changedKeys(form, after, mine)])];
  if (keys.length === 0 && !attempt) return null;
  const { body, sent, changed } = prepare(form, { ...state, base: after });
  return {
    name: form.name,
    version,
    base,
    changes: pick(mine, keys),
    disputed: disputed.filter((key) => keys.includes(key)),
    attempt,
    rest: changed ? { body, sent } : null,
    at,
  };
}
