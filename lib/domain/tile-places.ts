import type { ReportingUnit } from './province';

/** Columns and rows that a page can hold. */
export const GRID_SIDE = 60;

/** Where a tile stands, counted from 1 at the left and at the top. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** A unit and its place; null: it follows after the placed ones. */
export interface UnitPlace {
  readonly unit: ReportingUnit;
  readonly place: TilePlace | null;
}

export const samePlace = (a: TilePlace | null, b: TilePlace | null): boolean =>
  a?.column === b?.column && a?.row === b?.row;

/** Whether there is a day on which both exist: only then do they need places of their own. */
const exist = (a: ReportingUnit, b: ReportingUnit): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) &&
  (b.validTo === null || a.validFrom <= b.validTo);

/** Pairs of units that stand on one place at one time. */
export function sharedPlaces(places: readonly UnitPlace[]): [UnitPlace, UnitPlace][] {
  const byPlace = new Map<string, UnitPlace[]>();
  for (const each of places) {
    if (!each.place) continue;
    const key = `${each.place.column}:${each.place.row}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), each]);
  }
  return [...byPlace.values()].flatMap((there) =>
    there.flatMap((one, index) =>
      there
        .slice(index + 1)
        .filter((other) => exist(one.unit, other.unit))
        .map((other): [UnitPlace, UnitPlace] => [one, other]),
    ),
  );
}

/** What is typed for a place: both numbers, or neither. */
export interface TypedPlace {
  readonly column: string;
  readonly row: string;
}

/** @returns `half` where one number is missing, `range` where one is no place on the grid */
export function readPlace({ column, row }: TypedPlace): TilePlace | null | 'half' | 'range' {
  const [left, top] = [column.trim(), row.trim()];
  if (left === '' && top === '') return null;
  if (left === '' || top === '') return 'half';
  const numbers = [left, top].map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : 0));
  const [x = 0, y = 0] = numbers;
  return numbers.every((number) => number >= 1 && number <= GRID_SIDE)
    ? { column: x, row: y }
    : 'range';
}
