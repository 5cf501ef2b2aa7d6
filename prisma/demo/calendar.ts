import {
  addDays,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  workingDayFrom,
} from '@/lib/domain/calendar';
import type { Period } from '@/lib/domain/province';
import { nextQuarter, type PeriodCode, quartersBetween } from '@/lib/domain/quarter';

export const FIRST_PERIOD: PeriodCode = '2012-Q1';
/** The article's quarter, the last one that is reported and approved as a whole. */
export const LAST_COMPLETE: PeriodCode = '2013-Q1';
export const OPEN_PERIOD: PeriodCode = '2013-Q2';

/** Days off of 2012 and 2013, those given for a holiday on a weekend ("nghỉ bù") included. */
export const HOLIDAYS: readonly { readonly day: IsoDate; readonly name: string }[] = [
  { day: '2012-01-01', name: 'Tết Dương lịch' },
  { day: '2012-01-02', name: 'Tết Dương lịch (nghỉ bù)' },
  { day: '2012-01-22', name: 'Tết Nguyên đán' },
  { day: '2012-01-23', name: 'Tết Nguyên đán' },
  { day: '2012-01-24', name: 'Tết Nguyên đán' },
  { day: '2012-01-25', name: 'Tết Nguyên đán' },
  { day: '2012-01-26', name: 'Tết Nguyên đán (nghỉ bù)' },
  { day: '2012-03-31', name: 'Giỗ Tổ Hùng Vương' },
  { day: '2012-04-02', name: 'Giỗ Tổ Hùng Vương (nghỉ bù)' },
  { day: '2012-04-30', name: 'Ngày Chiến thắng' },
  { day: '2012-05-01', name: 'Ngày Quốc tế lao động' },
  { day: '2012-09-02', name: 'Quốc khánh' },
  { day: '2012-09-03', name: 'Quốc khánh (nghỉ bù)' },
  { day: '2013-01-01', name: 'Tết Dương lịch' },
  { day: '2013-02-09', name: 'Tết Nguyên đán' },
  { day: '2013-02-10', name: 'Tết Nguyên đán' },
  { day: '2013-02-11', name: 'Tết Nguyên đán' },
  { day: '2013-02-12', name: 'Tết Nguyên đán' },
  { day: '2013-02-13', name: 'Tết Nguyên đán (nghỉ bù)' },
  { day: '2013-02-14', name: 'Tết Nguyên đán (nghỉ bù)' },
  { day: '2013-04-19', name: 'Giỗ Tổ Hùng Vương' },
  { day: '2013-04-30', name: 'Ngày Chiến thắng' },
  { day: '2013-05-01', name: 'Ngày Quốc tế lao động' },
  { day: '2013-09-02', name: 'Quốc khánh' },
];

const holidays: ReadonlySet<string> = new Set(HOLIDAYS.map(({ day }) => day));

/** The day itself or the next one on which offices work. */
export const workday = (day: IsoDate): IsoDate => workingDayFrom(day, holidays);

/** The first day of the quarter's last month, 28 to 31 days before its last day. */
const lastMonthOf = (code: PeriodCode): IsoDate => `${lastDayOf(code).slice(0, 8)}01` as IsoDate;

export const PERIODS: readonly Period[] = quartersBetween(FIRST_PERIOD, OPEN_PERIOD).map(
  (code, index): Period => {
    const month = lastMonthOf(code);
    return {
      id: index + 1,
      code,
      window: { from: firstDayOf(code), to: lastDayOf(code) },
      opensOn: workday(month),
      dueOn: workday(addDays(month, 19)),
      reviewOn: workday(addDays(month, 26)),
      meetingOn: workday(addDays(firstDayOf(nextQuarter(code)), 4)),
      lockReason: null,
    };
  },
);

/** @throws Error when the demonstration has no such period. */
export function periodOf(code: PeriodCode): Period {
  const period = PERIODS.find((candidate) => candidate.code === code);
  if (!period) throw new Error(`No period ${code} in the demonstration`);
  return period;
}

/** How many quarters a period lies after the first one. */
export const indexOf = (code: PeriodCode): number => PERIODS.indexOf(periodOf(code));
