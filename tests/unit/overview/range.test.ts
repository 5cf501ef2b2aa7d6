import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { rangeFigures } from '@/lib/domain/overview/range';
import type { QuarterData } from '@/lib/domain/province';
import { type PeriodCode, quartersBetween } from '@/lib/domain/quarter';
import { anIndicator, figuresOf, LONG_AN_SPLIT } from '../../support/domain';
import { aQuarter } from '../../support/overview';

const part = anIndicator({ code: 'part', overTime: 'flow' });
const whole = anIndicator({ code: 'whole', overTime: 'flow' });
const rate = anIndicator({
  code: 'rate',
  valueType: 'rate',
  overTime: 'stock',
  direction: 'higher',
  formula: { type: 'ratio', numerator: plus('part'), denominator: plus('whole') },
});
const places = anIndicator({ code: 'places', overTime: 'stock' });
const DATA = { sections: [], indicators: [part, whole, rate, places], rules: [] };
const ALL = DATA.indicators.map(({ code }) => code);

type Course = readonly (Figures | null)[];

const quartersOf = (
  first: PeriodCode,
  last: PeriodCode,
  courses: Readonly<Record<string, Course>>,
): QuarterData[] =>
  quartersBetween(first, last).map((code, index) =>
    aQuarter(
      code,
      Object.fromEntries(
        Object.entries(courses).map(([unit, course]) => [unit, { figures: course[index] ?? null }]),
      ),
    ),
  );

const figuresIn = (quarters: QuarterData[], lastYear: QuarterData[] | null = null) =>
  new Map(
    rangeFigures(DATA, quarters, lastYear, [LONG_AN_SPLIT], ALL).map((figure) => [
      figure.indicator.code,
      figure,
    ]),
  );

describe('figures over a range of quarters', () => {
  const quarters = quartersOf('2012-Q3', '2012-Q4', {
    794: [
      figuresOf({ part: 1, whole: 2, places: 5 }),
      figuresOf({ part: 9, whole: 10, places: 7 }),
    ],
    796: [figuresOf({ part: 3, whole: 4, places: 1 }), null],
  });

  it('add flows up, take the last of stocks, and reckon rates from their added parts', () => {
    const found = figuresIn(quarters);
    expect(found.get('part')).toMatchObject({ value: 13, addsUp: true });
    expect(found.get('rate')?.value).toBeCloseTo(13 / 16);
    expect(found.get('places')).toMatchObject({ value: 7, addsUp: false });
  });

  it('count reports, a unit’s quarters one by one', () => {
    const found = figuresIn(quarters);
    expect(found.get('part')?.coverage).toEqual({ reported: 3, expected: 28 });
    expect(found.get('places')?.coverage).toEqual({ reported: 1, expected: 14 });
    const unit = found.get('part')?.units.find((each) => each.unit.code === '796');
    expect(unit).toMatchObject({ value: 3, coverage: { reported: 1, expected: 2 } });
  });

  it('are those of the quarter in a range of one', () => {
    const [only] = quartersOf('2012-Q4', '2012-Q4', { 794: [figuresOf({ part: 2, whole: 8 })] });
    const found = figuresIn(only ? [only] : []);
    expect(found.get('part')?.value).toBe(2);
    expect(found.get('rate')?.value).toBe(0.25);
    expect(found.get('places')?.value).toBeNull();
  });

  it('mark a unit that was divided within the range', () => {
    const divided = quartersOf('2013-Q1', '2013-Q2', {
      798: [figuresOf({ part: 5 }), figuresOf({ part: 2 })],
    });
    const unit = figuresIn(divided)
      .get('part')
      ?.units.find((each) => each.unit.code === '798');
    expect(unit?.split).toEqual(LONG_AN_SPLIT);
    const stock = figuresIn(divided)
      .get('places')
      ?.units.find((each) => each.unit.code === '798');
    expect(stock?.split).toBeNull();
  });

  it('are compared with the same quarters a year before only when both are whole', () => {
    const codes = aQuarter('2012-Q1', {}).units.map(({ unit }) => unit.code);
    const every = (value: number): Record<string, Course> =>
      Object.fromEntries(codes.map((code) => [code, [figuresOf({ part: value })]]));
    const now = quartersOf('2012-Q4', '2012-Q4', every(3));
    const before = quartersOf('2011-Q4', '2011-Q4', every(1));
    expect(figuresIn(now, before).get('part')?.lastYear).toMatchObject({ type: 'change', by: 28 });
    const gap = quartersOf('2011-Q4', '2011-Q4', { ...every(1), 794: [null] });
    expect(figuresIn(now, gap).get('part')?.lastYear).toBeNull();
    expect(figuresIn(now).get('part')?.lastYear).toBeNull();
  });

  it('of the province are those of its units, for flows', () => {
    const cell = fc.option(fc.integer({ min: 0, max: 99 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 14 }), (given) => {
        const codes = aQuarter('2012-Q1', {}).units.map(({ unit }) => unit.code);
        const found = figuresIn(
          quartersOf(
            '2012-Q1',
            '2012-Q3',
            Object.fromEntries(
              given.map((course, index) => [
                codes[index],
                course.map((value) => (value === null ? null : figuresOf({ part: value }))),
              ]),
            ),
          ),
        ).get('part');
        const known = given.flat().filter((value) => value !== null);
        expect(found?.value).toBe(known.length === 0 ? null : known.reduce((a, b) => a + b, 0));
        const units = found?.units.reduce((sum, { value }) => sum + (value ?? 0), 0);
        expect(units).toBe(found?.value ?? 0);
      }),
    );
  });
});
