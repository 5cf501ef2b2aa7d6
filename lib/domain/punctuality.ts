import { daysBetween, type IsoDate } from './calendar';

export type Punctuality = 'in-time' | 'overdue' | 'submitted-late';

export interface Deadlines {
  /** Due day of the period for all units. */
  readonly dueOn: IsoDate;
  /** A later day granted to this unit, or null. */
  readonly extendedTo: IsoDate | null;
  /** Day by which a returned report is due again; null once it came back, or never was returned. */
  readonly returnedDueOn: IsoDate | null;
}

/** The day by which the first submission is due. */
const firstDueDay = ({ dueOn, extendedTo }: Deadlines): IsoDate =>
  extendedTo !== null && extendedTo > dueOn ? extendedTo : dueOn;

/** The day by which the unit's next submission is due. */
export const dueDayOf = (deadlines: Deadlines): IsoDate =>
  deadlines.returnedDueOn ?? firstDueDay(deadlines);

/**
 * Computed, never stored. A report is judged by the day of its first submission; while it is
 * returned, by its own due day, whenever it first came.
 * @param submittedOn day of the first submission, or null
 */
export function punctualityOf(
  deadlines: Deadlines,
  submittedOn: IsoDate | null,
  today: IsoDate,
): Punctuality {
  if (submittedOn === null) return today <= firstDueDay(deadlines) ? 'in-time' : 'overdue';
  if (deadlines.returnedDueOn !== null) {
    return today <= deadlines.returnedDueOn ? 'in-time' : 'overdue';
  }
  return submittedOn <= firstDueDay(deadlines) ? 'in-time' : 'submitted-late';
}

/**
 * Whether a submission is due by that day: the first one, or one that was returned. The correction of
 * what the Department has is due by none.
 */
export const isAwaited = ({ returnedDueOn }: Deadlines, submittedOn: IsoDate | null): boolean =>
  submittedOn === null || returnedDueOn !== null;

/** Days left to the due day; negative when it has passed. */
export const daysLeft = (deadlines: Deadlines, today: IsoDate): number =>
  daysBetween(today, dueDayOf(deadlines));
