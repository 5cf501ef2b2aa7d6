import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Fields, fieldId, keyOfField } from './fields';
import { type Moved, NO_HISTORY, recorded, redone, rewritten, type Same, undone } from './history';
import { sameContent } from './reading';
import type { Entry } from './use-entry';

export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was last put back, to be said. */
  readonly last: { readonly way: 'undo' | 'redo'; readonly keys: readonly string[] } | null;
}

const CLEAN: Pick<Undo, 'canUndo' | 'canRedo' | 'last'> = {
  canUndo: false,
  canRedo: false,
  last: null,
};

/**
 * Undo over the whole section. What is put back goes the way of every other change, so it is saved
 * like one. The entry that is returned is the one to type in: its `set` and `setMany` never change.
 */
export function useHistory(
  entry: Entry,
  box: RefObject<HTMLFormElement | null>,
): { entry: Entry; undo: Undo } {
  const steps = useRef(NO_HISTORY);
  const latest = useRef(entry);
  /** As in the entry, and ahead of it by what was changed since it was last drawn. */
  const now = useRef(entry.fields);
  const [shown, setShown] = useState(CLEAN);

  useLayoutEffect(() => {
    latest.current = entry;
    now.current = entry.fields;
  });

  const show = useCallback((last: Undo['last']): void => {
    const { past, future } = steps.current;
    const next = { canUndo: past.length > 0, canRedo: future.length > 0, last };
    setShown((old) =>
      old.canUndo === next.canUndo && old.canRedo === next.canRedo && old.last === next.last
        ? old
        : next,
    );
  }, []);

  const write = useCallback((changes: Fields): void => {
    now.current = { ...now.current, ...changes };
    latest.current.setMany(changes);
  }, []);

  const change = useCallback(
    (changes: Fields, typed: boolean): void => {
      steps.current = recorded(steps.current, now.current, changes, { typed, at: Date.now() });
      write(changes);
      show(null);
    },
    [write, show],
  );

  const set = useCallback(
    (key: string, text: string): void => {
      const old = now.current[key] ?? '';
      const { form } = latest.current;
      const sameNumber =
        old.trim() !== text.trim() && sameContent(form, key, { [key]: old }, { [key]: text });
      if (sameNumber) {
        steps.current = rewritten(steps.current, key, text);
        write({ [key]: text });
      } else change({ [key]: text }, true);
    },
    [change, write],
  );

  const setMany = useCallback((fields: Fields): void => change(fields, false), [change]);

  const move = useCallback(
    (way: 'undo' | 'redo'): void => {
      const { form } = latest.current;
      const same: Same = (key, a, b) => sameContent(form, key, { [key]: a }, { [key]: b });
      const moved: Moved | null = (way === 'undo' ? undone : redone)(
        steps.current,
        now.current,
        same,
      );
      if (moved) {
        steps.current = moved.history;
        write(moved.changes);
        const keys = Object.keys(moved.changes);
        show({ way, keys });
        focusField(keys[0] ?? '');
      } else {
        // Nothing of them stands any more: they are no use
        steps.current = { ...steps.current, [way === 'undo' ? 'past' : 'future']: [] };
        show(null);
      }
    },
    [write, show],
  );

  useUndoKeys(box, latest, move);

  const undo = useMemo<Undo>(
    () => ({ ...shown, undo: () => move('undo'), redo: () => move('redo') }),
    [shown, move],
  );
  return { entry: { ...entry, set, setMany }, undo };
}

/** To where something changed, as a spreadsheet does. */
function focusField(key: string): void {
  const field = document.getElementById(fieldId(key));
  const details = field?.closest('details');
  if (details) details.open = true;
  field?.focus();
  // Once the text has been written: what was selected went with the old one
  requestAnimationFrame(() => {
    if (field instanceof HTMLInputElement && field === document.activeElement) field.select();
  });
}

/** The browser's own undo knows one field, and not what was written into it from here: it is replaced. */
function useUndoKeys(
  box: RefObject<HTMLFormElement | null>,
  entry: RefObject<Entry>,
  move: (way: 'undo' | 'redo') => void,
): void {
  /** Not in somebody else's text field, such as an answer to a comment, nor behind a dialog. */
  const isOurs = (target: EventTarget | null): boolean => {
    if (!(target instanceof HTMLElement)) return false;
    if (target.matches('input, textarea, select')) {
      return keyOfField(entry.current.fields, target.id) !== undefined;
    }
    return target === document.body || Boolean(box.current?.contains(target));
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const way = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    if (!way || !isOurs(event.target)) return;
    event.preventDefault();
    move(way);
  });
  // From a menu, or by shaking a phone
  const onInput = useEffectEvent((event: InputEvent): void => {
    const { inputType } = event;
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return;
    if (!isOurs(event.target)) return;
    event.preventDefault();
    move(inputType === 'historyUndo' ? 'undo' : 'redo');
  });
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event);
    const input = (event: InputEvent) => onInput(event);
    window.addEventListener('keydown', key);
    window.addEventListener('beforeinput', input);
    return () => {
      window.removeEventListener('keydown', key);
      window.removeEventListener('beforeinput', input);
    };
  }, []);
}
