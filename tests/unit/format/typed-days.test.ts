import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '@/lib/domain/calendar';
import { dayText } from '@/lib/format/dates';
import { readDay } from '@/lib/format/read-dates';
import { readTime } from '@/lib/format/read-times';
import { typedDay } from '@/lib/schemas/typed-day';

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1950-01-01', days));
const parts = (day: IsoDate) => day.split('-') as [string, string, string];

describe('a day in a field', () => {
  it('is read back from how it is written', () => {
    fc.assert(fc.property(anyDay, (day) => readDay(dayText(day)) === day));
  });

  it('is the same with any sign between, with zeros or without, and as ISO', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('/', '-', '.', ' / '),
        fc.constantFrom('', ' '),
        (day, sign, blank) => {
          const [year, month, date] = parts(day);
          for (const typed of [
            [date, month, year].join(sign),
            [Number(date), Number(month), year].join(sign),
            `${date}${month}${year}`,
            day,
          ]) {
            expect(readDay(`${blank}${typed}${blank}`)).toBe(day);
          }
        },
      ),
    );
  });

  it.each(['31/02/2013', '29/02/2013', '00/01/2013', '13/13/2013', '31022013', '5/4/13', '5/4'])(
    'is never guessed: %s',
    (typed) => {
      expect(readDay(typed)).toBeUndefined();
    },
  );

  it('reads the day before the month', () => {
    expect(readDay('5/4/2013')).toBe('2013-04-05');
    expect(readDay('05042013')).toBe('2013-04-05');
  });

  it('is empty where there is none', () => {
    expect([dayText(null), dayText(undefined), dayText('')]).toEqual(['', '', '']);
  });

  it('is taken by the server as it was typed, and refused by its code', () => {
    const schema = typedDay({ missing: 'missing', unreadable: 'not-a-day' });
    const codeOf = (typed: string) => schema.safeParse(typed).error?.issues[0]?.message;
    expect(schema.parse('5.4.2013')).toBe('2013-04-05');
    expect(schema.parse('2013-04-05')).toBe('2013-04-05');
    expect(codeOf('  ')).toBe('missing');
    expect(codeOf('31/02/2013')).toBe('not-a-day');
    expect(codeOf('1'.repeat(5000))).toBe('not-a-day');
  });
});

describe('an hour in a field', () => {
  it.each([
    ['8:00', '08:00'],
    ['08:00', '08:00'],
    ['8h', '08:00'],
    ['8h30', '08:30'],
    ['13 giờ 30', '13:30'],
    ['13 giờ 30 phút', '13:30'],
    ['8.05', '08:05'],
    ['0830', '08:30'],
    ['23:59', '23:59'],
  ])('reads %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
    expect(readTime(time)).toBe(time);
  });

  it.each(['24:00', '8:60', '8:5', '1:30 PM', 'sáng', ''])('does not guess at %j', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});
