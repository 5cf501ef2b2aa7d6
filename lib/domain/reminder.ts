import { addDays, daysBetween, type IsoDate } from './calendar';
import type { ReportingUnit } from './province';
import { isEditable, type ReportStatus } from './report-status';

/** Days from the due day that the form offers. */
export const REMINDER_DAYS = [-7, -5, -3, -1, 0, 1, 3, 5, 7] as const;
/** A reminder is at most so many days from the due day. */
export const MOST_REMINDER_DAYS = 30;
/** What a new period begins with. */
export const USUAL_REMINDER_DAYS: readonly number[] = [-5, -1, 1];

/** A reminder that was missed (the machine was off) is caught up for so long, then left. */
export const CAUGHT_UP_DAYS = 2;

/**
 * Which of a period's reminders is due for a unit today: the last one that has passed, if it passed
 * a short while ago. One that a later one overtook is not sent any more.
 * @param offsets days from the due day, in any order
 */
export function reminderDue(
  offsets: readonly number[],
  dueOn: IsoDate,
  today: IsoDate,
): number | null {
  const passed = offsets.filter((offset) => addDays(dueOn, offset) <= today);
  if (passed.length === 0) return null;
  const last = Math.max(...passed);
  return daysBetween(addDays(dueOn, last), today) <= CAUGHT_UP_DAYS ? last : null;
}

/** The first and the last due day that may have a reminder due today: nothing else need be asked. */
export const dueDaysWithin = (today: IsoDate): { from: IsoDate; to: IsoDate } => ({
  from: addDays(today, -MOST_REMINDER_DAYS - CAUGHT_UP_DAYS),
  to: addDays(today, MOST_REMINDER_DAYS),
});

/** Whether a unit still owes its report. One that corrects what was approved owes nothing. */
export const owesReport = (status: ReportStatus, isCorrection: boolean): boolean =>
  !isCorrection && (isEditable(status) || status === 'awaiting-signature');

/** Why a unit was not reminded, or that it was. */
export type RemindOutcome = 'reminded' | 'nothing-owed' | 'just-reminded' | 'nobody';

export interface RemindResult {
  readonly unit: ReportingUnit;
  readonly outcome: RemindOutcome;
  /** People who find it in the application, and messages that were queued. */
  readonly people: number;
  readonly mails: number;
}

/** Where a message stands. `unknown`: its content had begun to leave when its sender died. */
export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed', 'unknown'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface MailView {
  readonly id: number;
  readonly unit: ReportingUnit;
  readonly to: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly nextTryAt: string;
  readonly error: string | null;
}

/** A unit that owes a report, as whoever reminds it sees it. */
export interface OwingUnit {
  readonly unit: ReportingUnit;
  readonly status: ReportStatus;
  readonly dueOn: IsoDate;
  readonly daysLeft: number;
  readonly people: number;
  /** Of them, those whose mail address is known. */
  readonly addresses: number;
  readonly lastRemindedAt: string | null;
}

export interface ReminderBoard {
  readonly owing: readonly OwingUnit[];
  /** Messages of the period that have not gone out: first those that need somebody. */
  readonly mails: readonly MailView[];
  readonly sentMails: number;
  readonly mailConfigured: boolean;
  readonly reminderDays: readonly number[];
}

/** A reminder as its reader finds it in the application. */
export interface NotificationView {
  readonly id: number;
  readonly kind: string;
  readonly at: string;
  readonly readAt: string | null;
  readonly period: string;
  readonly dueOn: string;
  readonly status: string;
}
