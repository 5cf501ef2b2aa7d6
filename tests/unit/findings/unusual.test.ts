import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOf, expectationOf } from '@/lib/domain/findings/expectation';
import { expectedOf, NOTHING_EXPECTED, type PastQuarter } from '@/lib/domain/findings/expected';
import { unusualIn } from '@/lib/domain/findings/unusual';
import { catalogueOf, type Indicator, lookupIn } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { addQuarters, type PeriodCode } from '@/lib/domain/quarter';
import { medianOf } from '@/lib/domain/robust';
import { anIndicator, figuresOf } from '../../support/domain';

const RECEIVED = anIndicator({ code: 'received' });
const HOURS = anIndicator({ code: 'hours', valueType: 'decimal' });
const FINES = anIndicator({ code: 'fines', valueType: 'money' });
const IN_TIME = anIndicator({ code: 'in-time' });
const RESOLVED = anIndicator({ code: 'resolved' });
const TOTAL = anIndicator({
  code: 'total',
  formula: { type: 'sum', form: plus('received', 'resolved') },
});
const RATE = anIndicator({
  code: 'rate',
  valueType: 'rate',
  formula: { type: 'ratio', numerator: plus('in-time'), denominator: plus('resolved') },
});
const INDICATORS = [RECEIVED, HOURS, FINES, IN_TIME, RESOLVED, TOTAL, RATE];
const CATALOGUE = catalogueOf(INDICATORS);
const FIRST: PeriodCode = '2012-Q1';

type Numbers = Record<string, number | null>;

const quarters = (list: readonly Numbers[]): PastQuarter[] =>
  list.map((numbers, index) => ({
    period: addQuarters(FIRST, index),
    figures: figuresOf(numbers),
  }));

function found(
  now: Numbers,
  past: readonly Numbers[],
  peers: readonly (readonly Numbers[])[] = [],
  indicators: readonly Indicator[] = INDICATORS,
) {
  const own = quarters(past);
  const expected = expectedOf(
    '2013-Q1',
    indicators,
    CATALOGUE,
    own,
    peers.map((list) => quarters(list)),
  );
  return unusualIn('one-stop-shop', indicators, lookupIn(CATALOGUE, figuresOf(now)), expected);
}

const keys = (...args: Parameters<typeof found>) => found(...args).map(({ key }) => key);
const of = (code: string, values: readonly number[]): Numbers[] =>
  values.map((value) => ({ [code]: value }));

const numbers = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 });

describe('the median', () => {
  it.each([
    [[7], 7],
    [[1, 3], 2],
    [[9, 1, 5], 5],
    [[10, 2, 8, 4], 6],
  ])('of %j is %d', (values, median) => expect(medianOf(values)).toBe(median));

  it('does not exist of nothing', () => expect(() => medianOf([])).toThrow(RangeError));

  it('lies within, and does not mind the order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const median = medianOf(values);
        expect(median).toBeGreaterThanOrEqual(Math.min(...values));
        expect(median).toBeLessThanOrEqual(Math.max(...values));
        expect(medianOf(values.toReversed())).toBe(median);
      }),
    );
  });
});

describe('how far a value lies from what is usual', () => {
  it('is not infinite where nothing ever moved: a tenth counts as usual', () => {
    const still = expectationOf([100, 100, 100], '2012-Q1', '2012-Q3');
    expect(deviationOf(still, 110)).toBeCloseTo(1);
    expect(deviationOf(still, 50)).toBeCloseTo(-5);
  });

  it('says nothing where the usual figure is 0', () => {
    expect(deviationOf(expectationOf([0, 0, 3], '2012-Q1', '2012-Q3'), 900)).toBe(0);
  });

  it('stays the same when all are multiplied by the same', () => {
    fc.assert(
      fc.property(numbers, fc.nat(200_000), fc.integer({ min: 2, max: 1000 }), (all, value, k) => {
        const plain = deviationOf(expectationOf(all, FIRST, FIRST), value);
        const scaled = all.map((one) => one * k);
        expect(deviationOf(expectationOf(scaled, FIRST, FIRST), value * k)).toBeCloseTo(plain, 6);
      }),
    );
  });
});

