'use client';

import { useState } from 'react';
import {
  readPlace,
  samePlace,
  sharedPlaces,
  type TilePlace,
  type TypedPlace,
  type UnitPlace,
} from '@/lib/domain/tile-places';

export interface TileMove {
  unitId: number;
  from: TilePlace | null;
  to: TilePlace | null;
}

export type TileFault =
  | { readonly code: 'half' | 'range' }
  | { readonly code: 'shared'; readonly other: string };

const typedOf = (place: TilePlace | null): TypedPlace => ({
  column: place ? String(place.column) : '',
  row: place ? String(place.row) : '',
});

/** What is typed, and what it comes to: places, moves and faults by unit. */
export function useTileForm(given: readonly UnitPlace[]) {
  const [typed, setTyped] = useState<ReadonlyMap<number, TypedPlace>>(
    () => new Map(given.map(({ unit, place }) => [unit.id, typedOf(place)])),
  );
  const faults = new Map<number, TileFault>();
  const places = given.map(({ unit, place }): UnitPlace => {
    const read = readPlace(typed.get(unit.id) ?? typedOf(place));
    if (read !== 'half' && read !== 'range') return { unit, place: read };
    faults.set(unit.id, { code: read });
    return { unit, place: null };
  });
  for (const [one, other] of sharedPlaces(places)) {
    faults.set(one.unit.id, { code: 'shared', other: other.unit.name });
    faults.set(other.unit.id, { code: 'shared', other: one.unit.name });
  }
  const moves = places.flatMap(({ unit, place }, index): TileMove[] => {
    const from = given[index]?.place ?? null;
    return samePlace(from, place) ? [] : [{ unitId: unit.id, from, to: place }];
  });
  const change = (unitId: number, changes: Partial<TypedPlace>) =>
    setTyped((now) => {
      const was = now.get(unitId) ?? typedOf(null);
      return new Map(now).set(unitId, { ...was, ...changes });
    });
  return { typed, places, faults, moves, change };
}
