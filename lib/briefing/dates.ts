import { quarterOf } from '@/lib/domain/quarter';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { splitQuarter } from '@/lib/format/quarters';

/** "quý I năm 2013", the full form of titles. */
export function quarterLong(period: string): string {
  const parts = splitQuarter(period);
  if (!parts) throw new RangeError(`Not a quarter: ${period}`);
  return `quý ${parts.roman} năm ${parts.year}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** "ngày 05/4/2013": days below 10 and the months 1 and 2 get a zero, as in the date of a document. */
export function dayInText(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `ngày ${pad(date)}/${month <= 2 ? pad(month) : month}/${year}`;
}

/** A deadline as exact as it is known: "ngày 15/6/2013", "tháng 6/2013", "quý II/2013". */
export function deadlineInText(deadline: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(deadline)) return dayInText(deadline);
  return formatImpreciseDate(deadline, 'vi', { inText: true });
}

/** In a date not given yet the year is printed and the day left to be written by hand. */
export const blankDate = (period: string): string =>
  `ngày      tháng      năm ${quarterOf(period).year}`;