describe("a figure unlike the unit's own past", () => {
  it('needs five quarters', () => {
    expect(keys({ received: 1000 }, of('received', [100, 110, 120, 130]))).toEqual([]);
    expect(keys({ received: 1000 }, of('received', [100, 110, 120, 130, 140]))).toEqual([
      'unusual:received',
    ]);
    // A quarter in which it was not known is none.
    const gap = [...of('received', [100, 110, 120, 130]), { received: null }];
    expect(keys({ received: 1000 }, gap)).toEqual([]);
  });

  it('says what was expected, and from which quarters', () => {
    expect(found({ received: 480 }, of('received', [100, 110, 120, 130, 140]))).toEqual([
      {
        type: 'unusual',
        key: 'unusual:received',
        section: 'one-stop-shop',
        severity: 'notice',
        indicators: ['received'],
        value: 480,
        expectation: {
          median: 120,
          spread: 10,
          lowest: 100,
          highest: 140,
          count: 5,
          from: '2012-Q1',
          to: '2013-Q1',
        },
      },
    ]);
  });

  it.each([
    ['as usual', 125, false],
    ['the highest so far', 140, false],
    ['just under twice the highest', 279, false],
    ['twice the highest', 280, true],
    ['just over half of the lowest', 51, false],
    ['half of the lowest', 50, true],
    ['nothing at all', 0, true],
  ])('%s: %d', (_, value, unusual) => {
    const past = of('received', [100, 110, 120, 130, 140]);
    expect(keys({ received: value }, past).length > 0).toBe(unusual);
  });

  it('is not one of a handful: small counts jump about', () => {
    const few = of('received', [1, 2, 2, 2, 3]);
    expect(keys({ received: 9 }, few)).toEqual([]);
    expect(keys({ received: 10 }, few)).toEqual(['unusual:received']);
    expect(keys({ received: 0 }, of('received', [9, 9, 9, 9, 9]))).toEqual([]);
    expect(keys({ received: 0 }, of('received', [10, 10, 10, 10, 10]))).toEqual([
      'unusual:received',
    ]);
    // Hours are measured, not counted.
    expect(keys({ hours: 4.5 }, of('hours', [1, 1.1, 1, 0.9, 1]))).toEqual(['unusual:hours']);
  });

  it('is no fine that nobody had to pay', () => {
    const past = of('fines', [2e6, 2e6, 2e6, 2e6, 2e6]);
    expect(keys({ fines: 0 }, past)).toEqual([]);
    expect(keys({ fines: 2e7 }, past)).toEqual(['unusual:fines']);
  });

  it('is said of what was typed and of rates, not again of their sums', () => {
    const past = Array.from({ length: 5 }, () => ({ received: 100, resolved: 100, 'in-time': 90 }));
    const now = { received: 1000, resolved: 100, 'in-time': 30 };
    expect(keys(now, past)).toEqual(['unusual:received', 'unusual:in-time', 'unusual:rate']);
  });

  it('is at most three in a section, the strongest first', () => {
    const past = Array.from({ length: 5 }, () => ({
      received: 100,
      hours: 100,
      fines: 1000,
      resolved: 100,
    }));
    const now = { received: 300, hours: 500, fines: 4000, resolved: 1000 };
    expect(keys(now, past)).toEqual(['unusual:resolved', 'unusual:hours', 'unusual:fines']);
  });

  it('is unknown of what is unknown, and of a quarter that expects nothing', () => {
    expect(keys({ received: null }, of('received', [100, 110, 120, 130, 140]))).toEqual([]);
    const lookup = lookupIn(CATALOGUE, figuresOf({ received: 1e9 }));
    expect(unusualIn('one-stop-shop', INDICATORS, lookup, NOTHING_EXPECTED)).toEqual([]);
  });

  it('stays the same when everything is multiplied: nothing depends on the size of a unit', () => {
    const size = fc.integer({ min: 20, max: 5000 });
    const quarter = fc.record({ received: size, hours: size, fines: size, resolved: size });
    fc.assert(
      fc.property(
        fc.array(quarter, { minLength: 5, maxLength: 8 }),
        quarter,
        fc.integer({ min: 2, max: 50 }),
        (past, now, k) => {
          const times = (figures: Numbers): Numbers =>
            Object.fromEntries(
              Object.entries(figures).map(([code, value]) => [code, (value ?? 0) * k]),
            );
          expect(keys(times(now), past.map(times))).toEqual(keys(now, past));
        },
      ),
    );
  });

  it('is never a value that lies between those of before', () => {
    const past = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(past, fc.double({ min: 0, max: 1, noNaN: true }), (values, part) => {
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const value = Math.round(low + (high - low) * part);
        expect(keys({ received: value }, of('received', values))).toEqual([]);
      }),
    );
  });
});

describe('a rate unlike that of other units of the kind', () => {
  const peers = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      { 'in-time': 60 + (index % 3), resolved: 100 },
      { 'in-time': 58 + (index % 3), resolved: 100 },
    ]);
  const now = (inTime: number, resolved = 100) => ({ 'in-time': inTime, resolved });

  it('needs eight of them', () => {
    expect(keys(now(5), [], peers(7))).toEqual([]);
    expect(keys(now(5), [], peers(8))).toEqual(['unlike-peers:rate']);
  });

  it('says how many and from when, and of no single one', () => {
    const [finding] = found(now(5), [], peers(9));
    expect(finding).toMatchObject({ type: 'unlike-peers', value: 0.05 });
    expect(finding).toHaveProperty('expectation.count', 9);
    expect(finding).toHaveProperty('expectation.from', '2012-Q1');
    expect(finding).toHaveProperty('expectation.to', '2012-Q2');
    expect(finding).not.toHaveProperty('expectation.lowest');
  });

  it('is far: near ones say nothing, nor does a rate of a handful', () => {
    expect(keys(now(45), [], peers(8))).toEqual([]);
    expect(keys(now(90), [], peers(8))).toEqual(['unlike-peers:rate']);
    expect(keys(now(0, 19), [], peers(8))).toEqual([]);
    expect(keys(now(0, 20), [], peers(8))).toEqual(['unlike-peers:rate']);
  });

  it('says it once where it is unlike its own past too', () => {
    const past = Array.from({ length: 5 }, () => ({ 'in-time': 60, resolved: 100 }));
    expect(keys(now(5), past, peers(8)).filter((key) => key.endsWith(':rate'))).toEqual([
      'unusual:rate',
    ]);
  });
});
