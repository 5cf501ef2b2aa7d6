import { describe, expect, it } from 'vitest';
import { once } from '@/lib/domain/once';
import { endsOf, firstOf } from '@/lib/domain/overview/ends';

const many = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a long list', () => {
  it('is whole up to thirty, and has both ends beyond', () => {
    expect(endsOf(many(30))).toEqual({ first: many(30), last: [], left: 0 });
    const { first, last, left } = endsOf(many(31));
    expect([first.length, last.length, left]).toEqual([5, 5, 21]);
    expect([first[0], last.at(-1)]).toEqual([0, 30]);
  });

  it('begins with twelve', () => {
    expect(firstOf(many(30))).toEqual({ first: many(30), last: [], left: 0 });
    expect(firstOf(many(700)).first).toHaveLength(12);
    expect(firstOf(many(700)).left).toBe(688);
  });
});

describe('what is reckoned once', () => {
  it('is reckoned again for another object or under another name', () => {
    let times = 0;
    const reckon = () => {
      times += 1;
      return times;
    };
    const [a, b] = [{}, {}];
    expect([once(a, 'x', reckon), once(a, 'x', reckon), once(a, 'y', reckon)]).toEqual([1, 1, 2]);
    expect(once(b, 'x', reckon)).toBe(3);
    expect(once({}, 'x', () => null)).toBeNull();
  });
});
