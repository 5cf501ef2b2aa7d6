import { describe, expect, it } from 'vitest';
import { readPlace, sharedPlaces } from '@/lib/domain/tile-places';
import { UNITS } from '../../support/overview';

const [one, two, three] = UNITS.filter(
  ({ validTo, validFrom }) => validTo === null && validFrom < '2013',
);
if (!one || !two || !three) throw new Error('Long An has units');
const at = (unit: typeof one, column: number, row: number) => ({ unit, place: { column, row } });

describe('places of tiles', () => {
  it.each([
    ['', ' ', null],
    ['3', ' 4 ', { column: 3, row: 4 }],
    ['60', '1', { column: 60, row: 1 }],
    ['3', '', 'half'],
    ['', '4', 'half'],
    ['0', '4', 'range'],
    ['61', '4', 'range'],
    ['1.5', '4', 'range'],
    ['-1', '4', 'range'],
    ['a', '4', 'range'],
  ])('column %j, row %j are %j', (column, row, place) => {
    expect(readPlace({ column, row })).toEqual(place);
  });

  it('are shared by units that exist at one time, not by those that follow each other', () => {
    const places = [at(one, 1, 1), at(two, 2, 1), at(three, 1, 1), { unit: two, place: null }];
    expect(sharedPlaces(places).map((pair) => pair.map(({ unit }) => unit.id))).toEqual([
      [one.id, three.id],
    ]);
    const gone = { ...one, validTo: '2012-12-31' } as const;
    const next = { ...three, validFrom: '2013-01-01' } as const;
    expect(sharedPlaces([at(gone, 1, 1), at(next, 1, 1)])).toEqual([]);
    expect(sharedPlaces([at(gone, 1, 1), at(three, 1, 1)])).toHaveLength(1);
  });
});
