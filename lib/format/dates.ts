import { type CalendarDate, fromDate, parseDate, toCalendarDate } from '@internationalized/date';
import { TIME_ZONE } from '@/lib/domain/calendar';
import { type FormatLocale, UNKNOWN } from './locale';

/** A calendar day as `2013-04-05`, or an instant, whose day is the one in Việt Nam. */
export type DayInput = string | Date | null | undefined;

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

export function englishMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? '';
}

function toDay(input: DayInput): CalendarDate | null {
  if (input === null || input === undefined || input === '') return null;
  if (input instanceof Date) return toCalendarDate(fromDate(input, TIME_ZONE));
  return parseDate(input);
}

/** `05/03/2013`; in English `5 March 2013`, since 05/03 reads as May there. */
export function formatDate(input: DayInput, locale: FormatLocale = 'vi'): string {
  const day = toDay(input);
  if (!day) return UNKNOWN;
  if (locale === 'en') return `${day.day} ${englishMonth(day.month)} ${day.year}`;
  return `${pad(day.day)}/${pad(day.month)}/${day.year}`;
}

/** A day as it stands in a field, in every language `05/03/2013`; empty where there is none. */
export const dayText = (day: string | null | undefined): string => (day ? formatDate(day) : '');

/**
 * The long form of official documents, "ngày 05 tháng 4 năm 2013": days below 10 and the months
 * 1 and 2 get a zero (Decree 30/2020/NĐ-CP, Appendix I), so that no digit can be put before them.
 */
export function formatOfficialDate(input: DayInput): string {
  const day = toDay(input);
  if (!day) return UNKNOWN;
  const month = day.month <= 2 ? pad(day.month) : String(day.month);
  return `ngày ${pad(day.day)} tháng ${month} năm ${day.year}`;
}

/** An instant by the province's clock: `05/03/2013 14:05`; with seconds for the audit trail. */
export function formatDateTime(
  instant: Date | string | null | undefined,
  locale: FormatLocale = 'vi',
  options: { seconds?: boolean } = {},
): string {
  if (instant === null || instant === undefined || instant === '') return UNKNOWN;
  const at = fromDate(typeof instant === 'string' ? new Date(instant) : instant, TIME_ZONE);
  const seconds = options.seconds ? `:${pad(at.second)}` : '';
  return `${formatDate(toCalendarDate(at).toString(), locale)} ${pad(at.hour)}:${pad(at.minute)}${seconds}`;
}

/** `09:05` by the province's clock. */
export function formatTime(instant: Date): string {
  const at = fromDate(instant, TIME_ZONE);
  return `${pad(at.hour)}:${pad(at.minute)}`;
}
