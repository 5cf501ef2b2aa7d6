import { MANY_UNITS } from '@/lib/domain/overview/unit-search';
import { matchesSearch } from '@/lib/format/text';

const MOST_OFFERED = 50;

export interface Offered<U> {
  readonly units: readonly U[];
  /** How many more there are that the search finds. */
  readonly more: number;
}

/**
 * The units that are shown to be chosen from: all where they are few, else those found by a part of
 * the name; always those chosen already, first, or they would be lost with the next question.
 */
export function offeredUnits<U extends { readonly code: string; readonly name: string }>(
  units: readonly U[],
  chosen: readonly string[],
  find: string,
): Offered<U> {
  if (units.length <= MANY_UNITS) return { units, more: 0 };
  const isChosen = ({ code }: U) => chosen.includes(code);
  const found = units.filter((unit) => !isChosen(unit) && matchesSearch(unit.name, find));
  return {
    units: [...units.filter(isChosen), ...found.slice(0, MOST_OFFERED)],
    more: Math.max(0, found.length - MOST_OFFERED),
  };
}
