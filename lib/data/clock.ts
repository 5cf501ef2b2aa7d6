import 'server-only';
import { fromDate, parseDate, toCalendarDateTime, toTime, toZoned } from '@internationalized/date';
import { dayOf, type IsoDate, isIsoDate, TIME_ZONE } from '@/lib/domain/calendar';

/**
 * The day that deadlines are judged by: the real one in Việt Nam, or, in the demonstration, the
 * business date it was started with. Audit times never come from here.
 */
export function today(): IsoDate {
  const fixed = process.env.BUSINESS_DATE;
  if (!fixed) return dayOf(new Date());
  if (!isIsoDate(fixed)) throw new Error(`BUSINESS_DATE is not a day: ${fixed}`);
  return fixed;
}

export const isDemonstration = (): boolean => process.env.DEMO === '1';

/**
 * The instant that goes with `today`: what a submission is judged by, in the demonstration too.
 * There it is the wall clock's time in Việt Nam on the business day.
 */
export function businessNow(): Date {
  const fixed = process.env.BUSINESS_DATE;
  if (!fixed) return new Date();
  const time = toTime(fromDate(new Date(), TIME_ZONE));
  return toZoned(toCalendarDateTime(parseDate(today()), time), TIME_ZONE).toDate();
}
