import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/domain/snapshot';

/** The same value with each object's keys in the opposite order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reordered(item)] as const);
  return Object.fromEntries(entries.reverse());
}

const values = fc.jsonValue({ maxDepth: 4 });

describe('canonical JSON', () => {
  it('puts keys in order, at every depth, and keeps the order of lists', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, 1], c: 'x' } })).toBe(
      '{"a":{"c":"x","d":[2,1]},"b":1}',
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('can be read back, so that different values have different texts', () => {
    fc.assert(
      fc.property(values, (value) => {
        const asJson: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(asJson);
      }),
    );
  });

  it.each([
    [1, '1'],
    [null, 'null'],
    [null, ''],
    [[], {}],
    [[], [[]]],
    [[], [null]],
    [
      [1, [2]],
      [[1], 2],
    ],
    [{}, { a: null }],
    [{ a: 0 }, { a: null }],
    [{ a: '1,"b":2' }, { a: '1', b: 2 }],
    [{ a: 'Hòa' }, { a: 'Hoà' }],
  ])('%j and %j differ', (one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other));
  });

  it('is the text of what JSON would keep, so that a stored snapshot has the same hash', () => {
    const value = {
      missing: undefined,
      list: [1, undefined, 2],
      on: new Date('2013-06-20T23:30:00Z'),
    };
    expect(canonicalJson(value)).toBe('{"list":[1,null,2],"on":"2013-06-20T23:30:00.000Z"}');
    expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
  });
});
