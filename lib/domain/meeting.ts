import type { IsoDate } from './calendar';
import type { PeriodCode } from './quarter';
import type { Unit } from './unit';

/** Whether a unit came to the meeting itself, sent somebody, or was absent. */
export const PRESENCES = ['present', 'represented', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

export interface MeetingAttendance {
  readonly unit: Pick<Unit, 'code' | 'name' | 'kind'>;
  /** null: not noted. */
  readonly presence: Presence | null;
  /** Who came for it; for a unit that is represented. */
  readonly by: string | null;
}

/** The quarterly meeting, before it is held and after. */
export interface Meeting {
  readonly period: PeriodCode;
  /** 0: nothing is kept of it yet. */
  readonly version: number;
  readonly heldOn: IsoDate;
  /** "08:00". */
  readonly startsAt: string | null;
  readonly place: string;
  readonly chairName: string;
  readonly chairTitle: string;
  /** Who is invited, in words. */
  readonly invited: string | null;
  readonly programme: readonly string[];
  /** One for each unit that reports for the quarter, in the official order. */
  readonly attendance: readonly MeetingAttendance[];
  readonly conclusions: readonly string[];
}
