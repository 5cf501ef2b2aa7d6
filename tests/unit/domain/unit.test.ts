import { describe, expect, it } from 'vitest';
import type { PeriodCode } from '@/lib/domain/quarter';
import {
  breakBetween,
  comparableGroup,
  type DataWindow,
  isValidOn,
  mustReport,
  reportingUnits,
  type Succession,
  type Unit,
} from '@/lib/domain/unit';
import {
  KIEN_TUONG,
  LONG_AN,
  LONG_AN_SPLIT,
  MOC_HOA,
  quarterWindow as quarter,
} from '../../support/domain';

const TAN_AN = 794;
const localUnitsOf = (code: PeriodCode) =>
  reportingUnits(LONG_AN, quarter(code)).filter((unit) => unit.kind !== 'department');

const aUnit = (given: Partial<Unit>): Unit => ({
  id: 7,
  code: '7',
  name: 'Bảy',
  kind: 'commune',
  validFrom: '2010-01-01',
  validTo: null,
  ...given,
});

describe('validity', () => {
  const unit = aUnit({ validFrom: '2010-04-01', validTo: '2012-06-30' });

  it.each([
    ['2010-03-31', false],
    ['2010-04-01', true],
    ['2011-01-01', true],
    ['2012-06-30', true],
    ['2012-07-01', false],
  ] as const)('on %s: %s', (day, valid) => {
    expect(isValidOn(unit, day)).toBe(valid);
  });

  it('has no end while none is set', () => {
    expect(isValidOn(aUnit({}), '2999-12-31')).toBe(true);
  });
});

describe('who reports for a period', () => {
  it('is 14 local units for 2013-Q1 and 15 for 2013-Q2', () => {
    expect(localUnitsOf('2012-Q4')).toHaveLength(14);
    expect(localUnitsOf('2013-Q1')).toHaveLength(14);
    expect(localUnitsOf('2013-Q2')).toHaveLength(15);
  });

  it('Kiến Tường begins with 2013-Q2; Mộc Hóa never stops', () => {
    const ids = (code: PeriodCode) => localUnitsOf(code).map((unit) => unit.id);
    expect(ids('2013-Q1')).not.toContain(KIEN_TUONG);
    expect(ids('2013-Q2')).toContain(KIEN_TUONG);
    expect(ids('2013-Q1')).toContain(MOC_HOA);
    expect(ids('2013-Q2')).toContain(MOC_HOA);
  });

  it('counts the Department and not the province itself', () => {
    const kinds = reportingUnits(LONG_AN, quarter('2013-Q1')).map((unit) => unit.kind);
    expect(kinds.filter((kind) => kind === 'department')).toHaveLength(1);
    expect(kinds).not.toContain('province');
  });

  it.each([
    ['the day before the window', '2012-12-31', true],
    ['its first day', '2013-01-01', true],
    ['its second day', '2013-01-02', false],
  ] as const)('a unit made on %s (%s): %s', (_, validFrom, reports) => {
    expect(mustReport(aUnit({ validFrom }), quarter('2013-Q1'))).toBe(reports);
  });

  it.each([
    ['the day before the window', '2012-12-31', false],
    ['its first day', '2013-01-01', true],
    ['within it', '2013-02-01', true],
  ] as const)('a unit that ended on %s (%s): %s', (_, validTo, reports) => {
    expect(mustReport(aUnit({ validTo }), quarter('2013-Q1'))).toBe(reports);
  });

  it('follows the window and not the calendar quarter', () => {
    const window: DataWindow = { from: '2012-12-15', to: '2013-03-14' };
    expect(mustReport(aUnit({ validFrom: '2013-01-01' }), window)).toBe(false);
    expect(mustReport(aUnit({ validFrom: '2012-12-15' }), window)).toBe(true);
  });

  it('gives a code to two units, one after the other', () => {
    const before = aUnit({ id: 1, code: '80', name: 'Long An', validTo: '2025-06-30' });
    const after = aUnit({ id: 2, code: '80', name: 'Tây Ninh', validFrom: '2025-07-01' });
    const idsIn = (code: PeriodCode) =>
      reportingUnits([before, after], quarter(code)).map((unit) => unit.id);
    expect(idsIn('2025-Q2')).toEqual([1]);
    expect(idsIn('2025-Q3')).toEqual([2]);
  });
});

