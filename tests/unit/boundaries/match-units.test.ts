import { describe, expect, it } from 'vitest';
import { BoundaryFault } from '@/lib/boundaries/faults';
import { featureName, matchUnits } from '@/lib/boundaries/match-units';
import type { Feature } from '@/lib/boundaries/read-geojson';
import { UNITS } from '@/prisma/demo/units';

const units = UNITS.filter(({ kind }) => kind !== 'province' && kind !== 'department');
const features = (...properties: Feature['properties'][]): Feature[] =>
  properties.map((each, index) => ({ number: index + 1, properties: each, polygons: [] }));
const codesOf = (...properties: Feature['properties'][]) => {
  const { property, by, byUnit, ignored } = matchUnits(features(...properties), units);
  const codes = [...byUnit].map(([id, { number }]) => [
    units.find((unit) => unit.id === id)?.code,
    number,
  ]);
  return { property, by, units: Object.fromEntries(codes), ignored: ignored.map(featureName) };
};

describe('features and units', () => {
  it('meet by the official code, whatever its property is called and however it is written', () => {
    expect(codesOf({ 'Mã huyện': '794' }, { 'Mã huyện': '0802' })).toEqual({
      property: 'Mã huyện',
      by: 'code',
      units: { '794': 1, '802': 2 },
      ignored: [],
    });
    expect(codesOf({ MA_HUYEN: 794, ten: 'Tân An' })).toMatchObject({
      property: 'MA_HUYEN',
      by: 'code',
    });
  });

  it('meet by the name without marks, with its kind or without', () => {
    expect(
      codesOf(
        { NAME_2: 'Tân An (Thành phố)' },
        { NAME_2: 'Huyện Đức Hoà' },
        { NAME_2: 'TP. Tân An' },
        { NAME_2: 'Kien Tuong' },
        { NAME_2: 'Ben Luc District' },
      ),
    ).toEqual({
      property: 'NAME_2',
      by: 'name',
      units: { '802': 2, '794': 3, '795': 4, '803': 5 },
      ignored: ['Tân An (Thành phố) (1)'],
    });
  });

  it('meet by the property that knows the most units, a code before a name', () => {
    const given = [
      { code: '80', ten: 'Tân An' },
      { code: '794', ten: 'Bến Lức' },
      { code: 'x', ten: 'Thủ Thừa' },
    ];
    expect(codesOf(...given)).toMatchObject({ property: 'ten', units: { '794': 1 } });
    expect(codesOf({ code: '802', name: 'Tân An' })).toMatchObject({ units: { '802': 1 } });
  });

  it('tell apart units of one name by their kind, and leave out what could be either', () => {
    const twins = [
      { id: 1, code: 'a', name: 'Tân An', kind: 'ward' },
      { id: 2, code: 'b', name: 'Tân An', kind: 'commune' },
      { id: 3, code: 'c', name: 'Long Trì', kind: 'commune' },
    ] as const;
    const { byUnit, ignored } = matchUnits(
      features({ ten: 'Xã Tân An' }, { ten: 'Tân An' }, { ten: 'Long Trì' }),
      twins,
    );
    expect([...byUnit.keys()]).toEqual([2, 3]);
    expect(ignored.map(({ number }) => number)).toEqual([2]);
  });

  it('are refused where none meet, or two are one', () => {
    const faults = (...properties: Feature['properties'][]) => {
      try {
        codesOf(...properties);
      } catch (error) {
        if (error instanceof BoundaryFault) return error.faults;
      }
      return [];
    };
    expect(faults({ shape: 7, code: '1' }, JSON.parse('{"__proto__": {"code": "794"}}'))).toEqual([
      { code: 'no-match', params: { properties: 'shape, code, __proto__' } },
    ]);
    expect(faults({})).toEqual([{ code: 'no-match', params: { properties: '–' } }]);
    expect(faults({ code: '794' }, { code: '802' }, { code: '0794' })).toEqual([
      { code: 'doubled', params: { unit: 'thành phố Tân An', numbers: '1, 3' } },
    ]);
  });
});
