import { describe, expect, it } from 'vitest';
import { notableChanges } from '@/components/reports/notable';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';

const change = (
  now: Record<string, number | null>,
  before: Record<string, number | null>,
  succession: Parameters<typeof notableChanges>[0]['previous']['succession'] = null,
) =>
  notableChanges({
    catalogue: CATALOGUE,
    figures: { numbers: now, texts: {} },
    previous: { period: '2013-Q1', figures: { numbers: before, texts: {} }, succession },
  }).map(({ indicator }) => indicator.code);

describe('changes worth a second look', () => {
  it('are a third up or down, and not less', () => {
    expect(change({ programmes: 80 }, { programmes: 60 })).toEqual(['programmes']);
    expect(change({ programmes: 79 }, { programmes: 60 })).toEqual([]);
    expect(change({ programmes: 40 }, { programmes: 60 })).toEqual(['programmes']);
  });

  it('are not the jumps of small counts', () => {
    expect(change({ programmes: 6 }, { programmes: 2 })).toEqual([]);
    expect(change({ programmes: 7 }, { programmes: 2 })).toEqual(['programmes']);
  });

  it('are ten points of a rate', () => {
    const box = (used: number) => ({ 'mailboxes-issued': 100, 'mailboxes-used': used });
    expect(change(box(60), box(50))).toContain('mailbox-use-rate');
    expect(change(box(59), box(50))).not.toContain('mailbox-use-rate');
  });

  it('come with the greatest first, and what grew from nothing before all', () => {
    expect(
      change(
        { programmes: 90, columns: 40, 'broadcast-hours': 200 },
        { programmes: 60, columns: 0, 'broadcast-hours': 50 },
      ),
    ).toEqual(['columns', 'broadcast-hours', 'programmes']);
  });

  it('are none where a figure is unknown or the unit another one since', () => {
    expect(change({ programmes: null }, { programmes: 60 })).toEqual([]);
    expect(
      change(
        { programmes: 600 },
        { programmes: 60 },
        {
          fromId: 1,
          toId: 2,
          kind: 'split',
          effectiveOn: '2013-03-18',
          legalBasis: '33/NQ-CP',
        },
      ),
    ).toEqual([]);
  });
});
