/** Of a longer list a page shows the ends, or the beginning, and says how many are left. */
const WHOLE = 30;
const END = 5;
const BEGINNING = 12;

export interface Ends<T> {
  readonly first: readonly T[];
  /** Empty where the whole list is in `first`. */
  readonly last: readonly T[];
  /** How many are in neither. */
  readonly left: number;
}

/** Both ends of an ordered list: who leads and who lags; the whole of a short one. */
export function endsOf<T>(items: readonly T[]): Ends<T> {
  if (items.length <= WHOLE) return { first: items, last: [], left: 0 };
  return {
    first: items.slice(0, END),
    last: items.slice(-END),
    left: items.length - 2 * END,
  };
}

/** The beginning of a list; the whole of a short one. */
export function firstOf<T>(items: readonly T[]): Ends<T> {
  const first = items.length <= WHOLE ? items : items.slice(0, BEGINNING);
  return { first, last: [], left: items.length - first.length };
}
