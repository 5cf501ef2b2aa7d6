import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SendAction } from '@/components/ui/use-send';
import type { ReportTask, TaskAnswerView, TaskState } from '@/lib/domain/task';
import {
  type AnswerFields,
  type AnswerScope,
  answerDraftKey,
  dropAnswerDraft,
  keepAnswerDraft,
  loadAnswerDraft,
} from './answer-draft';

interface TaskKey {
  readonly period: string;
  readonly unit: string;
  readonly task: number;
}

export interface AnswerActions {
  readonly save: SendAction<
    TaskKey & { version: number; state: TaskState; text: string },
    { version: number; savedAt: string }
  >;
  readonly load: SendAction<TaskKey, { version: number; answer: TaskAnswerView | null }>;
}

export type AnswerStatus =
  | { readonly type: 'resting' | 'saving' | 'unreachable' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'failed'; readonly code: string; readonly message: string };

/** What somebody else saved meanwhile. */
interface Theirs {
  readonly version: number;
  readonly answer: TaskAnswerView | null;
}

const PAUSE_MS = 250;

export const fieldsOf = (answer: TaskAnswerView | null): AnswerFields => ({
  state: answer?.state ?? '',
  text: answer?.text ?? '',
});

const isSame = (a: AnswerFields, b: AnswerFields): boolean =>
  a.state === b.state && a.text === b.text;

/**
 * One task's answer in its form: what was saved, what is typed over it, and where the two people
 * who answer at once meet. Nothing typed is lost: it is kept in the browser until it is saved.
 */
export function useAnswer(scope: AnswerScope, task: ReportTask, actions: AnswerActions) {
  const [base, setBase] = useState({ version: task.version, fields: fieldsOf(task.answer) });
  const [mine, setMine] = useState(base.fields);
  const [status, setStatus] = useState<AnswerStatus>({ type: 'resting' });
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [restored, setRestored] = useState(false);
  const changed = !isSame(mine, base.fields);
  useKeptAnswer(
    answerDraftKey(scope, task.id),
    { ...mine, version: base.version },
    changed,
    (draft) => {
      const kept = { state: draft.state, text: draft.text };
      if (isSame(kept, base.fields)) return;
      setMine(kept);
      setRestored(true);
      if (draft.version !== base.version) setTheirs({ version: task.version, answer: task.answer });
    },
  );

  // The page brings what a colleague saved: taken over where nothing was typed here
  if (task.version > base.version && !changed && status.type !== 'saving') {
    setBase({ version: task.version, fields: fieldsOf(task.answer) });
    setMine(fieldsOf(task.answer));
  }

  const send = async (version: number, fields: AnswerFields & { state: TaskState }) => {
    const key = { period: scope.period, unit: scope.unit, task: task.id };
    setStatus({ type: 'saving' });
    try {
      const result = await actions.save({ ...key, version, ...fields });
      if (result.data) {
        setBase({ version: result.data.version, fields });
        setRestored(false);
        setStatus({ type: 'saved', at: result.data.savedAt });
        return;
      }
      if (result.serverError?.code === 'conflict') {
        const current = await actions.load(key);
        if (current.data) setTheirs(current.data);
        setStatus({ type: 'resting' });
        return;
      }
      const { code, message } = result.serverError ?? { code: 'invalid', message: '' };
      setStatus({ type: 'failed', code, message });
    } catch {
      setStatus({ type: 'unreachable' });
    }
  };

  return {
    fields: mine,
    changed,
    status,
    theirs,
    restored,
    set: (fields: Partial<AnswerFields>) => setMine((now) => ({ ...now, ...fields })),
    save: async () => {
      const { state, text } = mine;
      if (state === '' || status.type === 'saving') return;
      await send(base.version, { state, text });
    },
    /** Mine goes over theirs, which the person has seen. */
    keepMine: async () => {
      const { state, text } = mine;
      if (!theirs || state === '') return;
      setTheirs(null);
      await send(theirs.version, { state, text });
    },
    takeTheirs: () => {
      if (!theirs) return;
      const fields = fieldsOf(theirs.answer);
      setBase({ version: theirs.version, fields });
      setMine(fields);
      setTheirs(null);
      setRestored(false);
    },
  };
}

export type Answer = ReturnType<typeof useAnswer>;

/** Keeps what is typed and not saved in this browser, and hands it out once when the form opens. */
function useKeptAnswer(
  key: string,
  { state, text, version }: AnswerFields & { version: number },
  changed: boolean,
  onFound: (draft: AnswerFields & { version: number }) => void,
): void {
  const [ready, setReady] = useState(false);
  const pending = useRef<(() => void) | null>(null);
  const found = useEffectEvent(onFound);

  useEffect(() => {
    let wanted = true;
    loadAnswerDraft(key).then((draft) => {
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
      return changed ? keepAnswerDraft(key, { state, text, version }) : dropAnswerDraft(key);
    };
    pending.current = write;
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ready, key, changed, state, text, version]);

  useEffect(() => {
    const flush = () => pending.current?.();
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
    };
  }, []);
}
