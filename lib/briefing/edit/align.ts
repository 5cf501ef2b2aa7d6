/** Something that can be matched with something equal. */
interface Matchable {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * Which tokens of two texts are the same ones: for each of `before` its place in `after`, or null.
 * The longest common row, where neighbours that stay neighbours count more, and a number that keeps
 * the word after it counts most: of two equal numbers the one that still counts the same thing is
 * the one that stayed.
 */
export function align(
  before: readonly Matchable[],
  after: readonly Matchable[],
): (number | null)[] {
  const width = after.length + 1;
  const best = new Int32Array((before.length + 1) * width);
  const matched = new Int32Array((before.length + 1) * width).fill(-1);
  const at = (from: Int32Array, i: number, j: number): number => from[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const bonus = before[i]?.isNumber ? 2 : 1;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      if (before[i]?.text === after[j]?.text) {
        const next = at(matched, i + 1, j + 1);
        matched[i * width + j] = 2 + Math.max(at(best, i + 1, j + 1), next < 0 ? 0 : next + bonus);
      }
      best[i * width + j] = Math.max(at(best, i + 1, j), at(best, i, j + 1), at(matched, i, j));
    }
  }
  return trace(
    before.length,
    after.length,
    (i, j) => at(best, i, j),
    (i, j) => at(matched, i, j),
  );
}

type Score = (i: number, j: number) => number;

function trace(rows: number, columns: number, best: Score, matched: Score): (number | null)[] {
  const found: (number | null)[] = Array.from({ length: rows }, () => null);
  let [i, j] = [0, 0];
  let bound = false;
  while (i < rows && j < columns) {
    if (bound || matched(i, j) === best(i, j)) {
      found[i] = j;
      const next = matched(i + 1, j + 1);
      const rest = best(i + 1, j + 1);
      // Whether the score here came from going on with the neighbour.
      bound = next >= 0 && matched(i, j) > 2 + rest;
      i += 1;
      j += 1;
    } else if (best(i + 1, j) === best(i, j)) i += 1;
    else j += 1;
  }
  return found;
}
