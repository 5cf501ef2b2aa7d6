import { describe, expect, it } from 'vitest';
import { explicableKeys } from '@/lib/domain/findings/explicable';
import {
  type RegisterStates,
  registerFindings,
  registerFlawKeys,
} from '@/lib/domain/findings/register-flaws';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';
import type { RouteStateEntry } from '@/lib/domain/report-detail';
import { routesOf } from '@/prisma/demo/cable-routes';
import { PERIODS } from '@/prisma/demo/calendar';
import { postOfficesOf } from '@/prisma/demo/post-offices';
import { UNITS } from '@/prisma/demo/units';
import { aPostOffice, aRoute } from '../../support/domain';

const NOTHING: RegisterStates = {
  routes: [],
  postOffices: [],
  previousStates: { routes: {}, postOffices: {} },
};
const flawsOf = (given: Partial<RegisterStates>) =>
  registerFindings({ ...NOTHING, ...given }, '2013-Q2').map((finding) =>
    finding.type === 'register' ? finding.flaw : finding.type,
  );
const ofRoute = (route: Partial<CableRouteEntry>, before: number | null = null) =>
  flawsOf({
    routes: [aRoute({ originalDeadline: '2013-12', ...route })],
    previousStates: {
      routes: { 1: { state: 'in-progress', percent: before, remark: null } },
      postOffices: {},
    },
  });
const ofOffice = (office: Partial<PostOfficeEntry>) =>
  flawsOf({ postOffices: [aPostOffice({ state: 'suspended', reason: 'moved', ...office })] });

describe('a route', () => {
  it.each([
    [{ state: 'done', percent: 99 }, ['done-below-100']],
    [{ state: 'done', percent: 100 }, []],
    [{ state: 'done', percent: null }, []],
    [{ state: 'in-progress', percent: 100 }, ['in-progress-at-100']],
    [{ state: 'in-progress', percent: 99 }, []],
    [{ state: 'not-started', percent: 1 }, ['not-started-with-percent']],
    [{ state: 'not-started', percent: 0 }, []],
    [{ state: null, percent: null }, []],
  ] as const)('%o: %o', (route, flaws) => {
    expect(ofRoute(route)).toEqual(flaws);
  });

  it.each([
    [{ originalDeadline: '2013-Q2' }, []],
    [{ originalDeadline: '2013-05' }, ['overdue-without-remark']],
    [{ originalDeadline: '2013-05', remark: 'Chờ vốn.' }, []],
    [{ originalDeadline: '2013-05', state: 'done' }, []],
    [{ originalDeadline: null }, []],
  ] as const)('whose deadline is passed says why: %o', (route, flaws) => {
    expect(ofRoute({ state: 'in-progress', ...route })).toEqual(flaws);
  });

  it.each([
    [45, 44, ['percent-fell']],
    [45, 45, ['unmoved']],
    [45, null, []],
    [null, 10, []],
  ])('went from %s to %s: %o', (before, percent, flaws) => {
    expect(ofRoute({ state: 'in-progress', percent }, before)).toEqual(flaws);
  });
});

describe('a route that did not move', () => {
  const unmoved = (now: Partial<CableRouteEntry>, before: RouteStateEntry) =>
    flawsOf({
      routes: [aRoute({ originalDeadline: '2013-12', ...now })],
      previousStates: { routes: { 1: before }, postOffices: {} },
    });
  const remark = 'Chờ vốn.';

  it('is noticed while work goes on, unless the remark says something new', () => {
    const before = { state: 'in-progress', percent: 45, remark } as const;
    expect(unmoved(before, before)).toEqual(['unmoved']);
    expect(unmoved({ ...before, remark: 'Vẫn chờ vốn.' }, before)).toEqual([]);
    expect(unmoved({ ...before, percent: 50 }, before)).toEqual([]);
  });

  it.each([
    ['not-started', 0],
    ['done', 100],
    ['in-progress', null],
  ] as const)('is as it should be where it is %s, %s', (state, percent) => {
    expect(unmoved({ state, percent, remark }, { state, percent, remark })).toEqual([]);
  });
});

describe('a suspended post office', () => {
  it.each([
    [{ since: '2013-02' }, []],
    [{ since: '2013-Q2' }, []],
    [{ since: '2013-06-30' }, []],
    [{ since: '2013-07-01' }, ['since-after-quarter']],
    [{ since: '2013-07' }, ['since-after-quarter']],
    [{ since: '2013-Q3' }, ['since-after-quarter']],
    [{ since: null }, ['suspended-without-since']],
    [{ since: '2013-02', reason: null }, ['suspended-without-reason']],
    [{ since: null, reason: null, state: 'operating' }, []],
  ] as const)('%o: %o', (office, flaws) => {
    expect(ofOffice(office)).toEqual(flaws);
  });
});

it('names all that have the same flaw in one finding, which can be explained', () => {
  const [finding, ...more] = registerFindings(
    {
      ...NOTHING,
      routes: [1, 2].map((id) => aRoute({ id, name: `Đường ${id}`, state: 'done', percent: 90 })),
    },
    '2013-Q2',
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    key: 'register:done-below-100',
    section: 'cables',
    severity: 'warning',
    entries: [
      { id: 1, name: 'Đường 1' },
      { id: 2, name: 'Đường 2' },
    ],
  });
  const keys = explicableKeys('cables', { indicators: [], rules: [] });
  for (const key of registerFlawKeys('cables')) expect(keys).toContain(key);
  expect(keys).not.toContain('register:since-after-quarter');
});

it('says nothing of the demonstration', () => {
  for (const unit of UNITS) {
    for (const { code } of PERIODS) {
      const states = {
        ...NOTHING,
        routes: routesOf(unit.code, code),
        postOffices: postOfficesOf(unit.code, code),
      };
      expect(registerFindings(states, code), `${unit.code} ${code}`).toEqual([]);
    }
  }
});
