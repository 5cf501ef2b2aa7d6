import { useMemo, useReducer, useRef, useState } from 'react';
import type { EntryActions } from './actions';
import type { Draft } from './draft-store';
import { type EntryState, reduce } from './entry-state';
import type { Fields, SavedSection } from './fields';
import type { SectionForm } from './form';
import { formCatalogue, type LiveSection, liveSection } from './live';
import { type Choices, type Difference, differencesBetween, resolve } from './merge';
import { prepare } from './prepare';
import { changedKeys, type Unreadable, unreadableIn } from './reading';
import { useDraft } from './use-draft';
import { useTypedEarly } from './use-typed-early';

export type SaveStatus =
  | { readonly type: 'resting' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'conflict' }
  | { readonly type: 'signed-out'; readonly message: string }
  /** null: nothing came back, so the line is to blame. */
  | { readonly type: 'failed'; readonly message: string | null };

export interface Conflict {
  readonly theirs: SavedSection;
  readonly differences: readonly Difference[];
}

export interface Entry {
  readonly form: SectionForm;
  readonly fields: Fields;
  readonly live: LiveSection;
  readonly set: (key: string, text: string) => void;
  readonly setMany: (fields: Fields) => void;
  /** Fields with unsaved changes. */
  readonly unsaved: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** Counts the saves asked for: after the first, what cannot be read is said at once. */
  readonly attempt: number;
  readonly status: SaveStatus;
  readonly save: () => Promise<void>;
  readonly conflict: Conflict | null;
  readonly showConflict: () => Promise<void>;
  readonly hideConflict: () => void;
  readonly settle: (choices: Choices) => Promise<void>;
  /** When what was brought back from this browser was typed; null when nothing was. */
  readonly restoredAt: number | null;
  readonly keepRestored: () => void;
  readonly discard: () => void;
}

/** The form of one section: what stands in it, what it means, and its way to the server. */
export function useEntry(form: SectionForm, saved: SavedSection, actions: EntryActions): Entry {
  const [state, dispatch] = useReducer(reduce, {
    base: saved.fields,
    mine: saved.fields,
    version: saved.version,
  });
  const [status, setStatus] = useState<SaveStatus>({ type: 'resting' });
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const onItsWay = useRef(false);

  const catalogue = useMemo(() => formCatalogue(form), [form]);
  const live = useMemo(
    () => liveSection(form, catalogue, state.mine),
    [form, catalogue, state.mine],
  );
  const unsaved = useMemo(() => changedKeys(form, state.base, state.mine), [form, state]);
  const unreadable = useMemo(() => unreadableIn(form, state.mine), [form, state.mine]);

  useTypedEarly(saved.fields, (fields) => dispatch({ type: 'typed', fields }));
  useDraft(form, state, (draft) => {
    const found = restore(form, saved, draft);
    if (!found) return;
    setRestoredAt(draft.at);
    if (!found.conflict) return dispatch({ type: 'restored', changes: found.changes });
    dispatch({ type: 'rebased', ...found.state });
    setConflict(found.conflict);
    setStatus({ type: 'conflict' });
  });

  const openConflict = async (from: EntryState): Promise<void> => {
    const { period, unit, section } = form;
    const result = await answerOf(actions.load({ period, unit, section }));
    if (result === null) return setStatus({ type: 'failed', message: null });
    if (!result.data) return setStatus(refusal(result));
    const differences = differencesBetween(form, from.base, from.mine, result.data.fields);
    setConflict({ theirs: result.data, differences });
    setStatus({ type: 'conflict' });
  };

  const send = async (from: EntryState): Promise<void> => {
    if (onItsWay.current) return;
    const prepared = prepare(form, from);
    setAttempt((count) => count + 1);
    const untouched = from.version > 0 || prepared.unreadable.length > 0;
    if (!prepared.changed && untouched) return;
    onItsWay.current = true;
    setStatus({ type: 'saving' });
    const result = await answerOf(actions.save(prepared.input));
    if (result?.serverError?.code === 'conflict') await openConflict(from);
    else if (result === null) setStatus({ type: 'failed', message: null });
    else if (result.data) {
      dispatch({ type: 'saved', sent: prepared.sent, version: result.data.version });
      setStatus({ type: 'saved', at: result.data.savedAt });
      setRestoredAt(null);
    } else setStatus(refusal(result));
    onItsWay.current = false;
  };

  const setMany = (fields: Fields): void => {
    dispatch({ type: 'typed', fields });
  };

  return {
    form,
    fields: state.mine,
    live,
    set: (key, text) => setMany({ [key]: text }),
    setMany,
    unsaved,
    unreadable,
    attempt,
    status,
    save: () => send(state),
    conflict,
    showConflict: () => openConflict(state),
    hideConflict: () => setConflict(null),
    settle: async (choices) => {
      if (!conflict) return;
      const { theirs, differences } = conflict;
      const next: EntryState = {
        base: theirs.fields,
        mine: resolve(theirs.fields, differences, choices),
        version: theirs.version,
      };
      dispatch({ type: 'rebased', ...next });
      setConflict(null);
      setStatus({ type: 'resting' });
      await send(next);
    },
    restoredAt,
    keepRestored: () => setRestoredAt(null),
    discard: () => {
      dispatch({ type: 'discarded' });
      setRestoredAt(null);
      setStatus({ type: 'resting' });
    },
  };
}

/** null when nothing came back: no line, or a server that is not there. */
async function answerOf<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch {
    return null;
  }
}

function refusal(result: {
  serverError?: { code: string; message: string };
  validationErrors?: unknown;
}): SaveStatus {
  const problem = result.serverError;
  if (problem?.code === 'signed-out') return { type: 'signed-out', message: problem.message };
  return { type: 'failed', message: problem?.message ?? null };
}

/** What kept work means for the section as it is saved now; null when all of it is saved already. */
function restore(
  form: SectionForm,
  saved: SavedSection,
  draft: Draft,
): {
  changes: Fields;
  conflict: Conflict | null;
  state: EntryState;
} | null {
  const base = { ...saved.fields, ...draft.base };
  const mine = { ...saved.fields, ...draft.changes };
  const differences = differencesBetween(form, base, mine, saved.fields);
  if (differences.length === 0) return null;
  const disputed = differences.some(({ changedBy }) => changedBy === 'both');
  return {
    changes: draft.changes,
    conflict: disputed ? { theirs: saved, differences } : null,
    state: { base, mine, version: draft.version },
  };
}
