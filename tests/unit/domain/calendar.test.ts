import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  firstDayOf,
  type IsoDate,
  isImpreciseDate,
  isIsoDate,
  lastDayOf,
  lastDayOfDeadline,
  workingDayFrom,
} from '@/lib/domain/calendar';
import { nextQuarter, periodCode } from '@/lib/domain/quarter';

const days: fc.Arbitrary<IsoDate> = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((count) => addDays('2000-01-01', count));

/** Tết Quý Tỵ, then the spring holidays of 2013. */
const HOLIDAYS_2013 = new Set([
  '2013-01-01',
  '2013-02-09',
  '2013-02-10',
  '2013-02-11',
  '2013-02-12',
  '2013-02-13',
  '2013-02-14',
  '2013-02-15',
  '2013-04-19',
  '2013-04-30',
  '2013-05-01',
]);

describe('a day as text', () => {
  it.each(['2013-06-20', '2012-02-29', '2013-12-31'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2013-02-29',
    '2013-06-31',
    '2013-13-01',
    '2013-00-10',
    '2013-01-00',
    '2013-6-1',
    '20/06/2013',
    '2013-06',
    '2013-Q2',
    '2013-06-20T00:00',
    '2013-06-20 ',
    '',
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('the day in Việt Nam (UTC+7) of an instant', () => {
  it.each([
    ['2013-06-20T16:59:59.999Z', '2013-06-20'],
    ['2013-06-20T17:00:00.000Z', '2013-06-21'],
    ['2013-06-20T23:30:00.000Z', '2013-06-21'],
    ['2013-06-21T00:00:00.000Z', '2013-06-21'],
    ['2013-12-31T17:00:00.000Z', '2014-01-01'],
    ['2012-02-28T17:00:00.000Z', '2012-02-29'],
  ])('%s is %s', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });
});

describe('reckoning with days', () => {
  it.each([
    ['2013-06-20', 1, '2013-06-21'],
    ['2013-02-28', 1, '2013-03-01'],
    ['2012-02-28', 1, '2012-02-29'],
    ['2013-01-01', -1, '2012-12-31'],
    ['2013-06-20', 0, '2013-06-20'],
  ] as const)('%s + %i = %s', (day, count, sum) => {
    expect(addDays(day, count)).toBe(sum);
  });

  it('counts back what it added, across every change of clocks', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('is negative backwards', () => {
    expect(daysBetween('2013-06-24', '2013-06-20')).toBe(-4);
  });
});

describe("a quarter's days", () => {
  it.each([
    ['2013-Q1', '2013-01-01', '2013-03-31'],
    ['2013-Q2', '2013-04-01', '2013-06-30'],
    ['2013-Q3', '2013-07-01', '2013-09-30'],
    ['2013-Q4', '2013-10-01', '2013-12-31'],
  ] as const)('%s is %s to %s', (code, first, last) => {
    expect(firstDayOf(code)).toBe(first);
    expect(lastDayOf(code)).toBe(last);
  });

  it('leave no gap to the next quarter', () => {
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1990, max: 2100 }),
          quarter: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
        }),
        (quarter) => {
          const code = periodCode(quarter);
          expect(addDays(lastDayOf(code), 1)).toBe(firstDayOf(nextQuarter(code)));
        },
      ),
    );
  });
});

describe('a deadline known to the day, the month or the quarter', () => {
  it.each([
    ['2013-06-20', '2013-06-20'],
    ['2013-06', '2013-06-30'],
    ['2013-02', '2013-02-28'],
    ['2012-02', '2012-02-29'],
    ['2013-12', '2013-12-31'],
    ['2013-Q2', '2013-06-30'],
    ['2013-Q4', '2013-12-31'],
  ])('%s is kept until %s', (deadline, last) => {
    expect(isImpreciseDate(deadline)).toBe(true);
    expect(lastDayOfDeadline(deadline)).toBe(last);
  });

  it.each(['2013', '2013-13', '2013-00', '2013-6', '06/2013', '2013-Q5', '2013-02-30', ''])(
    '%j is no deadline',
    (text) => {
      expect(isImpreciseDate(text)).toBe(false);
      expect(() => lastDayOfDeadline(text)).toThrow(RangeError);
    },
  );
});

describe('the working day from a day on', () => {
  it.each([
    ['Thursday', '2013-06-20', '2013-06-20'],
    ['Friday', '2013-06-21', '2013-06-21'],
    ['Saturday', '2013-06-22', '2013-06-24'],
    ['Sunday', '2013-06-23', '2013-06-24'],
    ['Monday', '2013-06-24', '2013-06-24'],
    ['the eve of Tết, a Friday', '2013-02-08', '2013-02-08'],
    ['Tết from a Saturday: over the holidays and the weekend after', '2013-02-09', '2013-02-18'],
    ['the last day of Tết, a Friday', '2013-02-15', '2013-02-18'],
    ['the Kings’ commemoration, a Friday', '2013-04-19', '2013-04-22'],
    ['two holidays in a row', '2013-04-30', '2013-05-02'],
    ["New Year's Day", '2013-01-01', '2013-01-02'],
  ] as const)('%s: %s gives %s', (_, day, working) => {
    expect(workingDayFrom(day, HOLIDAYS_2013)).toBe(working);
  });

  it('is never earlier, never a holiday or a weekend, and stays when asked again', () => {
    fc.assert(
      fc.property(days, fc.array(fc.integer({ min: 0, max: 20 })), (day, offsets) => {
        const holidays = new Set<string>(offsets.map((offset) => addDays(day, offset)));
        const working = workingDayFrom(day, holidays);
        expect(working >= day).toBe(true);
        expect(holidays.has(working)).toBe(false);
        expect([0, 6]).not.toContain(new Date(`${working}T00:00:00Z`).getUTCDay());
        expect(workingDayFrom(working, holidays)).toBe(working);
      }),
    );
  });
});
