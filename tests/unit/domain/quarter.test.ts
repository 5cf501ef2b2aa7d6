import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addQuarters,
  isPeriodCode,
  nextQuarter,
  periodCode,
  previousQuarter,
  type Quarter,
  quarterOf,
  quartersBetween,
  sameQuarterLastYear,
} from '@/lib/domain/quarter';

const quarters: fc.Arbitrary<Quarter> = fc.record({
  year: fc.integer({ min: 1900, max: 2999 }),
  quarter: fc.constantFrom(1, 2, 3, 4),
});
const codes = quarters.map(periodCode);
const steps = fc.integer({ min: -400, max: 400 });

describe('a period code', () => {
  it.each(['2013-Q1', '2013-Q4', '1999-Q2'])('%s is one', (text) => {
    expect(isPeriodCode(text)).toBe(true);
  });

  it.each([
    '2013-Q0',
    '2013-Q5',
    '2013-q1',
    '2013Q1',
    '2013-1',
    '213-Q1',
    '02013-Q1',
    ' 2013-Q1',
    '2013-Q1\n',
    '2013-Q12',
    '',
  ])('%j is none, and reading it is an error', (text) => {
    expect(isPeriodCode(text)).toBe(false);
    expect(() => quarterOf(text)).toThrow(RangeError);
  });

  it('goes to its parts and back', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        const code = periodCode(quarter);
        expect(isPeriodCode(code)).toBe(true);
        expect(quarterOf(code)).toEqual(quarter);
        expect(periodCode(quarterOf(code))).toBe(code);
      }),
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 1, max: 400 }), (code, later) => {
        expect(code < addQuarters(code, later)).toBe(true);
      }),
    );
  });
});

describe('adding quarters', () => {
  it.each([
    ['2013-Q1', 0, '2013-Q1'],
    ['2013-Q1', 1, '2013-Q2'],
    ['2013-Q3', 1, '2013-Q4'],
    ['2013-Q4', 1, '2014-Q1'],
    ['2013-Q1', -1, '2012-Q4'],
    ['2013-Q1', -4, '2012-Q1'],
    ['2013-Q1', -5, '2011-Q4'],
    ['1999-Q4', 1, '2000-Q1'],
  ] as const)('%s + %i = %s', (code, count, sum) => {
    expect(addQuarters(code, count)).toBe(sum);
  });

  it('is an action of the whole numbers: 0 does nothing, and steps add up', () => {
    fc.assert(
      fc.property(codes, steps, steps, (code, a, b) => {
        expect(addQuarters(code, 0)).toBe(code);
        expect(addQuarters(addQuarters(code, a), b)).toBe(addQuarters(code, a + b));
      }),
    );
  });

  it('names the neighbours', () => {
    expect(previousQuarter('2013-Q1')).toBe('2012-Q4');
    expect(nextQuarter('2012-Q4')).toBe('2013-Q1');
    expect(sameQuarterLastYear('2013-Q1')).toBe('2012-Q1');
  });
});

describe('the quarters of a range', () => {
  it('holds both ends', () => {
    expect(quartersBetween('2012-Q3', '2013-Q2')).toEqual([
      '2012-Q3',
      '2012-Q4',
      '2013-Q1',
      '2013-Q2',
    ]);
    expect(quartersBetween('2013-Q1', '2013-Q1')).toEqual(['2013-Q1']);
  });

  it('is empty in the wrong order', () => {
    expect(quartersBetween('2013-Q2', '2013-Q1')).toEqual([]);
  });

  it('ends, even with the last code that can be written', () => {
    expect(quartersBetween('9999-Q3', '9999-Q4')).toEqual(['9999-Q3', '9999-Q4']);
  });

  it('is as long as its ends are apart', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 60 }), (first, count) => {
        const range = quartersBetween(first, addQuarters(first, count));
        expect(range).toHaveLength(count + 1);
        expect(range).toEqual([...new Set(range)].sort());
      }),
    );
  });
});
