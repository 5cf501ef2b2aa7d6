import type { IsoDate } from './calendar';
import type { Finding } from './findings/finding';

/** How far a unit says it has come with a task. */
export const TASK_STATES = ['done', 'in-progress', 'not-started'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What findings about tasks give as their section, and what the policy knows answering them by. */
export const TASKS_SECTION = 'tasks';

/** Under it the officer explains why tasks have no answer. */
export const UNANSWERED_KEY = 'tasks:unanswered';

export interface TaskAnswerView {
  readonly state: TaskState;
  readonly text: string;
  readonly at: string;
  readonly by: string;
}

/** A task as a report keeps it, with the answer of the report's unit; null: none. */
export interface AnsweredTask {
  readonly id: number;
  readonly position: number;
  readonly text: string;
  /** The section that it belongs to; null: to none. */
  readonly section: string | null;
  readonly dueOn: IsoDate | null;
  readonly answer: TaskAnswerView | null;
}

/** A task on the unit's own desk, or as it was received. */
export interface ReportTask extends AnsweredTask {
  /** Of the answer; 0 while there is none. */
  readonly version: number;
  /** The Department closed it: nobody need answer any more. */
  readonly closed: { readonly at: string; readonly note: string } | null;
  /** Whether the viewer may answer it now. */
  readonly editable: boolean;
}

/** Work that was not begun, or is not done, is told with words; done work may speak for itself. */
export const needsWords = (state: TaskState): boolean => state !== 'done';

export const isOpenTask = (task: Pick<ReportTask, 'closed'>): boolean => task.closed === null;

/**
 * What the checks say of a report's tasks: one warning for all that have no answer, or none.
 * What the Department has closed is not asked for.
 */
export function taskFindings(
  tasks: readonly (Pick<AnsweredTask, 'position' | 'answer'> &
    Partial<Pick<ReportTask, 'closed'>>)[],
): Finding[] {
  const open = tasks.filter(({ answer, closed }) => answer === null && !closed);
  if (open.length === 0) return [];
  return [
    {
      type: 'unanswered-tasks',
      key: UNANSWERED_KEY,
      section: TASKS_SECTION,
      severity: 'warning',
      indicators: [],
      tasks: open.map(({ position }) => position),
    },
  ];
}
