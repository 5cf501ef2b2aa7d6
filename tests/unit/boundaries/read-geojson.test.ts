import { describe, expect, it } from 'vitest';
import { BoundaryFault } from '@/lib/boundaries/faults';
import { MAX_BYTES, MAX_FAULTS, MAX_POINTS } from '@/lib/boundaries/limits';
import { readGeoJson } from '@/lib/boundaries/read-geojson';
import { loadMessages } from '@/lib/i18n/messages';
import { bytesOf } from '../../support/boundary-json';

const SQUARE = [
  [106, 10],
  [107, 10],
  [107, 11],
  [106, 10],
];
const featureOf = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry });
const collectionOf = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const polygonOf = (...rings: unknown[]) =>
  collectionOf(featureOf({ type: 'Polygon', coordinates: rings }));

function faultsOf(json: unknown) {
  try {
    readGeoJson(bytesOf(json));
    return [];
  } catch (error) {
    if (!(error instanceof BoundaryFault)) throw error;
    return error.faults;
  }
}
const moved = (move: (x: number, y: number) => number[]) =>
  SQUARE.map(([x = 0, y = 0]) => move(x, y));

describe('a file of outlines', () => {
  it('is read: polygons, several together, holes, heights, a byte order mark', () => {
    const json = collectionOf(
      featureOf({ type: 'Polygon', coordinates: [SQUARE.map((each) => [...each, 12])] }),
      featureOf({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE, SQUARE]] }),
    );
    const features = readGeoJson(bytesOf(`\ufeff${JSON.stringify(json)}`));
    expect(features.map(({ number }) => number)).toEqual([1, 2]);
    expect(features[0]?.polygons).toEqual([[SQUARE]]);
    expect(features[1]?.polygons.map((rings) => rings.length)).toEqual([1, 2]);
  });

  it.each<[string, unknown, object[]]>([
    ['nothing', '', [{ code: 'empty' }]],
    ['no JSON', 'PK\u0003\u0004 a zip', [{ code: 'not-json' }]],
    ['JSON that is cut off', '{"type":"FeatureCollection"', [{ code: 'not-json' }]],
    ['very deep JSON', '['.repeat(200_000), [{ code: 'not-json' }]],
    ['a TopoJSON', { type: 'Topology', arcs: [] }, [{ code: 'topojson' }]],
    ['one feature', featureOf(null), [{ code: 'not-collection' }]],
    ['null', 'null', [{ code: 'not-collection' }]],
    ['no features', collectionOf(), [{ code: 'no-features' }]],
    ['an odd feature', collectionOf(7), [{ code: 'feature-broken', params: { number: 1 } }]],
    [
      'no geometry',
      collectionOf(featureOf(null)),
      [{ code: 'no-geometry', params: { number: 1 } }],
    ],
    [
      'a point',
      collectionOf(featureOf({ type: 'Point', coordinates: [106, 10] })),
      [{ code: 'geometry-type', params: { number: 1, type: 'Point' } }],
    ],
    ['no rings', polygonOf(), [{ code: 'no-geometry', params: { number: 1 } }]],
    [
      'words for numbers',
      polygonOf([...SQUARE.slice(0, 3), ['106', '10']]),
      [{ code: 'not-a-point', params: { number: 1 } }],
    ],
    [
      'a ring of three points',
      polygonOf([SQUARE[0], SQUARE[1], SQUARE[0]]),
      [{ code: 'ring-short', params: { number: 1, points: 3 } }],
    ],
    [
      'an open ring',
      polygonOf([...SQUARE.slice(0, 3), [106.5, 10]]),
      [{ code: 'ring-open', params: { number: 1 } }],
    ],
    [
      'a longitude of 190',
      polygonOf(moved((x, y) => [x + 84, y])),
      [{ code: 'out-of-range', params: { number: 1, position: '[190, 10]' } }],
    ],
    ['latitudes first', polygonOf(moved((x, y) => [y, x])), [{ code: 'swapped' }]],
    [
      'metres',
      polygonOf(moved((x, y) => [x * 5000, y * 110_000])),
      [{ code: 'projected', params: { value: 1_210_000 } }],
    ],
  ])('is refused for %s', (_what, json, faults) => {
    expect(faultsOf(json)).toEqual(faults);
  });

  it('is refused for its size before it is read', () => {
    expect(faultsOf('x'.repeat(MAX_BYTES + 1))).toEqual([
      { code: 'too-large', params: { megabytes: 5 } },
    ]);
  });

  it('is refused for too many points', () => {
    const ring = Array.from({ length: MAX_POINTS + 1 }, () => [1, 1]);
    expect(faultsOf(polygonOf(ring))).toEqual([
      { code: 'too-many-points', params: { max: MAX_POINTS } },
    ]);
  });

  it('tells of several faults at once, but not of hundreds', () => {
    const bad = featureOf({ type: 'Point', coordinates: [1, 1] });
    expect(faultsOf(collectionOf(bad, featureOf(null), bad)).map(({ code }) => code)).toEqual([
      'geometry-type',
      'no-geometry',
      'geometry-type',
    ]);
    expect(faultsOf(collectionOf(...Array.from({ length: 300 }, () => bad)))).toHaveLength(
      MAX_FAULTS,
    );
  });

  it('has a text for every fault', async () => {
    const { FAULT_CODES } = await import('@/lib/boundaries/faults');
    const { 'map-admin': texts } = await loadMessages('vi');
    expect(Object.keys(texts.faults).sort()).toEqual([...FAULT_CODES].sort());
  });
});
