/** More units than these are searched and shown in pages: they are no columns, nor one long list. */
export const MANY_UNITS = 30;
const PER_PAGE = 50;

/** Which of many units are looked at. */
export interface UnitSearch {
  /** Part of a unit's name; empty: all. */
  readonly find: string;
  /** From 1. */
  readonly page: number;
}

export const WHOLE_LIST: UnitSearch = { find: '', page: 1 };

/** One page of what was found. */
export interface PageOf<T> {
  /** Whether there are so many that one searches. */
  readonly many: boolean;
  readonly units: readonly T[];
  /** How many units were found on all pages. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/** The units that are found, in the order given, one page of them; all where they are few. */
export function pageOf<T>(
  units: readonly T[],
  page: number,
  isFound: (unit: T) => boolean,
): PageOf<T> {
  if (units.length <= MANY_UNITS) {
    return { many: false, units, found: units.length, page: 1, pages: 1 };
  }
  const found = units.filter(isFound);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  // The nearest that there is
  const shown = Math.min(Math.max(1, page), pages);
  return {
    many: true,
    units: found.slice((shown - 1) * PER_PAGE, shown * PER_PAGE),
    found: found.length,
    page: shown,
    pages,
  };
}
