import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '@/lib/domain/calendar';
import {
  cableFigures,
  deadlineOf,
  type PostOfficeEntry,
  postOfficeFigures,
  type RouteExtension,
  routeAlertOf,
} from '@/lib/domain/register';
import { aPostOffice, aRoute } from '../../support/domain';

const extendedTo = (deadline: string): RouteExtension => ({
  deadline,
  authority: 'UBND tỉnh',
  documentNumber: null,
  decidedOn: null,
});

describe("a route's deadline", () => {
  it('is the last extension, else the original, else unknown', () => {
    expect(deadlineOf(aRoute({ originalDeadline: '2012-12' }))).toBe('2012-12');
    expect(deadlineOf(aRoute({ extensions: [extendedTo('2013-03'), extendedTo('2013-06')] }))).toBe(
      '2013-06',
    );
    expect(deadlineOf(aRoute({ originalDeadline: null }))).toBeNull();
    expect(
      deadlineOf(aRoute({ originalDeadline: null, extensions: [extendedTo('2013-Q2')] })),
    ).toBe('2013-Q2');
  });
});

describe('routes at risk', () => {
  const article = aRoute({ extensions: [extendedTo('2013-06')] });

  it('the four of the article: extended to June 2013, not started at the end of 2013-Q1', () => {
    expect(routeAlertOf(article, '2013-03-31')).toBe('not-started-in-time');
  });

  it.each([
    ['not-started', '2013-06-30', 'not-started-in-time'],
    ['not-started', '2013-07-01', 'overdue'],
    ['in-progress', '2013-03-31', null],
    ['in-progress', '2013-06-30', null],
    ['in-progress', '2013-07-01', 'overdue'],
    ['done', '2013-07-01', null],
    [null, '2013-07-01', null],
  ] as const)('%s, seen on %s: %s', (state, day, alert) => {
    expect(routeAlertOf({ ...article, state }, day)).toBe(alert);
  });

  it('begin one quarter (92 days) before the deadline', () => {
    const deadline: IsoDate = '2013-06-30';
    const route = aRoute({ originalDeadline: deadline });
    expect(routeAlertOf(route, addDays(deadline, -93))).toBeNull();
    expect(routeAlertOf(route, addDays(deadline, -92))).toBe('not-started-in-time');
    expect(routeAlertOf(route, deadline)).toBe('not-started-in-time');
    expect(routeAlertOf(route, addDays(deadline, 1))).toBe('overdue');
  });

  it.each([
    ['2012-12-31', '2013-03-31'],
    ['2013-03-31', '2013-06-30'],
    ['2013-06-30', '2013-09-30'],
    ['2013-09-30', '2013-12-31'],
  ] as const)(
    'at the end of a quarter (%s) are those due by the end of the next (%s)',
    (day, due) => {
      expect(routeAlertOf(aRoute({ originalDeadline: due }), day)).toBe('not-started-in-time');
    },
  );

  it.each([
    ['2013-06-15', '2013-06-15', '2013-06-16'],
    ['2013-06', '2013-06-30', '2013-07-01'],
    ['2013-Q2', '2013-06-30', '2013-07-01'],
  ] as const)('a deadline of %s is kept until %s', (originalDeadline, last, after) => {
    const route = aRoute({ originalDeadline, state: 'in-progress' });
    expect(routeAlertOf(route, last)).toBeNull();
    expect(routeAlertOf(route, after)).toBe('overdue');
  });

  it('are none without a deadline', () => {
    expect(routeAlertOf(aRoute({ originalDeadline: null }), '2013-03-31')).toBeNull();
  });

  it('an extension takes a route out of "overdue"', () => {
    expect(routeAlertOf(aRoute({ state: 'in-progress' }), '2013-03-31')).toBe('overdue');
    expect(routeAlertOf({ ...article, state: 'in-progress' }, '2013-03-31')).toBeNull();
  });
});

describe('figures of the register of routes', () => {
  it('are counted by state and kind', () => {
    expect(
      cableFigures([
        aRoute({ state: 'not-started' }),
        aRoute({ state: 'in-progress', kind: 'tidying' }),
        aRoute({ state: 'done', km: 0.1 }),
        aRoute({ state: 'done', km: 0.2 }),
      ]),
    ).toEqual({
      'cable-routes': 4,
      'cable-routes-undergrounding': 3,
      'cable-routes-tidying': 1,
      'cable-routes-not-started': 1,
      'cable-routes-in-progress': 1,
      'cable-routes-done': 2,
      'cable-km-done': 0.3,
    });
  });

  it('by state are unknown while one state is; the routes themselves are known', () => {
    expect(cableFigures([aRoute({ state: 'done' }), aRoute({ state: null })])).toEqual({
      'cable-routes': 2,
      'cable-routes-undergrounding': 2,
      'cable-routes-tidying': 0,
      'cable-routes-not-started': null,
      'cable-routes-in-progress': null,
      'cable-routes-done': null,
      'cable-km-done': null,
    });
  });

  it('have no length done where the length of a finished route is unknown', () => {
    const unmeasured = aRoute({ state: 'done', km: null });
    expect(cableFigures([aRoute({ state: 'done' }), unmeasured])['cable-km-done']).toBeNull();
    expect(
      cableFigures([aRoute({ state: 'done' }), { ...unmeasured, state: 'in-progress' }])[
        'cable-km-done'
      ],
    ).toBe(1.2);
  });

  it('are 0 for a unit without routes', () => {
    expect(new Set(Object.values(cableFigures([])))).toEqual(new Set([0]));
  });
});

describe('figures of the register of post offices', () => {
  const suspended = (given: Partial<PostOfficeEntry> = {}) =>
    aPostOffice({ state: 'suspended', ...given });

  it('are counted by state and reason', () => {
    expect(
      postOfficeFigures([
        aPostOffice(),
        aPostOffice(),
        suspended({ reason: 'no-staff' }),
        suspended({ reason: 'no-staff' }),
        suspended({ reason: 'moved' }),
      ]),
    ).toEqual({
      'post-offices': 5,
      'post-offices-operating': 2,
      'post-offices-suspended': 3,
      'post-offices-suspended-no-staff': 2,
      'post-offices-suspended-damaged': 0,
      'post-offices-suspended-moved': 1,
      'post-offices-suspended-other': 0,
    });
  });

  it('are unknown while one state is', () => {
    const { 'post-offices': all, ...others } = postOfficeFigures([
      aPostOffice(),
      aPostOffice({ state: null }),
    ]);
    expect(all).toBe(2);
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
  });

  it('by reason are unknown while one suspension has no reason', () => {
    expect(
      postOfficeFigures([aPostOffice(), suspended({ reason: 'no-staff' }), suspended()]),
    ).toEqual({
      'post-offices': 3,
      'post-offices-operating': 1,
      'post-offices-suspended': 2,
      'post-offices-suspended-no-staff': null,
      'post-offices-suspended-damaged': null,
      'post-offices-suspended-moved': null,
      'post-offices-suspended-other': null,
    });
  });

  it('take no reason from a point that operates', () => {
    const figures = postOfficeFigures([aPostOffice({ reason: 'damaged' })]);
    expect(figures['post-offices-suspended-damaged']).toBe(0);
  });
});
