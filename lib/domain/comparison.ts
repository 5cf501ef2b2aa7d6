import type { Coverage } from './aggregate';
import type { Indicator } from './indicator';
import { tidy } from './linear-form';
import type { Succession } from './unit';

export type Trend = 'better' | 'worse' | 'same' | 'neutral';

export type Change =
  | {
      readonly type: 'change';
      /** Rates change in percentage points (fractions here: 0.021 is 2.1 points), others in amount. */
      readonly unit: 'points' | 'amount';
      readonly by: number;
      /** Relative change of an amount; null for rates and from 0. */
      readonly relative: number | null;
      readonly trend: Trend;
    }
  | { readonly type: 'unknown' }
  | { readonly type: 'not-comparable'; readonly succession: Succession };

/** Change of a figure from `base` to `value`. */
export function changeOf(
  indicator: Pick<Indicator, 'valueType' | 'direction'>,
  value: number | null,
  base: number | null,
  succession: Succession | null = null,
): Change {
  if (succession) return { type: 'not-comparable', succession };
  if (value === null || base === null) return { type: 'unknown' };
  const by = tidy(value - base);
  const isRate = indicator.valueType === 'rate';
  return {
    type: 'change',
    unit: isRate ? 'points' : 'amount',
    by,
    relative: isRate || base === 0 ? null : by / base,
    trend: trendOf(by, indicator.direction),
  };
}

function trendOf(by: number, direction: Indicator['direction']): Trend {
  if (by === 0) return 'same';
  if (direction === 'neutral') return 'neutral';
  return by > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/**
 * Whether two totals can be compared: both are whole. Else their difference shows who reported and
 * not a change of the thing counted. 14 of 14 and 15 of 15 are both the whole province.
 */
export const sameCoverage = (a: Coverage, b: Coverage): boolean =>
  a.reported === a.expected && b.reported === b.expected;

/** Whether a value meets a target; null when either is unknown or no way is better. */
export function meetsTarget(
  indicator: Pick<Indicator, 'target' | 'direction'>,
  value: number | null,
): boolean | null {
  if (value === null || indicator.target === null || indicator.direction === 'neutral') return null;
  return indicator.direction === 'higher' ? value >= indicator.target : value <= indicator.target;
}
