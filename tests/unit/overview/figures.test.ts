import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf, type Figures } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { provinceFigure, rankUnits, unitChange, unitFigures } from '@/lib/domain/overview/figures';
import type { CatalogueData } from '@/lib/domain/province';
import { anIndicator, figuresOf } from '../../support/domain';
import { aProvince, aQuarter, everyUnit, UNITS } from '../../support/overview';

const count = anIndicator({ code: 'count', direction: 'lower' });
const early = anIndicator({ code: 'early' });
const resolved = anIndicator({ code: 'resolved' });
const rate = anIndicator({
  code: 'rate',
  valueType: 'rate',
  direction: 'higher',
  target: 0.8,
  formula: { type: 'ratio', numerator: plus('early'), denominator: plus('resolved') },
});
const late = anIndicator({ code: 'late', validFrom: '2013-Q1' });
const indicators = [count, early, resolved, rate, late];
const data: CatalogueData = { sections: [], indicators, rules: [] };
const catalogue = catalogueOf(indicators);

const one = figuresOf({ count: 2, early: 8, resolved: 10, late: 1 });
const whole = (figures: Figures, code: '2012-Q4' | '2013-Q1' | '2013-Q2' | '2012-Q1') =>
  aQuarter(code, everyUnit(figures));
const less = (code: '2012-Q4' | '2013-Q1' | '2013-Q2') => {
  const { '808': _left, ...rest } = everyUnit(one);
  return aQuarter(code, rest);
};

describe("a province's figure", () => {
  it('is compared where both quarters are whole', () => {
    const before = whole(figuresOf({ count: 1, early: 6, resolved: 10 }), '2012-Q4');
    const figure = provinceFigure(count, catalogue, aProvince(data, whole(one, '2013-Q1'), before));
    expect(figure.value).toBe(28);
    expect(figure.coverage).toEqual({ reported: 14, expected: 14 });
    expect(figure.lastQuarter).toMatchObject({
      type: 'change',
      unit: 'amount',
      base: 14,
      by: 14,
      relative: 1,
      trend: 'worse',
    });
    expect(figure.lastYear).toMatchObject({ type: 'not-comparable', reason: 'no-period' });
  });

  it('changes in points where it is a rate', () => {
    const before = whole(figuresOf({ early: 6, resolved: 10 }), '2012-Q4');
    const figure = provinceFigure(rate, catalogue, aProvince(data, whole(one, '2013-Q1'), before));
    expect(figure.meetsTarget).toBe(true);
    expect(figure.lastQuarter).toMatchObject({ unit: 'points', by: 0.2, trend: 'better' });
  });

  it.each([
    ['incomplete-now', less('2013-Q1'), whole(one, '2012-Q4')],
    ['incomplete-then', whole(one, '2013-Q1'), less('2012-Q4')],
    ['incomplete-now', less('2013-Q1'), less('2012-Q4')],
    ['unknown-now', aQuarter('2013-Q1', {}), whole(one, '2012-Q4')],
    ['unknown-then', whole(one, '2013-Q1'), aQuarter('2012-Q4', {})],
    ['no-period', whole(one, '2013-Q1'), null],
  ] as const)('says why it is not compared: %s', (reason, now, then) => {
    const figure = provinceFigure(count, catalogue, aProvince(data, now, then));
    expect(figure.lastQuarter).toMatchObject({ type: 'not-comparable', reason });
  });

  it('is not compared with a quarter in which it was not asked for', () => {
    const figure = provinceFigure(
      late,
      catalogue,
      aProvince(data, whole(one, '2013-Q1'), whole(one, '2012-Q4')),
    );
    expect(figure.lastQuarter).toMatchObject({ reason: 'not-asked' });
  });

  it('of 14 and of 15 units is the same province where one was cut out of another', () => {
    const now = whole(one, '2013-Q2');
    const then = whole(one, '2013-Q1');
    expect(now.units).toHaveLength(16);
    const tied = provinceFigure(count, catalogue, aProvince(data, now, then));
    expect(tied.lastQuarter).toMatchObject({ type: 'change', base: 28, by: 2 });
    const untied = provinceFigure(count, catalogue, aProvince(data, now, then, null, []));
    expect(untied.lastQuarter).toMatchObject({ reason: 'units-differ', base: 28 });
  });

  it('counts what waits for approval', () => {
    const current = aQuarter('2013-Q1', {
      '794': { figures: one, standing: 'provisional' },
      '796': { figures: one },
      // A report without this figure adds nothing.
      '797': { figures: figuresOf({}), standing: 'provisional' },
    });
    const figure = provinceFigure(count, catalogue, aProvince(data, current));
    expect(figure).toMatchObject({ value: 4, provisional: 1, coverage: { reported: 2 } });
  });
});

