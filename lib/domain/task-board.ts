import type { IsoDate } from './calendar';
import type { Period, ReportingUnit, Section } from './province';
import type { PeriodCode } from './quarter';
import type { ReportStatus } from './report-status';
import type { TaskAnswerView, TaskState } from './task';

/** What the Department has of one unit for one task. */
export interface BoardAnswer {
  readonly unit: ReportingUnit;
  readonly status: ReportStatus;
  /** As received with the unit's last submission; null: nothing of it. */
  readonly answer: TaskAnswerView | null;
}

export interface BoardTask {
  readonly id: number;
  readonly version: number;
  readonly position: number;
  readonly text: string;
  readonly section: string | null;
  readonly dueOn: IsoDate | null;
  /** Whom it is given to, in the words of the briefing. */
  readonly addressees: string;
  /** Given to every reporting unit; else to those of `answers`. */
  readonly toAll: boolean;
  /** One for each unit that it is given to, in the official order. */
  readonly answers: readonly BoardAnswer[];
  readonly closed: { readonly at: string; readonly note: string } | null;
  /** Whether a unit has begun to answer, on its desk or to the Department: then its words stay. */
  readonly begun: boolean;
  readonly carriedFrom: PeriodCode | null;
  readonly carriedTo: PeriodCode | null;
}

export interface TaskBoard {
  readonly period: Period;
  readonly today: IsoDate;
  readonly sections: readonly Section[];
  /** Units that can be given a task: all that report but the Department. */
  readonly units: readonly ReportingUnit[];
  readonly tasks: readonly BoardTask[];
  readonly mayManage: boolean;
  /** The quarter after this one, if there is one to carry tasks over to. */
  readonly next: PeriodCode | null;
}

export interface TaskSummary extends Readonly<Record<TaskState, number>> {
  readonly unanswered: readonly ReportingUnit[];
}

/** How the units stand with a task: how many have done it, who has not answered. */
export function summaryOf({ answers }: Pick<BoardTask, 'answers'>): TaskSummary {
  const count = (state: TaskState) =>
    answers.filter(({ answer }) => answer?.state === state).length;
  return {
    done: count('done'),
    'in-progress': count('in-progress'),
    'not-started': count('not-started'),
    unanswered: answers.filter(({ answer }) => answer === null).map(({ unit }) => unit),
  };
}

/** Units that have not said that they are done: with whom a task goes on in the next quarter. */
export const unitsLeft = ({ answers }: Pick<BoardTask, 'answers'>): ReportingUnit[] =>
  answers.filter(({ answer }) => answer?.state !== 'done').map(({ unit }) => unit);
