import type { PeriodCode } from '@/lib/domain/quarter';
import { MAD_TO_DEVIATION, medianOf, spreadAround } from '@/lib/domain/robust';

/** What other figures let one expect: their middle, and how far they lie from it. */
export interface Expectation {
  readonly median: number;
  /** Median of the distances from the median (MAD). */
  readonly spread: number;
  /** How many quarters, or how many units, it comes from. */
  readonly count: number;
  /** First and last quarter that it comes from. */
  readonly from: PeriodCode;
  readonly to: PeriodCode;
}

/** The same of a unit's own past, with its ends. Of other units the ends would tell of one of them. */
export interface OwnExpectation extends Expectation {
  readonly lowest: number;
  readonly highest: number;
}

/** @throws RangeError for no values */
export function expectationOf(
  values: readonly number[],
  from: PeriodCode,
  to: PeriodCode,
): Expectation {
  const median = medianOf(values);
  return {
    median,
    spread: spreadAround(median, values),
    count: values.length,
    from,
    to,
  };
}

/** Figures that hardly ever moved would make each small move look big: a tenth counts as usual. */
const LEAST_SPREAD = 0.1;

/**
 * The robust z-score: how many usual deviations a value lies from the median. It stays the same when
 * all figures are multiplied by the same. Where the usual figure is 0 nothing can be said: a first
 * time is news and no mistake.
 */
export function deviationOf({ median, spread }: Expectation, value: number): number {
  if (median === 0) return 0;
  return (value - median) / Math.max(spread * MAD_TO_DEVIATION, Math.abs(median) * LEAST_SPREAD);
}
