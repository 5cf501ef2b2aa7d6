import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  workingDayFrom,
} from './calendar';
import { type PeriodCode, quarterOf } from './quarter';

/** The days of a period that people set. */
export interface PeriodDays {
  readonly dataFrom: IsoDate;
  readonly dataTo: IsoDate;
  readonly opensOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly reviewOn: IsoDate;
  readonly meetingOn: IsoDate;
}
export const PERIOD_DAYS = [
  'dataFrom',
  'dataTo',
  'opensOn',
  'dueOn',
  'reviewOn',
  'meetingOn',
] as const satisfies readonly (keyof PeriodDays)[];
export type PeriodDay = (typeof PERIOD_DAYS)[number];

/** Days on which somebody must act: they fall on a day on which offices work. */
export const WORKING_DAYS = ['dueOn', 'reviewOn', 'meetingOn'] as const;
export type WorkingDay = (typeof WORKING_DAYS)[number];

/** What can be wrong with a day, beside the one before it. */
export const DAY_FAULTS = [
  'missing',
  'far-from-quarter',
  'window-order',
  'due-before-opening',
  'review-before-due',
  'meeting-before-review',
] as const;
export type DayFault = (typeof DAY_FAULTS)[number];

/** A day further from its quarter than this is a slip of the keyboard. */
const FAR = 190;

/** The first thing wrong with each day; nothing: the days may stand. */
export function dayFaults(
  code: PeriodCode,
  days: PeriodDays,
): { readonly [D in PeriodDay]?: DayFault } {
  const faults: { [D in PeriodDay]?: DayFault } = {};
  const least = addDays(firstDayOf(code), -FAR);
  const most = addDays(lastDayOf(code), FAR);
  for (const day of PERIOD_DAYS) {
    if (days[day] < least || days[day] > most) faults[day] = 'far-from-quarter';
  }
  if (days.dataTo < days.dataFrom) faults.dataTo ??= 'window-order';
  if (days.dueOn < days.opensOn) faults.dueOn ??= 'due-before-opening';
  if (days.reviewOn < days.dueOn) faults.reviewOn ??= 'review-before-due';
  if (days.meetingOn < days.reviewOn) faults.meetingOn ??= 'meeting-before-review';
  return faults;
}

export interface MovedDay {
  readonly day: WorkingDay;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days as they will stand, and which of them had to leave a weekend or a public holiday. */
export function onWorkingDays(
  days: PeriodDays,
  holidays: ReadonlySet<string>,
): { readonly days: PeriodDays; readonly moved: readonly MovedDay[] } {
  const moved = WORKING_DAYS.flatMap((day): MovedDay[] => {
    const to = workingDayFrom(days[day], holidays);
    return to === days[day] ? [] : [{ day, from: days[day], to }];
  });
  return {
    days: { ...days, ...Object.fromEntries(moved.map(({ day, to }) => [day, to])) },
    moved,
  };
}

interface EarlierPeriod {
  readonly code: PeriodCode;
  readonly days: PeriodDays;
}

/** As many quarters as a day's habit is read from. */
const HABIT = 4;

const quartersFrom = (from: PeriodCode, to: PeriodCode): number => {
  const [a, b] = [quarterOf(from), quarterOf(to)];
  return (b.year - a.year) * 4 + b.quarter - a.quarter;
};

/**
 * Days for a new period: its window follows the last one's, and the others fall as far from it as
 * they used to. The earliest day of the last four is taken, since a weekend only ever moves a day
 * on: else each of them would push the due day of every later quarter on.
 * @param earlier the newest first
 */
export function proposedDays(
  code: PeriodCode,
  earlier: readonly EarlierPeriod[],
  holidays: ReadonlySet<string>,
): PeriodDays {
  const habit = (day: WorkingDay | 'opensOn', otherwise: IsoDate): IsoDate => {
    const shifted = earlier
      .slice(0, HABIT)
      .map((period) => addMonths(period.days[day], 3 * quartersFrom(period.code, code)));
    return shifted.sort()[0] ?? otherwise;
  };
  const last = earlier[0];
  const dataFrom = last ? addDays(last.days.dataTo, 1) : firstDayOf(code);
  const lastMonth = `${lastDayOf(code).slice(0, 8)}01` as IsoDate;
  return onWorkingDays(
    {
      dataFrom,
      dataTo: addDays(addMonths(dataFrom, 3), -1),
      opensOn: habit('opensOn', lastMonth),
      dueOn: habit('dueOn', addDays(lastMonth, 19)),
      reviewOn: habit('reviewOn', addDays(lastMonth, 26)),
      meetingOn: habit('meetingOn', addDays(lastDayOf(code), 5)),
    },
    holidays,
  ).days;
}

/** Days between the windows of two periods that no report covers; negative: covered twice. */
export const daysUncovered = (previousTo: IsoDate, dataFrom: IsoDate): number =>
  daysBetween(previousTo, dataFrom) - 1;
