import {
  CalendarDate,
  endOfMonth,
  fromDate,
  getDayOfWeek,
  parseDate,
  toCalendarDate,
} from '@internationalized/date';
import { isPeriodCode, type PeriodCode, quarterOf } from './quarter';

/** A day without a time, `2013-06-20`. Days sort as text. */
export type IsoDate = `${number}-${number}-${number}`;

/** The one time zone of the product: deadlines and times shown are those of its wall clock. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** A deadline known to the day, the month (`2013-06`) or the quarter (`2013-Q2`) only. */
export type ImpreciseDate = IsoDate | `${number}-${number}` | PeriodCode;

const iso = (date: CalendarDate): IsoDate => date.toString() as IsoDate;

export function isIsoDate(text: string): text is IsoDate {
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

export function isImpreciseDate(text: string): text is ImpreciseDate {
  return (
    isPeriodCode(text) || isIsoDate(text) || (/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`))
  );
}

/** The day that an instant falls on in Việt Nam. */
export function dayOf(instant: Date): IsoDate {
  return iso(toCalendarDate(fromDate(instant, TIME_ZONE)));
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return iso(parseDate(day).add({ days }));
}

/** The same day so many months later; the month's last day where it has no such day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return iso(parseDate(day).add({ months }));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function firstDayOf(code: PeriodCode): IsoDate {
  const { year, quarter } = quarterOf(code);
  return iso(new CalendarDate(year, quarter * 3 - 2, 1));
}

export function lastDayOf(code: PeriodCode): IsoDate {
  const { year, quarter } = quarterOf(code);
  return iso(endOfMonth(new CalendarDate(year, quarter * 3, 1)));
}

/** The last day on which an imprecise deadline is still kept. @throws RangeError on other text. */
export function lastDayOfDeadline(deadline: string): IsoDate {
  if (isPeriodCode(deadline)) return lastDayOf(deadline);
  if (isIsoDate(deadline)) return deadline;
  if (isImpreciseDate(deadline)) return iso(endOfMonth(parseDate(`${deadline}-01`)));
  throw new RangeError(`Not a deadline: ${deadline}`);
}

/** The day itself, or the first one after it that is neither a weekend nor a public holiday. */
export function workingDayFrom(day: IsoDate, holidays: ReadonlySet<string>): IsoDate {
  let date = parseDate(day);
  // Locale vi-VN starts its week on Monday: 5 and 6 are Saturday and Sunday.
  while (getDayOfWeek(date, 'vi-VN', 'mon') >= 5 || holidays.has(date.toString())) {
    date = date.add({ days: 1 });
  }
  return iso(date);
}
