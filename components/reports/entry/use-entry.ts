import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTypedEarly } from '@/components/ui/use-typed-early';
import { adoptDrafts } from '@/lib/outbox/adopt-drafts';
import { adoptFirst, holdDraft } from '@/lib/outbox/draft-locks';
import { keepDraft, keepSeen, loadSeen, sectionDrafts } from '@/lib/outbox/draft-store';
import {
  getSection,
  newKey,
  putSection,
  type SavedSection,
  type SectionPlace,
} from '@/lib/outbox/entry-wire';
import { EntrySession, type EntryView } from './entry-session';
import { type Fields, fieldId } from './fields';
import type { SectionForm } from './form';
import { formCatalogue, type LiveSection, liveSection } from './live';
import type { Choices, Difference } from './merge';
import { changedKeys, type Unreadable, unreadableIn } from './reading';
import { useSessionEvents } from './use-session-events';

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
  /** Now: all that can be, as a person asked. */
  readonly save: () => void;
  /** What waits for a pause need not wait longer. */
  readonly flush: () => void;
  /** How the work stands between here and the server. */
  readonly view: EntryView;
  /** Fields that both sides changed, for a person to choose. */
  readonly disputes: readonly Difference[];
  readonly settle: (choices: Choices) => void;
  readonly showConflict: (shown: boolean) => void;
  readonly dismissTaken: () => void;
  readonly keepRestored: () => void;
  readonly discard: () => void;
}

/** The form of one section: what stands in it, what it means, and its way to the server. */
export function useEntry(form: SectionForm, saved: SavedSection): Entry {
  const router = useRouter();
  const [place] = useState<SectionPlace>(form);
  const prefix = sectionDrafts(place);
  const [key] = useState(() => `${prefix}${newKey()}`);
  const [session] = useState(
    () =>
      new EntrySession(form, saved, {
        save: (attempt) => putSection(place, attempt),
        load: (tag) => getSection(place, tag),
        keep: (draft) => keepDraft(key, draft),
        confirm: (confirmed) => void keepSeen(place, confirmed),
        newKey,
      }),
  );
  const view = useSyncExternalStore(session.subscribe, session.getView, session.getView);
  const { state } = view;

  useTypedEarly(saved.fields, session.type, fieldId);
  useSessionEvents(session);

  const first = useRef(saved);
  useEffect(() => {
    // The page was made anew round the form, which goes on with what is typed in it
    if (first.current !== saved) session.adopt(form, saved);
    first.current = saved;
  }, [session, form, saved]);

  useEffect(() => {
    session.reopen();
    const release = holdDraft(key);
    void adoptFirst(prefix, async () => {
      const seen = await loadSeen(place);
      if (seen) session.recall(seen);
      await adoptDrafts(prefix, key, (draft) => session.restore(draft));
    });
    return () => {
      void session.close().then(() => {
        release();
        // Pages that were fetched before the last save show the section as it was then
        if (session.getView().savedAt !== null) router.refresh();
      });
    };
  }, [session, place, prefix, key, router]);

  const catalogue = useMemo(() => formCatalogue(form), [form]);
  const live = useMemo(
    () => liveSection(form, catalogue, state.mine),
    [form, catalogue, state.mine],
  );
  const unsaved = useMemo(() => changedKeys(form, state.base, state.mine), [form, state]);
  const unreadable = useMemo(() => unreadableIn(form, state.mine), [form, state.mine]);
  const disputes = useMemo(
    () =>
      state.disputed.map((disputed) => ({
        key: disputed,
        mine: state.mine[disputed] ?? '',
        theirs: state.base[disputed] ?? '',
      })),
    [state],
  );

  return {
    form,
    fields: state.mine,
    live,
    set: (field, text) => session.type({ [field]: text }),
    setMany: session.type,
    unsaved,
    unreadable,
    attempt: view.asked,
    save: session.save,
    flush: session.flush,
    view,
    disputes,
    settle: session.settle,
    showConflict: (choosing) => session.show({ choosing }),
    dismissTaken: () => session.show({ taken: null }),
    keepRestored: () => session.show({ restored: null }),
    discard: session.discard,
  };
}
