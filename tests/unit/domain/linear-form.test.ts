import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  indicatorsOf,
  type Lookup,
  minus,
  plus,
  ratio,
  tidy,
} from '@/lib/domain/linear-form';

const lookupOf =
  (now: Record<string, number>, before: Record<string, number> = {}): Lookup =>
  (code, at) =>
    (at === 'previous' ? before : now)[code] ?? null;

describe('a linear form', () => {
  const form = [...plus('received', 'carried-over'), ...minus('resolved')];

  it('adds and takes away', () => {
    expect(evaluate(form, lookupOf({ received: 100, 'carried-over': 7, resolved: 90 }))).toBe(17);
  });

  it('knows 0, which is not unknown', () => {
    expect(evaluate(form, lookupOf({ received: 0, 'carried-over': 0, resolved: 0 }))).toBe(0);
  });

  it.each(['received', 'carried-over', 'resolved'])('is unknown without %s', (missing) => {
    const known: Record<string, number> = { received: 100, 'carried-over': 7, resolved: 90 };
    delete known[missing];
    expect(evaluate(form, lookupOf(known))).toBeNull();
  });

  it('without terms is unknown', () => {
    expect(evaluate([], lookupOf({}))).toBeNull();
  });

  it('takes a term from the quarter before where it says so', () => {
    const lookup = lookupOf({ 'in-progress': 5 }, { 'in-progress': 9 });
    const before = { indicator: 'in-progress', sign: 1, at: 'previous' } as const;
    expect(evaluate([before], lookup)).toBe(9);
    expect(evaluate([before, ...minus('in-progress')], lookup)).toBe(4);
    expect(evaluate([before], lookupOf({ 'in-progress': 5 }))).toBeNull();
  });

  it('counts a term as often as it stands there', () => {
    expect(evaluate([...plus('a', 'a'), ...minus('b')], lookupOf({ a: 3, b: 1 }))).toBe(5);
  });

  it('is not troubled by binary fractions', () => {
    expect(evaluate(plus('a', 'b'), lookupOf({ a: 0.1, b: 0.2 }))).toBe(0.3);
    expect(evaluate([...plus('a', 'b'), ...minus('c')], lookupOf({ a: 0.1, b: 0.2, c: 0.3 }))).toBe(
      0,
    );
  });

  it('does not depend on the order of its terms', () => {
    const terms = fc.array(
      fc.record({
        indicator: fc.constantFrom('a', 'b', 'c', 'd'),
        sign: fc.constantFrom<1 | -1>(1, -1),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const values = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e4);
    fc.assert(
      fc.property(terms, fc.tuple(values, values, values, values), (form, [a, b, c, d]) => {
        const lookup = lookupOf({ a, b, c, d });
        expect(evaluate([...form].reverse(), lookup)).toBe(evaluate(form, lookup));
      }),
    );
  });
});

describe('a ratio', () => {
  it.each([
    ['a part', 61, 100, 0.61],
    ['nothing of something', 0, 5, 0],
    ['something of nothing', 5, 0, null],
    ['nothing of nothing', 0, 0, null],
    ['unknown numerator', null, 5, null],
    ['unknown denominator', 5, null, null],
    ['both unknown', null, null, null],
  ])('%s: %j / %j = %j', (_, numerator, denominator, value) => {
    expect(ratio(numerator, denominator)).toBe(value);
  });
});

describe('tidying', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1.005 * 3 - 3.015, 0],
    [0.0001, 0.0001],
    [0.000_000_4, 0],
    [1 / 3, 0.333_333],
  ])('%d becomes %d', (value, tidied) => {
    expect(tidy(value)).toBe(tidied);
  });

  it('never makes a negative zero, which would be shown as “-0”', () => {
    expect(Object.is(tidy(-1e-9), 0)).toBe(true);
    expect(Object.is(tidy(-0), 0)).toBe(true);
  });

  it('leaves whole numbers alone, a trillion đồng too', () => {
    expect(tidy(1_000_000_007_919)).toBe(1_000_000_007_919);
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(tidy(value)).toBe(value);
      }),
    );
  });

  it('treats a loss as it treats a gain', () => {
    expect(tidy(-1 / 128)).toBe(-tidy(1 / 128));
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(tidy(-value) + tidy(value)).toBe(0);
      }),
    );
  });

  it('is done once', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(tidy(tidy(value))).toBe(tidy(value));
        expect(Math.abs(tidy(value) - value)).toBeLessThanOrEqual(5.1e-7);
      }),
    );
  });
});

describe('the indicators of a formula', () => {
  it('are named once each, numerator first', () => {
    expect(indicatorsOf({ type: 'sum', form: [...plus('a', 'b'), ...minus('a')] })).toEqual([
      'a',
      'b',
    ]);
    expect(
      indicatorsOf({
        type: 'ratio',
        numerator: plus('early', 'on-time'),
        denominator: plus('all'),
      }),
    ).toEqual(['early', 'on-time', 'all']);
  });
});