describe('whether a unit can be compared over two quarters', () => {
  const edges = [LONG_AN_SPLIT];
  const breakOf = (unit: number, earlier: PeriodCode, later: PeriodCode, from = edges) =>
    breakBetween(unit, quarter(earlier), quarter(later), from);

  it.each([
    ['Mộc Hóa', MOC_HOA, '2012-Q4', '2013-Q1', false],
    ['Mộc Hóa', MOC_HOA, '2013-Q1', '2013-Q2', true],
    ['Mộc Hóa', MOC_HOA, '2012-Q2', '2013-Q2', true],
    ['Mộc Hóa', MOC_HOA, '2013-Q2', '2013-Q3', false],
    ['Mộc Hóa', MOC_HOA, '2013-Q1', '2013-Q1', false],
    ['Kiến Tường', KIEN_TUONG, '2013-Q1', '2013-Q2', true],
    ['Kiến Tường', KIEN_TUONG, '2013-Q2', '2013-Q3', false],
    ['Tân An', TAN_AN, '2013-Q1', '2013-Q2', false],
  ] as const)('%s (%i), %s to %s: broken is %s', (_, unit, earlier, later, broken) => {
    expect(breakOf(unit, earlier, later)).toBe(broken ? LONG_AN_SPLIT : null);
  });

  it.each([
    ['the first day of the earlier window', '2013-01-01', false],
    ['the day after', '2013-01-02', true],
    ['the first day of the later window', '2013-04-01', true],
    ['the day after that', '2013-04-02', false],
  ] as const)('a split on %s (%s): broken is %s', (_, effectiveOn, broken) => {
    const edge: Succession = { ...LONG_AN_SPLIT, effectiveOn };
    expect(breakOf(MOC_HOA, '2013-Q1', '2013-Q2', [edge]) !== null).toBe(broken);
  });

  it.each([
    ['split', true],
    ['merge', true],
    ['partial', true],
    ['rename', false],
  ] as const)('by a %s: broken is %s', (kind, broken) => {
    const edge: Succession = { ...LONG_AN_SPLIT, kind };
    expect(breakOf(MOC_HOA, '2013-Q1', '2013-Q2', [edge]) !== null).toBe(broken);
  });
});

describe('the group that can be compared instead', () => {
  const groupOf = (unit: number, edges: readonly Succession[], later: PeriodCode = '2013-Q2') =>
    comparableGroup(unit, quarter('2013-Q1'), quarter(later), edges);

  it('is Kiến Tường + Mộc Hóa, asked of either', () => {
    expect(groupOf(MOC_HOA, [LONG_AN_SPLIT])).toEqual([KIEN_TUONG, MOC_HOA]);
    expect(groupOf(KIEN_TUONG, [LONG_AN_SPLIT])).toEqual([KIEN_TUONG, MOC_HOA]);
  });

  it('is the unit alone where nothing happened to it, or not between the two', () => {
    expect(groupOf(TAN_AN, [LONG_AN_SPLIT])).toEqual([TAN_AN]);
    expect(groupOf(MOC_HOA, [LONG_AN_SPLIT], '2013-Q1')).toEqual([MOC_HOA]);
    expect(groupOf(MOC_HOA, [{ ...LONG_AN_SPLIT, kind: 'rename' }])).toEqual([MOC_HOA]);
  });

  it('follows a chain of successions, in whatever order they are listed', () => {
    const edge = (fromId: number, toId: number): Succession => ({
      ...LONG_AN_SPLIT,
      kind: 'partial',
      fromId,
      toId,
    });
    const chain = [edge(4, 3), edge(1, 2), edge(3, 2), edge(8, 9)];
    for (const unit of [1, 2, 3, 4]) expect(groupOf(unit, chain)).toEqual([1, 2, 3, 4]);
    expect(groupOf(9, [...chain].reverse())).toEqual([8, 9]);
  });
});
