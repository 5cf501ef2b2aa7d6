import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, meetsTarget, sameCoverage } from '@/lib/domain/comparison';
import { LONG_AN_SPLIT } from '../../support/domain';

const COUNT = { valueType: 'count', direction: 'neutral' } as const;
const ON_TIME = { valueType: 'rate', direction: 'higher', target: 0.8 } as const;

describe('the change of a figure', () => {
  it('of a count is an amount, and relative to what was', () => {
    expect(changeOf(COUNT, 120, 100)).toEqual({
      type: 'change',
      unit: 'amount',
      by: 20,
      relative: 0.2,
      trend: 'neutral',
    });
  });

  it('of a rate is in points, never a per cent of a per cent', () => {
    expect(changeOf(ON_TIME, 0.61, 0.589)).toEqual({
      type: 'change',
      unit: 'points',
      by: 0.021,
      relative: null,
      trend: 'better',
    });
  });

  it('from 0 has no relative size', () => {
    expect(changeOf(COUNT, 5, 0)).toMatchObject({ by: 5, relative: null });
    expect(changeOf(COUNT, 0, 5)).toMatchObject({ by: -5, relative: -1 });
  });

  it.each([
    [null, 100],
    [100, null],
    [null, null],
  ])('from %j to %j is unknown', (base, value) => {
    expect(changeOf(COUNT, value, base)).toEqual({ type: 'unknown' });
  });

  it('across a succession is no change at all, known or not', () => {
    const answer = { type: 'not-comparable', succession: LONG_AN_SPLIT };
    expect(changeOf(COUNT, 40, 100, LONG_AN_SPLIT)).toEqual(answer);
    expect(changeOf(COUNT, null, 100, LONG_AN_SPLIT)).toEqual(answer);
  });

  it.each([
    ['higher', 2, 1, 'better'],
    ['higher', 1, 2, 'worse'],
    ['higher', 2, 2, 'same'],
    ['lower', 2, 1, 'worse'],
    ['lower', 1, 2, 'better'],
    ['lower', 2, 2, 'same'],
    ['neutral', 2, 1, 'neutral'],
    ['neutral', 1, 2, 'neutral'],
    ['neutral', 2, 2, 'same'],
  ] as const)('where %s is better, %i after %i is %s', (direction, value, base, trend) => {
    expect(changeOf({ valueType: 'count', direction }, value, base)).toMatchObject({ trend });
  });

  it('of nothing but rounding is no change', () => {
    const change = changeOf({ ...ON_TIME, direction: 'higher' }, 0.1 + 0.2 - 1e-12, 0.3);
    expect(change).toMatchObject({ by: 0, trend: 'same' });
  });

  it('is antisymmetric: there and back is nothing, and better one way is worse the other', () => {
    const figures = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }),
      fc.tuple(fc.nat(4000), fc.integer({ min: 1, max: 4000 })).map(([a, b]) => a / b),
    );
    const indicators = fc.record({
      valueType: fc.constantFrom<'count' | 'rate'>('count', 'rate'),
      direction: fc.constantFrom<'higher' | 'lower'>('higher', 'lower'),
    });
    const opposite = { better: 'worse', worse: 'better', same: 'same', neutral: 'neutral' };
    fc.assert(
      fc.property(indicators, figures, figures, (indicator, a, b) => {
        const there = changeOf(indicator, a, b);
        const back = changeOf(indicator, b, a);
        if (there.type !== 'change' || back.type !== 'change') throw new Error('Both are known');
        expect(there.by + back.by).toBe(0);
        expect(back.trend).toBe(opposite[there.trend]);
      }),
    );
  });
});

describe('totals that can be compared', () => {
  const whole = { reported: 14, expected: 14 };

  it.each([
    ['both whole', whole, whole, true],
    ['both whole, of 14 and of 15 units', whole, { reported: 15, expected: 15 }, true],
    ['one short', { reported: 13, expected: 14 }, whole, false],
    ['the other short', whole, { reported: 14, expected: 15 }, false],
    ['short by as many', { reported: 13, expected: 14 }, { reported: 13, expected: 14 }, false],
  ])('%s', (_, a, b, comparable) => {
    expect(sameCoverage(a, b)).toBe(comparable);
  });
});

describe('a target', () => {
  it.each([
    ['higher', 0.8, true],
    ['higher', 0.7999, false],
    ['higher', 0.8001, true],
    ['lower', 0.8, true],
    ['lower', 0.7999, true],
    ['lower', 0.8001, false],
  ] as const)('where %s is better, %d: %s', (direction, value, met) => {
    expect(meetsTarget({ target: 0.8, direction }, value)).toBe(met);
  });

  it('is met exactly by 80 of 100', () => {
    expect(meetsTarget(ON_TIME, 80 / 100)).toBe(true);
    expect(meetsTarget(ON_TIME, 799 / 1000)).toBe(false);
  });

  it('says nothing of the unknown, without a target, or where no way is better', () => {
    expect(meetsTarget(ON_TIME, null)).toBeNull();
    expect(meetsTarget({ target: null, direction: 'higher' }, 1)).toBeNull();
    expect(meetsTarget({ target: 0.8, direction: 'neutral' }, 1)).toBeNull();
    expect(meetsTarget({ target: 0, direction: 'lower' }, 0)).toBe(true);
  });
});
