import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, type UnitFigures } from '@/lib/domain/aggregate';
import { catalogueOf, type Indicator } from '@/lib/domain/indicator';
import { evaluate, type LinearForm, type Lookup, tidy } from '@/lib/domain/linear-form';
import { anIndicator, figuresOf } from '../../support/domain';

const CODES = ['a', 'b', 'c', 'd'] as const;
type Row = Record<(typeof CODES)[number], number | null>;

/** Figures have at most four decimals. */
const known = fc.integer({ min: 0, max: 2_000_000_000 }).map((value) => value / 1e4);
const rowOf = (value: fc.Arbitrary<number | null>): fc.Arbitrary<Row> =>
  fc.record({ a: value, b: value, c: value, d: value });
const knownRows = fc.array(rowOf(known), { minLength: 1, maxLength: 20 });
const anyRows = fc.array(rowOf(fc.option(known)), { maxLength: 20 });
const forms: fc.Arbitrary<LinearForm> = fc.array(
  fc.record({ indicator: fc.constantFrom(...CODES), sign: fc.constantFrom<1 | -1>(1, -1) }),
  { minLength: 1, maxLength: 6 },
);

const entered = CODES.map((code) => anIndicator({ code, valueType: 'decimal' }));
const [A] = entered as [Indicator, ...Indicator[]];

const unitsOf = (rows: readonly Row[]): UnitFigures[] =>
  rows.map((row, index) => ({ unitId: index, unitKind: 'ward', figures: figuresOf(row) }));

const formOver = (form: LinearForm, rows: readonly Row[]) => {
  const derived = anIndicator({ code: 'derived', formula: { type: 'sum', form } });
  return aggregate(derived, catalogueOf([...entered, derived]), unitsOf(rows));
};

const ratioOver = (numerator: LinearForm, denominator: LinearForm, rows: readonly Row[]) => {
  const formula = { type: 'ratio', numerator, denominator } as const;
  const derived = anIndicator({ code: 'derived', valueType: 'rate', formula });
  return aggregate(derived, catalogueOf([...entered, derived]), unitsOf(rows));
};

const sumsOf = (rows: readonly Row[]): Lookup => {
  const catalogue = catalogueOf(entered);
  const sums = new Map(
    entered.map((one) => [one.code, aggregate(one, catalogue, unitsOf(rows)).value]),
  );
  return (code) => sums.get(code) ?? null;
};

const knowsAll = (form: LinearForm) => (row: Row) =>
  evaluate(form, (code) => row[code as keyof Row]) !== null;

describe('aggregating and linear forms', () => {
  it('commute where every unit knows every term: form of the sums = sum of the forms', () => {
    fc.assert(
      fc.property(forms, knownRows, (form, rows) => {
        expect(formOver(form, rows)).toEqual({
          value: evaluate(form, sumsOf(rows)),
          coverage: { reported: rows.length, expected: rows.length },
        });
      }),
    );
  });

  it('count, among unknowns, just the units that know all terms', () => {
    fc.assert(
      fc.property(forms, anyRows, (form, rows) => {
        const whole = rows.filter(knowsAll(form));
        const over = formOver(form, rows);
        expect(over.value).toBe(formOver(form, whole).value);
        expect(over.coverage).toEqual({ reported: whole.length, expected: rows.length });
      }),
    );
  });

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(forms, anyRows, (form, rows) => {
        expect(formOver(form, [...rows].reverse())).toEqual(formOver(form, rows));
      }),
    );
  });

  it('add up over a partition of the province', () => {
    fc.assert(
      fc.property(forms, knownRows, knownRows, (form, east, west) => {
        const [one, other, both] = [east, west, [...east, ...west]].map(
          (rows) => formOver(form, rows).value ?? Number.NaN,
        ) as [number, number, number];
        expect(both).toBe(tidy(one + other));
      }),
    );
  });
});

describe("a province's ratio", () => {
  // A part of a whole that is never 0: a is at most b.
  const parts = fc
    .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
    .map(([x, y]): Row => ({ a: Math.min(x, y), b: y, c: null, d: null }));
  const numerator: LinearForm = [{ indicator: 'a', sign: 1 }];
  const denominator: LinearForm = [{ indicator: 'b', sign: 1 }];

  it('is Σ/Σ and lies between the lowest and the highest of its units', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 20 }), (rows) => {
        const { value } = ratioOver(numerator, denominator, rows);
        const sums = sumsOf(rows);
        expect(value).toBe((sums('a') ?? Number.NaN) / (sums('b') ?? Number.NaN));
        const ratios = rows.map((row) => (row.a ?? 0) / (row.b ?? 0));
        expect(value).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...ratios) + 1e-12);
      }),
    );
  });

  it('is no mean of ratios: 9 of 10 and 0 of 90 are 9%, not 45%', () => {
    const rows: Row[] = [
      { a: 9, b: 10, c: null, d: null },
      { a: 0, b: 90, c: null, d: null },
    ];
    expect(ratioOver(numerator, denominator, rows).value).toBe(0.09);
  });

  it('takes numerator and denominator from the same units', () => {
    fc.assert(
      fc.property(forms, forms, anyRows, (top, bottom, rows) => {
        const whole = rows.filter(knowsAll(top)).filter(knowsAll(bottom));
        const over = ratioOver(top, bottom, rows);
        expect(over.value).toBe(ratioOver(top, bottom, whole).value);
        expect(over.coverage).toEqual({ reported: whole.length, expected: rows.length });
      }),
    );
  });
});

describe('unknown is never zero', () => {
  it('losing a known value lowers the coverage and takes just that value away', () => {
    fc.assert(
      fc.property(knownRows, fc.nat(), (rows, pick) => {
        const at = pick % rows.length;
        const lost = rows.map((row, index) => (index === at ? { ...row, a: null } : row));
        const catalogue = catalogueOf(entered);
        const before = aggregate(A, catalogue, unitsOf(rows));
        const after = aggregate(A, catalogue, unitsOf(lost));
        expect(after.coverage).toEqual({ reported: rows.length - 1, expected: rows.length });
        expect(after.value).toBe(
          rows.length === 1 ? null : tidy((before.value ?? Number.NaN) - (rows[at]?.a ?? 0)),
        );
      }),
    );
  });

  it('a value exists just when somebody reported, and no more report than are expected', () => {
    fc.assert(
      fc.property(forms, anyRows, (form, rows) => {
        const { value, coverage } = formOver(form, rows);
        expect(value === null).toBe(coverage.reported === 0);
        expect(coverage.reported).toBeLessThanOrEqual(coverage.expected);
      }),
    );
  });
});
