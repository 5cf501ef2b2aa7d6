import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { RECENT_QUARTERS, type Watch, watchOf } from '@/lib/domain/overview/watch';
import type { QuarterData } from '@/lib/domain/province';
import { addQuarters, type PeriodCode, quartersBetween } from '@/lib/domain/quarter';
import { demoProvinceQuarter } from '@/prisma/demo/province-quarter';
import { makeReports } from '@/prisma/demo/reports';
import { anIndicator, figuresOf, LONG_AN_SPLIT } from '../../support/domain';
import { aQuarter } from '../../support/overview';

const rate = anIndicator({
  code: 'on-time-rate',
  valueType: 'rate',
  direction: 'higher',
  target: 0.8,
  formula: { type: 'ratio', numerator: plus('on-time'), denominator: plus('resolved') },
});
const backlog = anIndicator({ code: 'dossiers-in-progress-overdue', direction: 'lower' });
const DATA = {
  sections: [],
  indicators: [anIndicator({ code: 'on-time' }), anIndicator({ code: 'resolved' }), rate, backlog],
  rules: [],
};

const CODES = aQuarter('2013-Q1', {})
  .units.filter(({ unitKind }) => unitKind !== 'department')
  .map(({ unit }) => unit.code);

const onTime = (percent: number): Figures => figuresOf({ 'on-time': percent, resolved: 100 });
const waiting = (count: number): Figures => figuresOf({ [backlog.code]: count });

/** Quarters up to one, each with some units' figures. */
const until = (
  last: PeriodCode,
  courses: Readonly<Record<string, readonly (Figures | null)[]>>,
): QuarterData[] => {
  const length = Math.max(...Object.values(courses).map((course) => course.length));
  return quartersBetween(addQuarters(last, 1 - length), last).map((code, index) =>
    aQuarter(
      code,
      Object.fromEntries(
        Object.entries(courses).map(([unit, course]) => [unit, { figures: course[index] ?? null }]),
      ),
    ),
  );
};

const watch = (quarters: QuarterData[]) => watchOf(DATA, quarters, [LONG_AN_SPLIT]);
const codesOf = (found: readonly Watch[], reason: Watch['reason']) =>
  found.find((each) => each.reason === reason)?.units.map(({ unit }) => unit.code) ?? [];

describe('what a leader should look at', () => {
  it('is a rate below its target, the lowest first; at it is not below', () => {
    const found = watch(
      until('2013-Q1', { 794: [onTime(79)], 796: [onTime(80)], 797: [onTime(40)] }),
    );
    expect(codesOf(found, 'below-target')).toEqual(['797', '794']);
    expect(found[0]).toMatchObject({ level: 0.8, indicator: { code: 'on-time-rate' } });
  });

  it.each([
    ['three falls', [90, 80, 70, 60], true],
    ['two falls', [60, 80, 70, 60], false],
    ['a quarter that stood still', [90, 80, 80, 60], false],
    ['three rises', [60, 70, 80, 90], false],
  ])('is a rate with %s: %j → %s', (_name, course, told) => {
    const found = watch(until('2013-Q1', { 794: course.map(onTime) }));
    expect(codesOf(found, 'falling')).toEqual(told ? ['794'] : []);
  });

  it('says nothing across an unknown quarter', () => {
    const course = [onTime(90), onTime(80), null, onTime(60)];
    expect(codesOf(watch(until('2013-Q1', { 794: course })), 'falling')).toEqual([]);
  });

  it('says nothing across the split of a unit', () => {
    const course = [90, 80, 70, 60].map(onTime);
    const found = watch(until('2013-Q2', { 794: course, 798: course }));
    expect(codesOf(found, 'falling')).toEqual(['794']);
  });

  it('is an overdue backlog that grew twice', () => {
    const found = watch(
      until('2013-Q1', {
        794: [1, 2, 3].map(waiting),
        796: [1, 3, 3].map(waiting),
        797: [0, 4, 9].map(waiting),
      }),
    );
    expect(codesOf(found, 'growing-backlog')).toEqual(['797', '794']);
  });

  it('is a rate far from the others, where there are enough of them', () => {
    const province = (others: number) =>
      until(
        '2013-Q1',
        Object.fromEntries(
          CODES.slice(0, others + 1).map((code, index) => [
            code,
            [onTime(index === 0 ? 30 : 70 + (index % 3))],
          ]),
        ),
      );
    expect(codesOf(watch(province(7)), 'far-from-others')).toEqual(['794']);
    expect(codesOf(watch(province(6)), 'far-from-others')).toEqual([]);
  });

  it('does not take a small distance for a far one, however even the others are', () => {
    const even = Object.fromEntries(
      CODES.map((code, index) => [code, [onTime(index === 0 ? 91 : 100)]]),
    );
    expect(codesOf(watch(until('2013-Q1', even)), 'far-from-others')).toEqual([]);
  });

  it('is silent where nothing is known', () => {
    expect(watch(until('2013-Q1', { 794: [null, null] }))).toEqual([]);
    expect(watchOf(DATA, [], [])).toEqual([]);
  });

  it('names only units whose figure of the quarter is known, whatever the figures', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    const course = fc.array(figure, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(course, { minLength: 1, maxLength: 14 }), (given) => {
        const units = CODES.slice(0, given.length);
        const quarters = until(
          '2013-Q1',
          Object.fromEntries(
            units.map((code, index) => [
              code,
              (given[index] ?? []).map((value) => (value === null ? null : onTime(value))),
            ]),
          ),
        );
        const known = new Set(units.filter((_code, index) => given[index]?.at(-1) !== null));
        for (const { units: named } of watch(quarters)) {
          expect(named.length).toBeGreaterThan(0);
          expect(named.every(({ unit }) => known.has(unit.code))).toBe(true);
        }
      }),
    );
  });
});

describe('in the demonstration', () => {
  const reports = makeReports();
  const at = (last: PeriodCode) => {
    const codes = quartersBetween(addQuarters(last, 1 - RECENT_QUARTERS), last);
    const quarters = codes.map((code) => demoProvinceQuarter(code, reports));
    const now = quarters.at(-1);
    if (!now) throw new Error('unreachable');
    return watchOf(
      now.catalogue,
      quarters.map(({ current }) => current),
      now.successions,
    );
  };

  it('ten units are below the target in the first quarter of 2013, and few more reasons', () => {
    const found = at('2013-Q1');
    expect(codesOf(found, 'below-target')).toHaveLength(10);
    expect(codesOf(found, 'growing-backlog')).toHaveLength(2);
    expect(found).toHaveLength(2);
  });
});
