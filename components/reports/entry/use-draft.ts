import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Draft, draftKey, dropDraft, keepDraft, loadDraft } from './draft-store';
import type { EntryState } from './entry-state';
import type { Fields } from './fields';
import type { SectionForm } from './form';
import { changedKeys } from './reading';

/** Long enough to gather a few keys, short enough that a closed lid loses none. */
const PAUSE_MS = 250;

const pick = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.map((key) => [key, fields[key] ?? '']));

/**
 * Keeps what is typed and not saved in this browser, and hands it out once when the form opens.
 * Nothing is written before what was kept has been read: it would be lost.
 */
export function useDraft(
  form: SectionForm,
  { base, mine, version }: EntryState,
  onFound: (draft: Draft) => void,
): void {
  const key = draftKey(form);
  const [ready, setReady] = useState(false);
  const pending = useRef<(() => void) | null>(null);
  const found = useEffectEvent(onFound);

  useEffect(() => {
    let wanted = true;
    loadDraft(key).then((draft) => {
      if (!wanted) return;
      if (draft) found(draft);
      setReady(true);
    });
    return () => {
      wanted = false;
    };
  }, [key]);

  useEffect(() => {
    if (!ready) return;
    const write = () => {
      pending.current = null;
      const changed = changedKeys(form, base, mine);
      if (changed.length === 0) return dropDraft(key);
      const draft = { version, base: pick(base, changed), changes: pick(mine, changed) };
      return keepDraft(key, { ...draft, at: Date.now() });
    };
    pending.current = write;
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ready, form, key, base, mine, version]);

  useEffect(() => {
    const flush = () => pending.current?.();
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);
}
