import { describe, expect, it } from 'vitest';
import { aggregate, overQuarters, type UnitFigures } from '@/lib/domain/aggregate';
import { catalogueOf, type Figures } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { anIndicator, figuresOf } from '../../support/domain';

const early = anIndicator({ code: 'early' });
const onTime = anIndicator({ code: 'on-time' });
const late = anIndicator({ code: 'late' });
const resolved = anIndicator({
  code: 'resolved',
  formula: { type: 'sum', form: plus('early', 'on-time', 'late') },
});
const rate = anIndicator({
  code: 'on-time-rate',
  valueType: 'rate',
  formula: {
    type: 'ratio',
    numerator: plus('early', 'on-time'),
    denominator: plus('resolved'),
  },
});
const catalogue = catalogueOf([early, onTime, late, resolved, rate]);

const units = (...all: (Figures['numbers'] | null)[]): UnitFigures[] =>
  all.map((numbers, index) => ({
    unitId: index + 1,
    unitKind: 'district',
    figures: numbers === null ? null : figuresOf(numbers),
  }));

describe('a sum over units', () => {
  it('adds what is known and says how much that is', () => {
    expect(aggregate(early, catalogue, units({ early: 3 }, { early: 0 }, {}, null))).toEqual({
      value: 3,
      coverage: { reported: 2, expected: 4 },
    });
  });

  it('is unknown, not 0, when nobody reported it', () => {
    expect(aggregate(early, catalogue, units({}, { early: null }, null))).toEqual({
      value: null,
      coverage: { reported: 0, expected: 3 },
    });
    expect(aggregate(early, catalogue, [])).toEqual({
      value: null,
      coverage: { reported: 0, expected: 0 },
    });
  });

  it('is 0 when all reported 0', () => {
    expect(aggregate(early, catalogue, units({ early: 0 }, { early: 0 })).value).toBe(0);
  });

  it('of a derived figure leaves out a unit that lacks a term', () => {
    const all = units(
      { early: 1, 'on-time': 2, late: 3 },
      { early: 10, 'on-time': 20 },
      { early: 100, 'on-time': 200, late: 0 },
    );
    expect(aggregate(resolved, catalogue, all)).toEqual({
      value: 306,
      coverage: { reported: 2, expected: 3 },
    });
  });

  it('of decimals is exact', () => {
    const km = anIndicator({ code: 'km', valueType: 'decimal' });
    const all = units(...Array.from({ length: 10 }, () => ({ km: 0.1 })));
    expect(aggregate(km, catalogueOf([km]), all).value).toBe(1);
  });
});

describe('a ratio over units', () => {
  it('is Σ numerator / Σ denominator and not the mean of the ratios', () => {
    const all = units(
      { early: 1, 'on-time': 0, late: 0 }, // 100% of 1
      { early: 0, 'on-time': 0, late: 9 }, // 0% of 9
    );
    expect(aggregate(rate, catalogue, all)).toEqual({
      value: 0.1,
      coverage: { reported: 2, expected: 2 },
    });
  });

  it('takes only units that reported both of its parts', () => {
    const all = units(
      { early: 3, 'on-time': 3, late: 4 },
      { early: 50, 'on-time': 50 }, // resolved unknown
      null,
    );
    expect(aggregate(rate, catalogue, all)).toEqual({
      value: 0.6,
      coverage: { reported: 1, expected: 3 },
    });
  });

  it('counts a unit that resolved nothing as reported', () => {
    const none = { early: 0, 'on-time': 0, late: 0 };
    expect(aggregate(rate, catalogue, units(none, { early: 1, 'on-time': 0, late: 1 }))).toEqual({
      value: 0.5,
      coverage: { reported: 2, expected: 2 },
    });
  });

  it('has no value over a denominator of 0', () => {
    const none = { early: 0, 'on-time': 0, late: 0 };
    expect(aggregate(rate, catalogue, units(none, none))).toEqual({
      value: null,
      coverage: { reported: 2, expected: 2 },
    });
  });

  it('has no value where a rate was typed and not derived: rates do not add up', () => {
    const typed = anIndicator({ code: 'typed', valueType: 'rate' });
    expect(
      aggregate(typed, catalogueOf([typed]), units({ typed: 0.6 }, { typed: 0.7 }, {})),
    ).toEqual({ value: null, coverage: { reported: 2, expected: 3 } });
  });
});

describe('who is expected', () => {
  const ofKinds = (reporter: 'units' | 'department' | 'both') => {
    const fines = anIndicator({ code: 'fines', valueType: 'money', reporter });
    return aggregate(fines, catalogueOf([fines]), [
      { unitId: 1, unitKind: 'district', figures: figuresOf({ fines: 1 }) },
      { unitId: 2, unitKind: 'town', figures: figuresOf({ fines: 10 }) },
      { unitId: 3, unitKind: 'department', figures: figuresOf({ fines: 100 }) },
    ]);
  };

  it.each([
    ['units', 11, { reported: 2, expected: 2 }],
    ['department', 100, { reported: 1, expected: 1, department: true }],
    ['both', 111, { reported: 3, expected: 3, department: true }],
  ] as const)('an indicator of %s: %i from %o', (reporter, value, coverage) => {
    expect(ofKinds(reporter)).toEqual({ value, coverage });
  });
});

describe('one unit over the quarters of a range', () => {
  it.each([
    ['flow', [1, 2, 3], 6, 3],
    ['flow', [1, null, 3], 4, 2],
    ['flow', [0.1, 0.2], 0.3, 2],
    ['flow', [null, null], null, 0],
    ['flow', [], null, 0],
    ['stock', [1, 2, 3], 3, 3],
    ['stock', [1, 2, 0], 0, 3],
    ['stock', [1, 2, null], null, 2],
    ['stock', [], null, 0],
  ] as const)('a %s of %j is %j, %i known', (overTime, values, value, reported) => {
    expect(overQuarters({ overTime }, values)).toEqual({
      value,
      coverage: { reported, expected: values.length },
    });
  });
});
