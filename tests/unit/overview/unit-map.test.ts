import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMapOf, planTiles, SHADES, stepsOf, unitMapOf } from '@/lib/domain/overview/unit-map';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { TILES } from '@/prisma/demo/tiles';
import { UNITS as DEMO_UNITS } from '@/prisma/demo/units';
import { figuresOf } from '../../support/domain';
import { aProvince, aQuarter } from '../../support/overview';

const values = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 });

describe('the steps of a map', () => {
  it('hold every figure in exactly one step, from the smallest to the largest', () => {
    fc.assert(
      fc.property(values, (given) => {
        const steps = stepsOf(given);
        expect(steps.length).toBeLessThanOrEqual(SHADES);
        for (const value of given) {
          expect(steps.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
        }
        for (const [index, step] of steps.entries()) {
          const next = steps[index + 1];
          expect(given).toContain(step.from);
          expect(given).toContain(step.to);
          if (next) {
            expect(step.to).toBeLessThan(next.from);
            expect(step.shade).toBeLessThan(next.shade);
          }
        }
      }),
    );
  });

  it('give few figures a step each, far apart', () => {
    expect(stepsOf([])).toEqual([]);
    expect(stepsOf([3, 3])).toEqual([{ from: 3, to: 3, shade: 2 }]);
    expect(stepsOf([0, 9, 0]).map(({ shade }) => shade)).toEqual([1, 3]);
    expect(stepsOf([1, 2, 3, 4, 5]).map(({ shade }) => shade)).toEqual([0, 1, 2, 3, 4]);
  });

  it('hold about equally many units', () => {
    const steps = stepsOf(Array.from({ length: 15 }, (_, index) => index * index));
    expect(steps).toHaveLength(5);
    expect(steps[0]).toEqual({ from: 0, to: 4, shade: 0 });
    expect(steps[4]).toEqual({ from: 144, to: 196, shade: 4 });
  });
});

describe('the map of a section', () => {
  const quarter = aQuarter('2013-Q1', {
    '794': { figures: figuresOf({ 'mailboxes-issued': 10, 'mailboxes-used': 5 }) },
    '802': {
      figures: figuresOf({ 'mailboxes-issued': 4, 'mailboxes-used': 4 }),
      standing: 'provisional',
    },
    '803': { figures: figuresOf({}) },
    'so-tttt': { figures: figuresOf({ 'sanction-decisions': 7 }) },
  });
  const province = aProvince(CATALOGUE, quarter);

  it('shows the known in its step, and the unknown without one, never as nought', () => {
    const map = unitMapOf('email', province);
    expect(map?.indicator.code).toBe('mailbox-use-rate');
    expect(map?.coverage).toEqual({ reported: 2, expected: 14 });
    const shown = new Map(map?.units.map((unit) => [unit.unit.code, unit]));
    expect(shown.get('794')).toMatchObject({ value: 0.5, shade: 1, standing: 'approved' });
    expect(shown.get('802')).toMatchObject({ value: 1, shade: 3, standing: 'provisional' });
    expect(shown.get('803')).toMatchObject({ value: null, shade: null });
    expect(shown.get('796')).toMatchObject({ value: null, shade: null, standing: null });
  });

  it('shades alike what is written alike', () => {
    const rates = aQuarter('2013-Q1', {
      '794': { figures: figuresOf({ 'mailboxes-issued': 3000, 'mailboxes-used': 2001 }) },
      '802': { figures: figuresOf({ 'mailboxes-issued': 3000, 'mailboxes-used': 2002 }) },
    });
    expect(unitMapOf('email', aProvince(CATALOGUE, rates))?.steps).toEqual([
      { from: 0.667, to: 0.667, shade: 2 },
    ]);
  });

  it('leaves the Department out, which stands nowhere', () => {
    const map = unitMapOf('sanctions', province);
    expect(map?.units).toHaveLength(14);
    expect(map?.coverage).toEqual({ reported: 0, expected: 14 });
    expect(map?.steps).toEqual([]);
  });

  it('is not there for a section of words', () => {
    expect(unitMapOf('remarks', province)).toBeNull();
    expect(unitMapOf('no-such-section', province)).toBeNull();
  });

  it('is on the front page of the area asked for, else of the first that is known', () => {
    expect(firstMapOf('cables', province)?.section.code).toBe('cables');
    expect(firstMapOf('no-such-section', province)?.section.code).toBe('one-stop-shop');
    const offices = aQuarter('2013-Q1', {
      '794': { figures: figuresOf({ 'post-offices-suspended': 1 }) },
    });
    expect(firstMapOf(null, aProvince(CATALOGUE, offices))?.section.code).toBe('post-offices');
  });
});

describe('the tiles', () => {
  const units = [1, 2, 3, 4].map((id) => ({ unit: { id } }));

  it('stand where they are told, the others follow', () => {
    const plan = planTiles(units, [
      { unitId: 1, column: 3, row: 2 },
      { unitId: 2, column: 5, row: 4 },
      { unitId: 3, column: 3, row: 2 },
      { unitId: 9, column: 1, row: 1 },
    ]);
    expect(plan.placed.map(({ unit, column, row }) => [unit.unit.id, column, row])).toEqual([
      [1, 1, 1],
      [2, 3, 3],
    ]);
    expect(plan.columns).toBe(3);
    expect(plan.rest.map(({ unit }) => unit.id)).toEqual([3, 4]);
    expect(planTiles(units, [])).toEqual({ columns: 0, placed: [], rest: units });
  });

  it('of the demonstration are one for each unit, none on another', () => {
    const reporting = DEMO_UNITS.filter(({ kind }) => kind !== 'province' && kind !== 'department');
    const plan = planTiles(
      reporting.map((unit) => ({ unit })),
      TILES,
    );
    expect(plan.placed).toHaveLength(15);
    expect(plan.rest).toEqual([]);
    expect(plan.columns).toBe(6);
  });
});
