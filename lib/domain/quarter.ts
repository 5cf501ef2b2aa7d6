/** A reporting quarter, written `2013-Q1` in addresses, files and data. Codes sort as text. */
export type PeriodCode = `${number}-Q${1 | 2 | 3 | 4}`;

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

const PATTERN = /^(\d{4})-Q([1-4])$/;

export function isPeriodCode(text: string): text is PeriodCode {
  return PATTERN.test(text);
}

/** Year and number of a code. @throws RangeError when the text is not a quarter's code. */
export function quarterOf(code: string): Quarter {
  const match = PATTERN.exec(code);
  if (!match) throw new RangeError(`Not a quarter: ${code}`);
  return { year: Number(match[1]), quarter: Number(match[2]) as Quarter['quarter'] };
}

export function periodCode({ year, quarter }: Quarter): PeriodCode {
  return `${String(year).padStart(4, '0')}-Q${quarter}` as PeriodCode;
}

/** The quarter that a day (`2013-06-20`) falls in. */
export function quarterOfDay(day: string): PeriodCode {
  const [year, month] = day.split('-').map(Number);
  if (!year || !month) throw new RangeError(`Not a day: ${day}`);
  return periodCode({ year, quarter: Math.ceil(month / 3) as Quarter['quarter'] });
}

/** The quarter `count` after (or, negative, before) a quarter, within the years 0 to 9999. */
export function addQuarters(code: PeriodCode, count: number): PeriodCode {
  const { year, quarter } = quarterOf(code);
  const index = year * 4 + (quarter - 1) + count;
  return periodCode({
    year: Math.floor(index / 4),
    quarter: ((((index % 4) + 4) % 4) + 1) as Quarter['quarter'],
  });
}

export const previousQuarter = (code: PeriodCode): PeriodCode => addQuarters(code, -1);
export const nextQuarter = (code: PeriodCode): PeriodCode => addQuarters(code, 1);
export const sameQuarterLastYear = (code: PeriodCode): PeriodCode => addQuarters(code, -4);

/** Every quarter from `first` to `last`, both included; empty when they are in the wrong order. */
export function quartersBetween(first: PeriodCode, last: PeriodCode): PeriodCode[] {
  const result: PeriodCode[] = [];
  if (first > last) return result;
  for (let code = first; code !== last; code = nextQuarter(code)) result.push(code);
  return [...result, last];
}