describe("a unit's change", () => {
  const province = aProvince(data, whole(one, '2013-Q2'), whole(one, '2013-Q1'));

  it('is not reckoned across a split, and names it', () => {
    expect(unitChange(count, catalogue, province, 798, 'last-quarter')).toMatchObject({
      type: 'not-comparable',
      reason: 'unit-changed',
      succession: { legalBasis: '33/NQ-CP' },
    });
    expect(unitChange(count, catalogue, province, 795, 'last-quarter')).toMatchObject({
      reason: 'unit-changed',
    });
  });

  it('is reckoned for the others', () => {
    expect(unitChange(count, catalogue, province, 794, 'last-quarter')).toMatchObject({ by: 0 });
    expect(unitChange(count, catalogue, province, 794, 'last-year')).toMatchObject({
      reason: 'no-period',
    });
  });
});

describe('ranking', () => {
  const figures = (values: readonly (number | null)[]) =>
    values.map((value, index) => {
      const unit = UNITS[index + 1];
      if (!unit) throw new Error('more values than units');
      return { unit, value, standing: null };
    });
  const ranks = (values: readonly (number | null)[], indicator = rate) =>
    rankUnits(indicator, figures(values)).map(({ unit, rank }) => [unit.code, rank]);

  it('shares a place between equals, in the official order, the unknown last', () => {
    expect(ranks([0.5, null, 0.9, 0.5, 0.9, 0.1])).toEqual([
      ['796', 1],
      ['798', 1],
      ['794', 3],
      ['797', 3],
      ['799', 5],
      ['795', null],
    ]);
  });

  it('begins with the least where less is better', () => {
    expect(ranks([3, 1, 2], count)).toEqual([
      ['795', 1],
      ['796', 2],
      ['794', 3],
    ]);
  });

  it('tells units on the target from those just below', () => {
    const found = rankUnits(rate, figures([0.8, 0.7999, null]));
    expect(found.map(({ meetsTarget }) => meetsTarget)).toEqual([true, false, null]);
  });

  it('places each known unit behind exactly those that are better', () => {
    const value = fc.option(fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 15 }), (values) => {
        const ranked = rankUnits(rate, figures(values));
        expect(ranked).toHaveLength(values.length);
        for (const { value: own, rank } of ranked) {
          const better = values.filter((other) => own !== null && other !== null && other > own);
          expect(rank).toBe(own === null ? null : better.length + 1);
        }
      }),
    );
  });
});

describe('against a naive computation', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 1000 }));
  const row = fc.option(fc.record({ early: cell, resolved: cell }));

  it('gives the totals, rate and coverage of any province', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 14, maxLength: 14 }), (rows) => {
        const codes = aQuarter('2013-Q1', {})
          .units.filter(({ unitKind }) => unitKind !== 'department')
          .map(({ unit }) => unit.code);
        const given = Object.fromEntries(
          codes.flatMap((code, index) => {
            const numbers = rows[index];
            return numbers ? [[code, { figures: figuresOf(numbers) }]] : [];
          }),
        );
        const current = aQuarter('2013-Q1', given);
        const figure = provinceFigure(rate, catalogue, aProvince(data, current));

        let top = 0;
        let bottom = 0;
        let both = 0;
        for (const numbers of rows) {
          if (!numbers || numbers.early === null || numbers.resolved === null) continue;
          top += numbers.early;
          bottom += numbers.resolved;
          both += 1;
        }
        expect(figure.coverage).toEqual({ reported: both, expected: 14 });
        expect(figure.value).toBe(both === 0 || bottom === 0 ? null : top / bottom);
        for (const { unit, value } of unitFigures(rate, catalogue, current)) {
          const own = rows[codes.indexOf(unit.code)];
          const known = own && own.early !== null && own.resolved !== null && own.resolved > 0;
          expect(value).toBe(known ? Number(own.early) / Number(own.resolved) : null);
        }
      }),
    );
  });
});
