import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber } from '@/lib/format/numbers';
import { howRead, notationOf, parseNumber } from '@/lib/format/parse-number';

const count = { kind: 'count' } as const;
const decimal = { kind: 'decimal' } as const;

describe('a count as people type it', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['2,000', 2000],
    ['2.000', 2000],
    ['1.234,00', 1234],
    ['  7 ', 7],
    ['007', 7],
    ['0', 0],
    ['１２', 12],
  ])('%s → %d', (typed, value) => {
    expect(parseNumber(typed, count)).toMatchObject({ ok: true, value });
  });

  it.each([
    ['12,5', 'not-whole'],
    ['12.5', 'not-whole'],
    ['0.123', 'not-whole'],
    ['1.23', 'not-whole'],
    ['1.2.3', 'not-a-number'],
    ['12.34.567', 'not-a-number'],
    ['1,23,456', 'not-a-number'],
    ['1.234.56', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['12 hồ sơ', 'not-a-number'],
    ['5%', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['-', 'not-a-number'],
    ['(5)', 'not-a-number'],
    ['½', 'not-a-number'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['1234567890123456', 'too-large'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(parseNumber(typed, count)).toEqual({ ok: false, problem });
  });

  it('takes an empty field, and the dash of the unknown, as unknown and not as 0', () => {
    expect(parseNumber('', count)).toEqual({ ok: true, value: null });
    expect(parseNumber('   ', count)).toEqual({ ok: true, value: null });
    expect(parseNumber('–', count)).toEqual({ ok: true, value: null });
  });

  it('says so when it read English notation', () => {
    expect(parseNumber('1,234', count)).toEqual({ ok: true, value: 1234, readAs: '1.234' });
    expect(parseNumber('1,234,567', count)).toEqual({
      ok: true,
      value: 1_234_567,
      readAs: '1.234.567',
    });
    expect(parseNumber('1.234', count)).toEqual({ ok: true, value: 1234 });
  });

  it('holds the given limit exactly', () => {
    expect(parseNumber('100', { ...count, max: 100 })).toMatchObject({ ok: true });
    expect(parseNumber('101', { ...count, max: 100 })).toEqual({ ok: false, problem: 'too-large' });
  });

  it('accepts a negative only where allowed, with either minus', () => {
    expect(parseNumber('-1.234', { ...count, allowNegative: true })).toMatchObject({
      value: -1234,
    });
    expect(parseNumber('−5', { ...count, allowNegative: true })).toMatchObject({ value: -5 });
    expect(parseNumber('-0', count)).toEqual({ ok: true, value: 0 });
  });
});

describe('a decimal as people type it', () => {
  it('says how it read what can be read two ways', () => {
    expect(parseNumber('1.234', decimal)).toEqual({
      ok: true,
      value: 1234,
      readAs: '1234',
      notAs: '1,234',
    });
    expect(parseNumber('1,234', decimal)).toEqual({
      ok: true,
      value: 1.234,
      readAs: '1,234',
      notAs: '1234',
    });
    expect(parseNumber('1.234', { ...decimal, refuseAmbiguous: true })).toEqual({
      ok: false,
      problem: 'ambiguous',
    });
  });

  it('reads both notations where they are plain', () => {
    expect(parseNumber('12,5', decimal)).toEqual({ ok: true, value: 12.5 });
    expect(parseNumber('12.5', decimal)).toEqual({ ok: true, value: 12.5, readAs: '12,5' });
    expect(parseNumber('1.234.567,89', decimal)).toEqual({ ok: true, value: 1_234_567.89 });
    expect(parseNumber('1,234,567.89', decimal)).toEqual({
      ok: true,
      value: 1_234_567.89,
      readAs: '1.234.567,89',
    });
    expect(parseNumber('0,123', decimal)).toEqual({ ok: true, value: 0.123 });
    expect(parseNumber('1234.567', decimal)).toMatchObject({ value: 1234.567 });
  });

  it('takes the sign of the unit where the field has one', () => {
    expect(parseNumber('61,3 %', { ...decimal, suffixes: ['%'] })).toMatchObject({ value: 61.3 });
    expect(parseNumber('12,5 KM', { ...decimal, suffixes: ['km'] })).toMatchObject({ value: 12.5 });
    expect(parseNumber('1.500.000 đồng', { ...count, suffixes: ['đồng', 'đ'] })).toMatchObject({
      value: 1_500_000,
    });
    expect(parseNumber('61,3%', decimal)).toEqual({ ok: false, problem: 'not-a-number' });
  });

  it('refuses more decimal places than the field keeps', () => {
    expect(parseNumber('1,2345', decimal)).toEqual({ ok: false, problem: 'too-precise' });
    expect(parseNumber('1,25', { ...decimal, fractionDigits: 1 })).toEqual({
      ok: false,
      problem: 'too-precise',
    });
  });
});

describe('laws', () => {
  it('parse ∘ format is the identity on counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (value) => {
        expect(parseNumber(formatCount(value), { ...count, allowNegative: true })).toMatchObject({
          ok: true,
          value,
        });
      }),
    );
  });

  it('parse ∘ format is the identity on decimals of three places', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(parseNumber(formatNumber(value), { ...decimal, allowNegative: true })).toMatchObject(
          {
            ok: true,
            value: value === 0 ? 0 : value,
          },
        );
      }),
    );
  });

  it('never throws, and never makes a number of a text without a digit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(count, decimal),
        (typed, options) => {
          const result = parseNumber(typed, options);
          if (!/\d/.test(typed.normalize('NFKC')) && result.ok) expect(result.value).toBeNull();
        },
      ),
    );
  });
});

