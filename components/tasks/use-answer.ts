import { useRouter } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTypedEarly } from '@/components/ui/use-typed-early';
import type { ReportTask } from '@/lib/domain/task';
import { adoptDrafts } from '@/lib/outbox/adopt-drafts';
import { adoptFirst, holdDraft } from '@/lib/outbox/draft-locks';
import { keepDraft, sectionDrafts } from '@/lib/outbox/draft-store';
import { newKey, putSection, type SectionPlace, taskSection } from '@/lib/outbox/entry-wire';
import { isSameAnswer, savedAnswer } from './answer-fields';
import { AnswerSession } from './answer-session';

/** Whose form it is: a draft belongs to one person, unit and quarter. */
export type AnswerScope = Omit<SectionPlace, 'section'>;

/** Of the field for an answer's words. */
export const textId = (task: number): string => `answer-${task}-text`;

export const answerPlace = (scope: AnswerScope, task: number): SectionPlace => ({
  ...scope,
  section: taskSection(task),
});

/** One task's answer in its form, kept and sent as a section is. */
export function useAnswer(scope: AnswerScope, task: ReportTask) {
  const router = useRouter();
  const [place] = useState(() => answerPlace(scope, task.id));
  const prefix = sectionDrafts(place);
  const [key] = useState(() => `${prefix}${newKey()}`);
  const [session] = useState(
    () =>
      new AnswerSession(savedAnswer(task), {
        save: (attempt) => putSection(place, attempt),
        keep: (draft) => keepDraft(key, draft),
        newKey,
      }),
  );
  const view = useSyncExternalStore(session.subscribe, session.getView, session.getView);

  const { text } = savedAnswer(task).fields;
  useTypedEarly({ text: text ?? '' }, session.type, () => textId(task.id));

  useEffect(() => session.adopt(savedAnswer(task)), [session, task]);
  useEffect(() => {
    session.reopen();
    const release = holdDraft(key);
    void adoptFirst(prefix, () => adoptDrafts(prefix, key, (draft) => session.restore(draft)));
    window.addEventListener('online', session.resume);
    window.addEventListener('focus', session.resume);
    window.addEventListener('pagehide', session.keepNow);
    return () => {
      window.removeEventListener('online', session.resume);
      window.removeEventListener('focus', session.resume);
      window.removeEventListener('pagehide', session.keepNow);
      session.close();
      release();
    };
  }, [session, prefix, key]);

  // The page counts the answers
  const savedAt = view.status.type === 'saved' ? view.status.at : null;
  useEffect(() => {
    if (savedAt !== null) router.refresh();
  }, [savedAt, router]);

  return { ...view, changed: !isSameAnswer(view.fields, view.base), session };
}

export type Answer = ReturnType<typeof useAnswer>;
