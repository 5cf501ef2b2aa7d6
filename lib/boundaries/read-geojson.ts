import { z } from 'zod';
import { BoundaryFault, type Fault, type FaultCode, fault } from './faults';
import { MAX_BYTES, MAX_FAULTS, MAX_FEATURES, MAX_POINTS } from './limits';

/** Longitude and latitude, in degrees (WGS 84). */
export type Position = readonly [number, number];
/** Closed: the last position is the first one. */
export type Ring = readonly Position[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

export interface Feature {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly Polygon[];
}

const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});
const featureSchema = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
});

/**
 * Reads a file of outlines: polygons in degrees.
 * @throws BoundaryFault with everything that the person has to mend, up to `MAX_FAULTS`
 */
export function readGeoJson(content: Uint8Array): Feature[] {
  const features = featuresOf(parse(content));
  const faults: Fault[] = [];
  const read: Feature[] = [];
  const seen = new Extent();
  for (const [index, given] of features.entries()) {
    try {
      read.push(readFeature(given, index + 1, seen));
    } catch (error) {
      if (!(error instanceof BoundaryFault)) throw error;
      faults.push(...error.faults);
      // What stops the whole file is said alone.
      if (error.faults.some(({ code }) => code === 'too-many-points')) throw error;
    }
    if (faults.length >= MAX_FAULTS) break;
  }
  seen.check();
  if (faults.length > 0) throw new BoundaryFault(faults);
  return read;
}

function parse(content: Uint8Array): unknown {
  if (content.length === 0) throw fault('empty');
  if (content.length > MAX_BYTES) throw fault('too-large', { megabytes: MAX_BYTES / 1024 / 1024 });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    throw fault('not-json');
  }
}

function featuresOf(json: unknown): unknown[] {
  const collection = collectionSchema.safeParse(json);
  if (!collection.success) {
    const isTopology = z.object({ type: z.literal('Topology') }).safeParse(json).success;
    throw fault(isTopology ? 'topojson' : 'not-collection');
  }
  const { features } = collection.data;
  if (features.length === 0) throw fault('no-features');
  if (features.length > MAX_FEATURES) throw fault('too-many-features', { max: MAX_FEATURES });
  return features;
}

/** What all positions together say: degrees out of range are mostly not degrees, or turned round. */
class Extent {
  points = 0;
  private west = Number.POSITIVE_INFINITY;
  private east = Number.NEGATIVE_INFINITY;
  private south = Number.POSITIVE_INFINITY;
  private north = Number.NEGATIVE_INFINITY;

  add(x: number, y: number): void {
    this.points += 1;
    this.west = Math.min(this.west, x);
    this.east = Math.max(this.east, x);
    this.south = Math.min(this.south, y);
    this.north = Math.max(this.north, y);
  }

  /** Of what the whole file is, its features need not be told one by one. */
  check(): void {
    const [x, y] = [
      Math.max(Math.abs(this.west), Math.abs(this.east)),
      Math.max(Math.abs(this.south), Math.abs(this.north)),
    ];
    if (this.points === 0 || (x <= 180 && y <= 90)) return;
    // Degrees that went wrong are seldom beyond a thousand; metres of VN-2000 and UTM always are.
    if (x > 1000 || y > 1000) throw fault('projected', { value: Math.round(Math.max(x, y)) });
    if (x <= 90 && y <= 180) throw fault('swapped');
  }
}

function readFeature(given: unknown, number: number, seen: Extent): Feature {
  const parsed = featureSchema.safeParse(given);
  if (!parsed.success) throw fault('feature-broken', { number });
  const { properties, geometry } = parsed.data;
  if (!geometry) throw fault('no-geometry', { number });
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw fault('geometry-type', { number, type: type.slice(0, 40) });
  }
  const refuse = (code: FaultCode, params: Fault['params'] = {}) =>
    fault(code, { number, ...params });
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return {
    number,
    properties: properties ?? {},
    polygons: listOf(polygons, refuse).map((polygon) =>
      listOf(polygon, refuse).map((ring) => readRing(ring, seen, refuse)),
    ),
  };
}

type Refuse = (code: FaultCode, params?: Fault['params']) => BoundaryFault;

function listOf(value: unknown, refuse: Refuse): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw refuse('no-geometry');
  return value;
}

function readRing(given: unknown, seen: Extent, refuse: Refuse): Ring {
  const ring = listOf(given, refuse).map((position): Position => {
    const [x, y]: unknown[] = Array.isArray(position) ? position : [];
    if (typeof x !== 'number' || typeof y !== 'number') throw refuse('not-a-point');
    seen.add(x, y);
    if (seen.points > MAX_POINTS) throw fault('too-many-points', { max: MAX_POINTS });
    return [x, y];
  });
  const outside = ring.find(([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
  if (outside) throw refuse('out-of-range', { position: `[${outside.join(', ')}]` });
  if (ring.length < 4) throw refuse('ring-short', { points: ring.length });
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw refuse('ring-open');
  return ring;
}
