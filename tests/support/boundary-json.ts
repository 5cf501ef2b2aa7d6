import { TILES } from '@/prisma/demo/tiles';
import { UNITS } from '@/prisma/demo/units';

type Properties = Readonly<Record<string, unknown>>;

/** GeoJSON of rectangles where the demonstration's tiles stand, roughly where Long An lies. */
export const mapJson = (
  propertiesOf: (unit: { code: string; name: string }) => Properties = ({ code, name }) => ({
    code,
    name,
  }),
  codes: readonly string[] = UNITS.map(({ code }) => code),
) => ({
  type: 'FeatureCollection',
  features: TILES.flatMap(({ unitId, column, row }) => {
    const unit = UNITS.find(({ id }) => id === unitId);
    if (!unit || !codes.includes(unit.code)) return [];
    const [west, north] = [105.5 + column * 0.2, 11.1 - row * 0.15];
    const [east, south] = [105.5 + (column + 1) * 0.2, 11.1 - (row + 1) * 0.15];
    const ring = [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
      [west, north],
    ];
    return [
      {
        type: 'Feature',
        properties: propertiesOf(unit),
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ];
  }),
});

export const bytesOf = (json: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
