import { describe, expect, it } from 'vitest';
import {
  officesIn,
  PAGE_SIZE,
  pageOf,
  registerHref,
  routesIn,
  viewOf,
} from '@/components/registers/view';
import type { ReportingUnit } from '@/lib/domain/province';
import type { RegisteredPostOffice, RegisteredRoute } from '@/lib/domain/registers/registered';
import { aPostOffice, aRoute, LONG_AN } from '../../support/domain';

const unitOf = (code: string): ReportingUnit => {
  const unit = LONG_AN.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(code);
  return { ...unit, position: 1 };
};
const registered = {
  unit: unitOf('799'),
  validFrom: '2012-Q1',
  validTo: null,
  source: null,
} as const;
const route = (given: Partial<RegisteredRoute>): RegisteredRoute => ({
  ...aRoute(),
  ...registered,
  ...given,
});
const office = (given: Partial<RegisteredPostOffice>): RegisteredPostOffice => ({
  ...aPostOffice(),
  ...registered,
  ...given,
});
const ids = (entries: readonly { id: number }[]) => entries.map(({ id }) => id);
const routeView = (params: Record<string, string>) => viewOf('cable-routes', params);
const PERIOD = '2013-Q2';
const DAY = '2013-06-24';

describe('the address of a register', () => {
  it('takes what it does not know as not said', () => {
    expect(routeView({ period: '2013', state: 'gone', kind: 'damaged', page: '-3' })).toEqual({
      ...{ period: null, unit: '', state: '', kind: '', q: '', page: 1 },
    });
    expect(viewOf('post-offices', { state: 'suspended', kind: 'damaged' })).toMatchObject({
      state: 'suspended',
      kind: 'damaged',
    });
  });

  it('is read back as it was written', () => {
    const view = routeView({ period: '2013-Q1', unit: '794', state: 'done', q: 'hùng', page: '2' });
    const href = registerHref('cable-routes', view);
    const query = Object.fromEntries(new URLSearchParams(href.split('?')[1]));
    expect(routeView(query)).toEqual(view);
    expect(registerHref('cable-routes')).toBe('/registers/cable-routes');
  });
});

describe('what a view shows', () => {
  const late = route({ id: 1, name: 'Đường Đỗ Tường Phong', state: 'not-started' });
  const done = route({ id: 2, name: 'Đường An Dương Vương', state: 'done', kind: 'tidying' });
  const gone = route({ id: 3, name: 'Đường Hùng Vương', validTo: '2013-Q1' });
  const other = route({ id: 4, name: 'Quốc lộ 1', unit: unitOf('801'), state: null });
  const all = [late, done, gone, other];
  const shown = (params: Record<string, string>) =>
    ids(routesIn(all, routeView(params), PERIOD, DAY));

  it('sorts each unit in Vietnamese order and leaves the units as they come', () => {
    expect(shown({})).toEqual([2, 1, 4]);
  });

  it.each([
    [{ state: 'closed' }, [3]],
    [{ state: 'at-risk' }, [1]],
    [{ state: 'unknown' }, [4]],
    [{ kind: 'tidying' }, [2]],
    [{ unit: '801' }, [4]],
    [{ q: 'do tuong' }, [1]],
    [{ q: 'tan thanh', state: 'done' }, [2]],
  ])('filters by %o', (params, expected) => {
    expect(shown(params as unknown as Record<string, string>)).toEqual(expected);
  });

  it('an entry closed later still belongs to the quarters before', () => {
    expect(ids(routesIn(all, routeView({}), '2013-Q1', '2013-03-31'))).toContain(3);
  });

  it('sorts points by commune and counts numbers as numbers', () => {
    const points = [
      office({ id: 1, commune: 'Tân Hòa', name: 'Tân Hòa 10' }),
      office({ id: 2, commune: 'Tân Hòa', name: 'Tân Hòa 2', state: 'suspended', reason: 'moved' }),
      office({ id: 3, commune: 'Bắc Hòa', name: 'Bắc Hòa' }),
    ];
    const view = (params: Record<string, string>) => viewOf('post-offices', params);
    expect(ids(officesIn(points, view({}), PERIOD))).toEqual([3, 2, 1]);
    expect(ids(officesIn(points, view({ kind: 'moved' }), PERIOD))).toEqual([2]);
    expect(ids(officesIn(points, view({ state: 'operating', q: 'bac' }), PERIOD))).toEqual([3]);
  });
});

describe('pages', () => {
  it('cuts a long register, and a page beyond the last is the last', () => {
    const many = Array.from({ length: PAGE_SIZE + 1 }, (_, id) => ({ id }));
    expect(pageOf(many, 1)).toMatchObject({ pages: 2, shown: { length: PAGE_SIZE } });
    expect(pageOf(many, 9).shown).toEqual([{ id: PAGE_SIZE }]);
    expect(pageOf([], 1)).toEqual({ shown: [], pages: 1 });
  });
});
