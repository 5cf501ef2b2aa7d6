import { z } from 'zod';
import { isPeriodCode } from '@/lib/domain/quarter';
import { storedText } from './report';
import { typedDay } from './typed-day';

/** What can be wrong with a task's form; each is a text of the screen. */
export const TASK_FIELD_ERRORS = ['text-missing', 'addressees-missing', 'due-format'] as const;
type TaskFieldError = (typeof TASK_FIELD_ERRORS)[number];

const required = (max: number, code: TaskFieldError) =>
  storedText(max).pipe(z.string().min(1, code));

const taskFields = {
  text: required(2000, 'text-missing'),
  section: z.string().min(1).max(60).nullable(),
  /** Whom it is given to, in the words of the briefing. */
  addressees: required(500, 'addressees-missing'),
  /** Codes of units; empty: all that report. */
  units: z.array(z.string().min(1).max(20)).max(10_000),
  dueOn: typedDay<TaskFieldError>({ missing: 'due-format', unreadable: 'due-format' }).nullable(),
};

export const giveTaskSchema = z.object({ period: z.string().refine(isPeriodCode), ...taskFields });
export type GiveTaskInput = z.output<typeof giveTaskSchema>;

/** Which task, and the version of it that the person saw. */
export const taskKey = z.object({ task: z.int32(), version: z.int32().min(0) });
export type TaskKey = z.output<typeof taskKey>;

export const editTaskSchema = taskKey.extend(taskFields);
export type EditTaskInput = z.output<typeof editTaskSchema>;

export const moveTaskSchema = taskKey.extend({ direction: z.enum(['up', 'down']) });
export const closeTaskSchema = taskKey.extend({
  note: storedText(2000).pipe(z.string().min(1, 'text-missing')),
});
