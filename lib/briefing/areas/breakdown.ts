import type { BoundFigure } from '../document';
import type { Facts } from '../facts';
import { join, type Phrase, say } from '../phrase';

export interface Part {
  readonly code: string;
  readonly words: (count: BoundFigure) => Phrase | null;
}

/**
 * Of what a whole consists, where that is known of the same units and is more than one thing: parts
 * that other units reported too, or one left out, would not add up.
 */
export function breakdown(
  f: Facts,
  whole: string,
  parts: readonly Part[],
  last = ' và ',
): Phrase | null {
  const present = parts.filter(({ code }) => f.some(code) !== null);
  const told = present.map(({ code, words }) => {
    const count = f.part(code, whole);
    return count && words(count);
  });
  if (told.length < 2 || told.some((one) => one === null)) return null;
  return join(told, ', ', last);
}

/** "12 điểm": how many, and of what. */
export const counted =
  (noun: string) =>
  (count: BoundFigure): Phrase | null =>
    say`${count} ${noun}`;
