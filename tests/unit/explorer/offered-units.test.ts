import { expect, it } from 'vitest';
import { offeredUnits } from '@/components/overview/explorer/offered-units';
import { MANY_UNITS } from '@/lib/domain/overview/unit-search';

const unitsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    code: String(index),
    name: `Xã Tân Lập ${index}`,
  }));

it('are all units where they are few, whatever is searched for', () => {
  const few = unitsOf(MANY_UNITS);
  expect(offeredUnits(few, ['3'], 'không có')).toEqual({ units: few, more: 0 });
});

it('of many are the chosen ones, and the first of those that the name finds without marks', () => {
  const many = unitsOf(700);
  const all = offeredUnits(many, ['650', '3'], '');
  expect(all.units.slice(0, 3).map(({ code }) => code)).toEqual(['3', '650', '0']);
  expect(all).toMatchObject({ more: 700 - 2 - 50 });
  expect(all.units).toHaveLength(52);
  const found = offeredUnits(many, ['3'], 'tan lap 690');
  expect(found.units.map(({ code }) => code)).toEqual(['3', '690']);
  expect(found.more).toBe(0);
  expect(offeredUnits(many, [], 'không có')).toEqual({ units: [], more: 0 });
});
