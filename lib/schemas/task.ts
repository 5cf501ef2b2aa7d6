import { z } from 'zod';
import { TASK_STATES } from '@/lib/domain/task';
import { reportKey, storedText } from './report';

export const answerTaskSchema = reportKey.extend({
  task: z.int32(),
  /** Of the answer, as loaded; 0 where there was none. */
  version: z.int32().min(0),
  state: z.enum(TASK_STATES),
  text: storedText(5000),
});
export type AnswerTaskInput = z.output<typeof answerTaskSchema>;

export const explainTasksSchema = reportKey.extend({
  /** The explanation that the person saw: another one on the server is a conflict. */
  before: storedText(1000),
  text: storedText(1000),
});
export type ExplainTasksInput = z.output<typeof explainTasksSchema>;
