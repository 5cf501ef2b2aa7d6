import type { GeometryCollection } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  MultiPolygon,
  Topology,
  GeometryCollection as TopologyCollection,
} from 'topojson-specification';
import { DRAWING_SIDE, type Drawing, type Outline } from '@/lib/domain/overview/outlines';
import { fault } from './faults';
import { maxPathText } from './limits';
import type { Polygon, Position } from './read-geojson';

export interface Shape {
  readonly unitId: number;
  readonly polygons: readonly Polygon[];
}

type Point = [number, number];
type Units = { units: TopologyCollection<object> & { geometries: MultiPolygon<object>[] } };

/** Lines are thinned on a finer grid than they are drawn on: on the coarse one they would be stairs. */
const FINE = 8;
/** Areas, in units of the drawing, below which a corner or an islet is dropped: doubled until it fits. */
const STEPS = Array.from({ length: 16 }, (_, step) => 2 ** step);

/**
 * Draws units as small as a screen can show: equirectangular, true to scale at the middle latitude;
 * thinned by Visvalingam's method, shared borders alike, so that neighbours neither gape nor overlap.
 * No unit vanishes: of the smallest a speck remains.
 * @throws BoundaryFault `no-area`, `too-detailed`
 */
export function drawOutlines(shapes: readonly Shape[]): Drawing {
  const sheet = sheetOf(shapes);
  const units: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: shapes.map(({ polygons }) => ({
      type: 'MultiPolygon',
      coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(sheet.fine))),
    })),
  };
  const weighed = presimplify(topology({ units }) as Topology<Units>);
  for (const area of STEPS) {
    const thinned = simplify(weighed, area * FINE * FINE);
    // Geometries come out in the order in which they went in.
    const outlines = shapes.map((shape, index) => {
      const own = thinned.objects.units.geometries[index];
      const polygons = own ? (feature(thinned, own).geometry.coordinates as Point[][][]) : [];
      return outlineOf(shape.unitId, polygons, area, () => sheet.speck(shape));
    });
    if (outlines.reduce((sum, { path }) => sum + path.length, 0) <= maxPathText(shapes.length)) {
      return { width: sheet.width, height: sheet.height, outlines };
    }
  }
  throw fault('too-detailed');
}

function sheetOf(shapes: readonly Shape[]) {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of positionsOf(shapes)) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * narrowing, north - south];
  if (!(across > 0 && down > 0)) throw fault('no-area');
  const scale = DRAWING_SIDE / Math.max(across, down);
  const width = Math.max(2, Math.ceil(across * scale));
  const height = Math.max(2, Math.ceil(down * scale));
  const place = ([x, y]: Position): Point => [(x - west) * narrowing * scale, (north - y) * scale];
  return {
    width,
    height,
    fine: (position: Position): Point => {
      const [x, y] = place(position);
      return [Math.round(x * FINE), Math.round(y * FINE)];
    },
    /** A square where the unit lies, for what is too small to have a shape. */
    speck: ({ polygons }: Shape): Point[] => {
      const [x, y] = place(polygons[0]?.[0]?.[0] ?? [west, north]);
      const left = Math.min(Math.max(Math.round(x) - 1, 0), width - 2);
      const top = Math.min(Math.max(Math.round(y) - 1, 0), height - 2);
      return [
        [left, top],
        [left + 2, top],
        [left + 2, top + 2],
        [left, top + 2],
      ];
    },
  };
}

function* positionsOf(shapes: readonly Shape[]): Generator<Position> {
  for (const { polygons } of shapes) {
    for (const polygon of polygons) for (const ring of polygon) yield* ring;
  }
}

/** Polygons on the drawing's grid, without what is smaller than `least`; the largest always stays. */
function outlineOf(
  unitId: number,
  fine: readonly Point[][][],
  least: number,
  speck: () => Point[],
): Outline {
  const polygons = fine
    .map((rings) => rings.map(toGrid).filter((ring) => ring.length >= 3))
    .filter((rings) => rings.length > 0)
    .map(([outer = [], ...holes]) => ({ outer, holes, area: areaOf(outer) }))
    .sort((a, b) => b.area - a.area);
  const kept = polygons
    .filter(({ area }, index) => area > 0 && (index === 0 || area >= least))
    .map(({ outer, holes }) => [outer, ...holes.filter((hole) => areaOf(hole) >= least)]);
  const shown = kept.length > 0 ? kept : [[speck()]];
  const middle = polylabel((shown[0] ?? []).map(closed), 1);
  return {
    unitId,
    path: shown.flat().map(pathOf).join(''),
    x: Math.round(middle[0]),
    y: Math.round(middle[1]),
    room: Math.max(0, Math.floor(middle.distance)),
  };
}

/** An open ring on the drawing's grid, without points that fall on the one before. */
function toGrid(ring: readonly Point[]): Point[] {
  const points = ring.map(([x, y]): Point => [Math.round(x / FINE), Math.round(y / FINE)]);
  return points.filter((point, index) => {
    const next = points[(index + 1) % points.length];
    return point[0] !== next?.[0] || point[1] !== next[1];
  });
}

const closed = (ring: readonly Point[]): Point[] => [...ring, ...ring.slice(0, 1)];

function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** "M10 20l5 6 7-8z": steps are shorter than places. */
function pathOf(ring: readonly Point[]): string {
  const [[startX, startY] = [0, 0], ...rest] = ring;
  let [x, y] = [startX, startY];
  let text = `M${x} ${y}l`;
  for (const [nextX, nextY] of rest) {
    for (const step of [nextX - x, nextY - y]) {
      text += step < 0 || text.endsWith('l') ? step : ` ${step}`;
    }
    [x, y] = [nextX, nextY];
  }
  return `${text}z`;
}
