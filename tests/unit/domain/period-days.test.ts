import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, firstDayOf, type IsoDate } from '@/lib/domain/calendar';
import {
  dayFaults,
  daysUncovered,
  onWorkingDays,
  PERIOD_DAYS,
  type PeriodDays,
  proposedDays,
  WORKING_DAYS,
} from '@/lib/domain/period-days';
import { addQuarters, periodCode, quarterOfDay } from '@/lib/domain/quarter';
import { HOLIDAYS, PERIODS } from '@/prisma/demo/calendar';

const GOOD: PeriodDays = {
  dataFrom: '2013-07-01',
  dataTo: '2013-09-30',
  opensOn: '2013-09-02',
  dueOn: '2013-09-20',
  reviewOn: '2013-09-27',
  meetingOn: '2013-10-04',
};
const holidays: ReadonlySet<string> = new Set(HOLIDAYS.map(({ day }) => day));
const DEMO = PERIODS.map(({ code, window, opensOn, dueOn, reviewOn, meetingOn }) => ({
  code,
  days: { dataFrom: window.from, dataTo: window.to, opensOn, dueOn, reviewOn, meetingOn },
}));

describe('what is wrong with the days', () => {
  test.each<[Partial<PeriodDays>, object]>([
    [{}, {}],
    // All on one day is hasty, not wrong.
    [{ opensOn: '2013-09-20', reviewOn: '2013-09-20', meetingOn: '2013-09-20' }, {}],
    [{ dataTo: '2013-06-30' }, { dataTo: 'window-order' }],
    [{ opensOn: '2013-09-21' }, { dueOn: 'due-before-opening' }],
    [{ reviewOn: '2013-09-19' }, { reviewOn: 'review-before-due' }],
    [{ meetingOn: '2013-09-26' }, { meetingOn: 'meeting-before-review' }],
    [{ meetingOn: '2031-10-04' }, { meetingOn: 'far-from-quarter' }],
    // The slip is told, not what follows from it.
    [{ dueOn: '0013-09-20' }, { dueOn: 'far-from-quarter' }],
  ])('%j: %j', (change, faults) => {
    expect(dayFaults('2013-Q3', { ...GOOD, ...change })).toEqual(faults);
  });
});

test('a day off gives way to the next day on which offices work, and this is told', () => {
  const { days, moved } = onWorkingDays(
    { ...GOOD, dueOn: '2013-08-31', dataFrom: '2013-06-30' },
    holidays,
  );
  // Saturday, Sunday, then National Day.
  expect(moved).toEqual([{ day: 'dueOn', from: '2013-08-31', to: '2013-09-03' }]);
  expect(days).toEqual({ ...GOOD, dueOn: '2013-09-03', dataFrom: '2013-06-30' });
});

test('moving to working days is done once, and only ever moves on', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((count) => addDays('2012-01-01', count));
  const days = fc.record(
    Object.fromEntries(PERIOD_DAYS.map((name) => [name, day])) as Record<
      keyof PeriodDays,
      typeof day
    >,
  );
  fc.assert(
    fc.property(days, (typed) => {
      const once = onWorkingDays(typed, holidays).days;
      expect(onWorkingDays(once, holidays)).toEqual({ days: once, moved: [] });
      for (const name of WORKING_DAYS) expect(once[name] >= typed[name]).toBe(true);
    }),
  );
});

describe('the days proposed for the next period', () => {
  test('follow the habit of the demonstration', () => {
    expect(proposedDays('2013-Q3', DEMO.toReversed(), holidays)).toEqual({
      ...GOOD,
      opensOn: '2013-09-01',
      meetingOn: '2013-10-07',
    });
  });

  test('follow a window that does not begin with its quarter', () => {
    const last = { ...GOOD, dataFrom: '2013-06-15', dataTo: '2013-09-14' } as const;
    const days = proposedDays('2013-Q4', [{ code: '2013-Q3', days: last }], holidays);
    expect(days).toMatchObject({ dataFrom: '2013-09-15', dataTo: '2013-12-14' });
  });

  test('are not pushed on by a weekend in one of the last quarters', () => {
    const pushed = DEMO.map((period) => ({
      ...period,
      days:
        period.code === '2013-Q2' ? { ...period.days, dueOn: '2013-06-24' as const } : period.days,
    }));
    expect(proposedDays('2013-Q3', pushed.toReversed(), holidays).dueOn).toBe('2013-09-20');
  });

  test('may stand as they are, also where there is no period before, and leave no gap', () => {
    const start = fc.record({
      year: fc.integer({ min: 2000, max: 2060 }),
      quarter: fc.constantFrom(1, 2, 3, 4),
    });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 12 }), ({ year, quarter }, count) => {
        const periods: { code: ReturnType<typeof periodCode>; days: PeriodDays }[] = [];
        const first = periodCode({ year, quarter });
        for (let index = 0; index < count; index += 1) {
          const code = addQuarters(first, index);
          const days = proposedDays(code, periods, new Set());
          expect(dayFaults(code, days)).toEqual({});
          const before = periods[0];
          if (before) expect(daysUncovered(before.days.dataTo, days.dataFrom)).toBe(0);
          periods.unshift({ code, days });
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('a day falls in the quarter that holds it', () => {
  for (const [day, code] of [
    ['2013-01-01', '2013-Q1'],
    ['2013-03-31', '2013-Q1'],
    ['2013-04-01', '2013-Q2'],
    ['2013-12-31', '2013-Q4'],
  ] as const) {
    expect(quarterOfDay(day)).toBe(code);
    expect(firstDayOf(code) <= (day as IsoDate)).toBe(true);
  }
});
