import type { Fields } from './fields';

/** `base`: as last saved or loaded, of `version`; `mine`: as it stands in the fields. */
export interface EntryState {
  readonly base: Fields;
  readonly mine: Fields;
  readonly version: number;
}

export type EntryEvent =
  | { readonly type: 'typed'; readonly fields: Fields }
  | { readonly type: 'saved'; readonly sent: Fields; readonly version: number }
  /** Somebody else's version becomes the base of what stands in the fields from now on. */
  | {
      readonly type: 'rebased';
      readonly base: Fields;
      readonly mine: Fields;
      readonly version: number;
    }
  /** Unsaved work of before; what was typed since the page opened goes first. */
  | { readonly type: 'restored'; readonly changes: Fields }
  | { readonly type: 'discarded' };

export function reduce(state: EntryState, event: EntryEvent): EntryState {
  switch (event.type) {
    case 'typed':
      return { ...state, mine: { ...state.mine, ...event.fields } };
    case 'saved':
      // What was typed while the save was on its way is not in `sent`: it stays unsaved
      return { ...state, base: { ...state.base, ...event.sent }, version: event.version };
    case 'rebased':
      return { base: event.base, mine: event.mine, version: event.version };
    case 'restored': {
      const untouched = Object.entries(event.changes).filter(
        ([key]) => (state.mine[key] ?? '') === (state.base[key] ?? ''),
      );
      return { ...state, mine: { ...state.mine, ...Object.fromEntries(untouched) } };
    }
    case 'discarded':
      return { ...state, mine: state.base };
  }
}
