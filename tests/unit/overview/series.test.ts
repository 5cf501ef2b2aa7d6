import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '@/lib/domain/linear-form';
import {
  type IndicatorHistory,
  provinceQuarterIn,
  provinceSeries,
  type UnitHistory,
  unitProfileOf,
} from '@/lib/domain/overview/series';
import type { PeriodCode } from '@/lib/domain/quarter';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { anIndicator, figuresOf, LONG_AN_SPLIT } from '../../support/domain';
import { aPeriod, aQuarter, everyUnit, UNITS } from '../../support/overview';

const part = anIndicator({ code: 'part', validFrom: '2012-Q4' });
const whole = anIndicator({ code: 'whole' });
const rate = anIndicator({
  code: 'rate',
  valueType: 'rate',
  direction: 'higher',
  target: 0.5,
  validFrom: '2012-Q4',
  formula: { type: 'ratio', numerator: plus('part'), denominator: plus('whole') },
});

const history = (quarters: IndicatorHistory['quarters']): IndicatorHistory => ({
  indicator: rate,
  catalogue: { sections: [], indicators: [part, whole, rate], rules: [] },
  successions: [LONG_AN_SPLIT],
  quarters,
});

describe('an indicator through time', () => {
  const of = (code: PeriodCode, value: number) =>
    aQuarter(code, everyUnit(figuresOf({ part: value, whole: 4 })));
  const quarters = [of('2012-Q3', 1), of('2012-Q4', 1), aQuarter('2013-Q1', {}), of('2013-Q2', 3)];

  it('has a point for each quarter that asked for it, unknown where nobody reported', () => {
    expect(provinceSeries(history(quarters))).toMatchObject([
      { period: '2012-Q4', value: 0.25, meetsTarget: false },
      { period: '2013-Q1', value: null, coverage: { reported: 0, expected: 14 } },
      { period: '2013-Q2', value: 0.75, meetsTarget: true, coverage: { expected: 15 } },
    ]);
  });

  it('gives one quarter with those that it is compared with', () => {
    const province = provinceQuarterIn(history(quarters), '2013-Q1');
    expect(province?.previous?.period.code).toBe('2012-Q4');
    expect(province?.lastYear).toBeNull();
    expect(provinceQuarterIn(history(quarters), '2010-Q1')).toBeNull();
  });

  it('is Σ numerator / Σ denominator in each quarter', () => {
    const cell = fc.integer({ min: 0, max: 99 });
    const rows = fc.array(fc.record({ part: cell, whole: cell }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(rows, (given) => {
        const units = aQuarter('2013-Q1', {}).units.slice(0, given.length);
        const quarter = aQuarter(
          '2013-Q1',
          Object.fromEntries(
            units.map(({ unit }, index) => [unit.code, { figures: figuresOf(given[index] ?? {}) }]),
          ),
        );
        const top = given.reduce((sum, row) => sum + row.part, 0);
        const bottom = given.reduce((sum, row) => sum + row.whole, 0);
        const [point] = provinceSeries(history([quarter]));
        expect(point?.value).toBe(bottom === 0 ? null : top / bottom);
      }),
    );
  });
});

describe("a unit's profile", () => {
  const unitOf = (code: string) => {
    const unit = UNITS.find((candidate) => candidate.code === code);
    if (!unit) throw new Error(`No unit ${code}`);
    return unit;
  };
  const profile = (code: string, periods: readonly PeriodCode[]) => {
    const given: UnitHistory = {
      unit: unitOf(code),
      catalogue: CATALOGUE,
      successions: [{ ...LONG_AN_SPLIT, from: unitOf('798'), to: unitOf('795') }],
      quarters: periods.map((period, index) => ({
        period: aPeriod(period),
        status: 'approved',
        standing: 'approved',
        figures: index === 0 ? null : figuresOf({ 'stations-broken': index }),
      })),
    };
    return unitProfileOf(given);
  };

  it('marks the quarter in which the unit became another', () => {
    const { breaks } = profile('798', ['2012-Q4', '2013-Q1', '2013-Q2']);
    expect(breaks.map((edge) => edge?.legalBasis ?? null)).toEqual([null, null, '33/NQ-CP']);
    expect(profile('794', ['2013-Q1', '2013-Q2']).breaks).toEqual([null, null]);
  });

  it('keeps unknown quarters unknown', () => {
    const { rows } = profile('794', ['2012-Q4', '2013-Q1']);
    const broken = rows.find(({ indicator }) => indicator.code === 'stations-broken');
    expect(broken?.values).toEqual([null, 1]);
  });

  it("has only what the unit's kind reports", () => {
    const codes = profile('so-tttt', ['2013-Q1']).rows.map(({ indicator }) => indicator.code);
    expect(codes).toEqual(['sanction-decisions', 'sanction-fines-decided']);
  });
});
