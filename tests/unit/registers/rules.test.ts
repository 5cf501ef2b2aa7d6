import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOfDeadline } from '@/lib/domain/calendar';
import { addQuarters, type PeriodCode } from '@/lib/domain/quarter';
import {
  type DeskQuarter,
  frozenChanges,
  isHeld,
  isLaterDeadline,
  lastHeldQuarter,
  openQuarters,
} from '@/lib/domain/registers/rules';
import { REPORT_STATUSES, type ReportStatus } from '@/lib/domain/report-status';
import { aRoute } from '../../support/domain';

const quarter = (period: PeriodCode, status: ReportStatus, locked = false): DeskQuarter => ({
  period,
  status,
  locked,
});

describe('a held quarter', () => {
  it.each([
    ['not-started', false],
    ['draft', false],
    ['returned', false],
    ['awaiting-signature', true],
    ['submitted', true],
    ['approved', true],
  ] as const)('%s: %s', (status, held) => {
    expect(isHeld({ status, locked: false })).toBe(held);
    expect(isHeld({ status, locked: true })).toBe(true);
  });

  it('is the last of them, wherever it stands in the list', () => {
    const quarters = [
      quarter('2013-Q2', 'draft'),
      quarter('2012-Q4', 'approved'),
      quarter('2013-Q1', 'draft', true),
    ];
    expect(lastHeldQuarter(quarters)).toBe('2013-Q1');
    expect(lastHeldQuarter([])).toBeNull();
  });
});

describe('quarters from which a register can change', () => {
  it('are those on the desk and the next one', () => {
    const quarters = [quarter('2013-Q1', 'approved'), quarter('2013-Q2', 'draft')];
    expect(openQuarters(quarters, '2013-Q2')).toEqual(['2013-Q3', '2013-Q2']);
    expect(openQuarters([], '2013-Q2')).toEqual(['2013-Q3']);
  });

  it('leave out an open quarter before a held one', () => {
    const quarters = [quarter('2013-Q1', 'draft'), quarter('2013-Q2', 'submitted')];
    expect(openQuarters(quarters, '2013-Q2')).toEqual(['2013-Q3']);
  });

  it('never reach into what left the desk, and are never none', () => {
    const desk = fc
      .array(fc.tuple(fc.constantFrom(...REPORT_STATUSES), fc.boolean()), { maxLength: 12 })
      .map((all) =>
        all.map(([status, locked], index) =>
          quarter(addQuarters('2011-Q1', index), status, locked),
        ),
      );
    fc.assert(
      fc.property(desk, (quarters) => {
        const open = openQuarters(quarters, quarters.at(-1)?.period ?? '2010-Q4');
        const held = quarters.filter(isHeld).map(({ period }) => period);
        expect(open.length).toBeGreaterThan(0);
        expect(held.every((period) => open.every((code) => code > period))).toBe(true);
      }),
    );
  });
});

describe('what a received report already says', () => {
  const before = aRoute({ km: 1.2, kind: 'tidying', originalDeadline: null });

  it('stays, but the unknown may become known', () => {
    expect(frozenChanges(before, { ...before, originalDeadline: '2013-Q4' })).toEqual([]);
    expect(frozenChanges(before, { ...before, km: 1.3 })).toEqual(['km']);
    expect(frozenChanges(before, { ...before, km: null, kind: 'undergrounding' })).toEqual([
      'kind',
      'km',
    ]);
  });
});

describe('a later deadline', () => {
  it.each([
    ['2013-07', '2013-06', true],
    ['2013-06-30', '2013-06', false],
    ['2013-06', '2013-Q2', false],
    ['2013-Q3', '2013-07-01', true],
    ['2013-06-29', '2013-Q2', false],
    ['2013-06', null, true],
  ])('%s after %s: %s', (deadline, inForce, later) => {
    expect(isLaterDeadline(deadline, inForce)).toBe(later);
  });

  it('is never both ways', () => {
    const deadline = fc
      .tuple(fc.integer({ min: 2010, max: 2020 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.constantFrom(
          `${year}-Q${Math.ceil(month / 3)}`,
          `${year}-${String(month).padStart(2, '0')}`,
          `${year}-${String(month).padStart(2, '0')}-15`,
        ),
      );
    fc.assert(
      fc.property(deadline, deadline, (a, b) => {
        const both = isLaterDeadline(a, b) && isLaterDeadline(b, a);
        expect(both).toBe(false);
        expect(isLaterDeadline(a, b) || isLaterDeadline(b, a)).toBe(
          lastDayOfDeadline(a) !== lastDayOfDeadline(b),
        );
      }),
    );
  });
});
