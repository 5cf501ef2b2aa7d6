import { type IsoDate, isImpreciseDate, isIsoDate } from '@/lib/domain/calendar';

const QUARTERS: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  1: '1',
  2: '2',
  3: '3',
  4: '4',
};

const pad = (text: string): string => text.padStart(2, '0');

/**
 * `22/1/2013`, `22-01-2013`, `22.1.2013`, `22012013` or `2013-01-22` as a day; undefined for anything
 * else, a day that is in no calendar and a year of two digits among it.
 */
export function readDay(typed: string): IsoDate | undefined {
  const text = typed.trim();
  const match =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const day = match ? `${match[3]}-${pad(match[2] ?? '')}-${pad(match[1] ?? '')}` : text;
  return isIsoDate(day) ? day : undefined;
}

/** Words before a month or quarter that say no more than it does. */
const LEAD = '(?:(?:hết|cuối|trong|đến) )*';
const QUARTER = new RegExp(
  `^${LEAD}(?:(?:quý|quy|q) ?([1-4]|i{1,3}|iv)|(i{1,3}|iv))(?: ?[/-] ?| năm | )(\\d{4})$`,
);
const MONTH = new RegExp(`^${LEAD}(?:tháng |thang )?(\\d{1,2})(?: ?[/.-] ?| năm )(\\d{4})$`);

/**
 * A day, or a month (`3/2013`, `tháng 3 năm 2013`) or a quarter (`Quý I/2013`, `hết quý I năm 2013`,
 * `I/2013`) where no more is known.
 */
export function readMoment(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').normalize('NFC');
  const quarter = QUARTER.exec(text);
  if (quarter) return `${quarter[3]}-Q${QUARTERS[quarter[1] ?? quarter[2] ?? '']}`;
  const month = MONTH.exec(text);
  if (month) {
    const code = `${month[2]}-${pad(month[1] ?? '')}`;
    return isImpreciseDate(code) ? code : undefined;
  }
  const code = typed.trim().toUpperCase();
  return readDay(text) ?? (isImpreciseDate(code) ? code : undefined);
}