/** A figure in thousandths, in each notation that people write. */
const NOTATIONS: Record<string, (whole: string, fraction: string) => string> = {
  'Vietnamese, grouped': (whole, fraction) => grouped(whole, '.') + (fraction && `,${fraction}`),
  'Vietnamese, plain': (whole, fraction) => whole + (fraction && `,${fraction}`),
  'English, grouped': (whole, fraction) => grouped(whole, ',') + (fraction && `.${fraction}`),
  'English, plain': (whole, fraction) => whole + (fraction && `.${fraction}`),
  'spaces and comma': (whole, fraction) => grouped(whole, ' ') + (fraction && `,${fraction}`),
  'spaces and point': (whole, fraction) => grouped(whole, ' ') + (fraction && `.${fraction}`),
  'no-break spaces': (whole, fraction) => grouped(whole, '\u00a0') + (fraction && `,${fraction}`),
  'narrow no-break spaces': (whole, fraction) =>
    grouped(whole, '\u202f') + (fraction && `,${fraction}`),
};
const grouped = (whole: string, sign: string): string => whole.replace(/\B(?=(\d{3})+$)/g, sign);

describe.each(Object.entries(NOTATIONS))('%s', (_, write) => {
  it('is read as the count that it is', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999), (value) => {
        expect(parseNumber(write(String(value), ''), count)).toMatchObject({ ok: true, value });
      }),
    );
  });

  it('is read as the decimal that it is, or both readings are said', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(999), (whole, thousandths) => {
        const fraction = thousandths === 0 ? '' : String(thousandths).padStart(3, '0');
        const value = whole + thousandths / 1000;
        const read = parseNumber(write(String(whole), fraction), decimal);
        if (!read.ok) throw new Error(read.problem);
        const other = read.notAs ? parseNumber(read.notAs, decimal) : read;
        if (!other.ok) throw new Error(other.problem);
        const readings = [read.value, other.value].map((one) => Math.round((one ?? -1) * 1000));
        expect(readings).toContain(Math.round(value * 1000));
        if (!read.notAs) expect(read.value).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('the notation of a number', () => {
  it.each([
    ['1.234,5', 'vi'],
    ['12,5', 'vi'],
    ['1.234.567', 'vi'],
    ['1,234.5', 'en'],
    ['-12.5', 'en'],
    ['1,234,567', 'en'],
    ['1.234', null],
    ['1,234', null],
    ['1234', null],
    ['1 234', null],
    ['x', null],
    ['', null],
  ])('%s: %s', (typed, notation) => {
    expect(notationOf(typed)).toBe(notation);
  });

  it('decides where a decimal has two readings, and nowhere else', () => {
    const english = { ...decimal, notation: 'en' } as const;
    expect(parseNumber('1.234', english)).toMatchObject({ value: 1.234, notAs: '1234' });
    expect(parseNumber('1,234', english)).toMatchObject({ value: 1234, notAs: '1,234' });
    expect(parseNumber('1.234,5', english)).toMatchObject({ value: 1234.5 });
    expect(parseNumber('1.234', { ...count, notation: 'en' })).toMatchObject({ value: 1234 });
  });
});

describe('how a text is read, said while it is typed', () => {
  it.each([
    ['1234', count, '1.234', null],
    ['1,234.5', decimal, '1.234,5', null],
    ['1 234', count, '1.234', null],
    ['12.5', decimal, '12,5', null],
    ['007', count, '7', null],
    ['1.234', decimal, '1234', '1,234'],
    ['1,234', decimal, '1,234', '1234'],
  ] as const)('%s', (typed, options, as, notAs) => {
    expect(howRead(typed, options)).toEqual({ as, notAs });
  });

  it.each(['', '–', '12', '1.234', '1.234.567', 'x', '1.23'])('nothing is said of %s', (typed) => {
    expect(howRead(typed, count)).toBeNull();
  });

  it('is nothing for what is written as figures are', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(howRead(formatCount(value), count)).toBeNull();
        expect(howRead(String(value), count)?.as ?? String(value)).toBe(formatCount(value));
      }),
    );
  });
});
