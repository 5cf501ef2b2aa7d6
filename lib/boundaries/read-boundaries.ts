import type { Drawing } from '@/lib/domain/overview/outlines';
import { drawOutlines } from './draw';
import { BoundaryFault, type Fault } from './faults';
import { featureName, type Match, matchUnits, type NamedUnit } from './match-units';
import { readGeoJson } from './read-geojson';

/** What a file would put on the map. */
export interface BoundaryPreview {
  readonly property: string;
  readonly by: Match['by'];
  /** In the official order; without a feature a unit keeps its tile. */
  readonly units: readonly { readonly unit: NamedUnit; readonly feature: string | null }[];
  /** Features that are none of the units. */
  readonly ignored: readonly string[];
  readonly drawing: Drawing;
}

export type BoundaryReading =
  | { readonly ok: true; readonly preview: BoundaryPreview }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a file of outlines against the units of a day; the same file gives the same drawing. */
export function readBoundaries(content: Uint8Array, units: readonly NamedUnit[]): BoundaryReading {
  try {
    const { property, by, byUnit, ignored } = matchUnits(readGeoJson(content), units);
    return {
      ok: true,
      preview: {
        property,
        by,
        units: units.map((unit) => {
          const feature = byUnit.get(unit.id);
          return { unit, feature: feature ? featureName(feature) : null };
        }),
        ignored: ignored.map(featureName),
        drawing: drawOutlines(
          units.flatMap(({ id }) => {
            const feature = byUnit.get(id);
            return feature ? [{ unitId: id, polygons: feature.polygons }] : [];
          }),
        ),
      },
    };
  } catch (error) {
    if (error instanceof BoundaryFault) return { ok: false, faults: error.faults };
    throw error;
  }
}
