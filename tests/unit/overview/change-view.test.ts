import { describe, expect, it } from 'vitest';
import { cellChange, changeView, type OverviewT } from '@/components/overview/figure-text';
import type { Compared } from '@/lib/domain/overview/compared';

const t = ((key: string) => key) as unknown as OverviewT;
const points = (by: number): Compared =>
  ({ type: 'change', unit: 'points', by, relative: null, base: 0.8, trend: 'worse' }) as Compared;

describe('a change as it is shown', () => {
  it('has its direction and its verdict', () => {
    expect(changeView(points(-0.021), t, 'vi')).toMatchObject({
      direction: 'down',
      text: expect.stringContaining('2,1'),
      verdict: 'worse',
    });
  });

  it('is none where it is written as 0: no arrow, and nothing got worse', () => {
    for (const view of [changeView, cellChange]) {
      expect(view(points(-0.0002), t, 'vi')).toMatchObject({
        direction: 'none',
        verdict: 'neutral',
      });
    }
  });
});
