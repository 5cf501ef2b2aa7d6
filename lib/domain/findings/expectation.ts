import type { PeriodCode } from '@/lib/domain/quarter';

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

/** The middle value; of an even number, the mean of the two in the middle. @throws RangeError for none */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('No median of nothing');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
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
    spread: medianOf(values.map((value) => Math.abs(value - median))),
    count: values.length,
    from,
    to,
  };
}

/** Makes a MAD comparable with the standard deviation of a bell curve. */
const TO_DEVIATION = 1.4826;
/** Figures that hardly ever moved would make each small move look big: a tenth counts as usual. */
const LEAST_SPREAD = 0.1;

/**
 * The robust z-score: how many usual deviations a value lies from the median. It stays the same when
 * all figures are multiplied by the same. Where the usual figure is 0 nothing can be said: a first
 * time is news and no mistake.
 */
export function deviationOf({ median, spread }: Expectation, value: number): number {
  if (median === 0) return 0;
  return (value - median) / Math.max(spread * TO_DEVIATION, Math.abs(median) * LEAST_SPREAD);
}
