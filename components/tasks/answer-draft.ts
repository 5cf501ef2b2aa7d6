import { del, get, set } from 'idb-keyval';
import type { TaskState } from '@/lib/domain/task';

/** An answer as it stands in its form; the empty state: none chosen yet. */
export interface AnswerFields {
  readonly state: TaskState | '';
  readonly text: string;
}

/** Whose form it is: a draft belongs to one person, unit and quarter. */
export interface AnswerScope {
  readonly userId: number;
  readonly unit: string;
  readonly period: string;
}

/** Unsaved work, kept in this browser, over the version that it was typed over. */
export interface AnswerDraft extends AnswerFields {
  readonly version: number;
}

export const answerDraftKey = ({ userId, unit, period }: AnswerScope, task: number): string =>
  `giao-ban/draft/1/${userId}/${unit}/${period}/task-${task}`;

/** A browser may refuse storage: then nothing is kept, and typing goes on. */
async function tolerant<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export const loadAnswerDraft = (key: string) => tolerant(() => get<AnswerDraft>(key));
export const keepAnswerDraft = (key: string, draft: AnswerDraft) => tolerant(() => set(key, draft));
export const dropAnswerDraft = (key: string) => tolerant(() => del(key));
