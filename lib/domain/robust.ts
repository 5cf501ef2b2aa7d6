/* The middle of figures and their usual distance from it: one wrong figure moves neither. */

/** The middle value; of an even number, the mean of the two in the middle. @throws RangeError for none */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('No median of nothing');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Median of the distances from the median (MAD). @throws RangeError for no values */
export const spreadAround = (median: number, values: readonly number[]): number =>
  medianOf(values.map((value) => Math.abs(value - median)));

/** Makes a MAD comparable with the standard deviation of a bell curve. */
export const MAD_TO_DEVIATION = 1.4826;

/** Fewer units have no common level to be far from. */
export const LEAST_UNITS = 8;
/** Robust standard deviations: of a normal spread, one unit in sixteen hundred. */
const FAR = 3;
/** A distance that nobody acts on is none, however even the other units are: 10 points. */
const LEAST_DISTANCE = 0.1;

/** From which distance on a rate lies far from the rates of units. @throws RangeError for no rates */
export const farDistance = (level: number, rates: readonly number[]): number =>
  Math.max(FAR * MAD_TO_DEVIATION * spreadAround(level, rates), LEAST_DISTANCE);
