import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOutlines, type Shape } from '@/lib/boundaries/draw';
import { MAX_BYTES, maxPathText } from '@/lib/boundaries/limits';
import type { Position } from '@/lib/boundaries/read-geojson';
import type { Drawing } from '@/lib/domain/overview/outlines';

/** The rings of a path, each as its corners; throws where it is anything but closed rings. */
function ringsOf(path: string): Position[][] {
  expect(path).toMatch(/^(?:M\d+ \d+l[-\d ]+z)+$/);
  return path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const corners: [number, number][] = [[x, y]];
      for (let index = 0; index < steps.length; index += 2) {
        const [lastX, lastY] = corners.at(-1) ?? [0, 0];
        corners.push([
          lastX + (steps[index] ?? Number.NaN),
          lastY + (steps[index + 1] ?? Number.NaN),
        ]);
      }
      return corners;
    });
}

function expectSound({ width, height, outlines }: Drawing): void {
  for (const { path, x, y, room } of outlines) {
    const rings = ringsOf(path);
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(3);
      for (const [left, top] of ring) {
        expect(left >= 0 && left <= width && top >= 0 && top <= height).toBe(true);
      }
    }
    expect(x >= 0 && x <= width && y >= 0 && y <= height && room >= 0).toBe(true);
  }
}

const ring = (...corners: Position[]): Position[] => [...corners, ...corners.slice(0, 1)];
const box = (west: number, south: number, east: number, north: number): Position[] =>
  ring([west, south], [east, south], [east, north], [west, north]);

describe('outlines', () => {
  it('are drawn to scale, north at the top, each with its middle', () => {
    const { width, height, outlines } = drawOutlines([
      { unitId: 1, polygons: [[box(105, 10, 106, 11)]] },
      { unitId: 2, polygons: [[box(106, 10, 107, 11)]] },
    ]);
    // A degree of longitude is a little shorter than one of latitude.
    expect([width, height]).toEqual([1000, 509]);
    expect(outlines[0]).toMatchObject({ unitId: 1, x: 250, room: 250 });
    expect(outlines[1]?.x).toBe(750);
    expect(ringsOf(outlines[0]?.path ?? '')[0]).toHaveLength(4);
  });

  it('keep a hole, and drop the islets of whoever has a mainland', () => {
    const { outlines } = drawOutlines([
      {
        unitId: 1,
        polygons: [
          [box(106.999, 10.5, 106.9991, 10.5001)],
          [box(105, 10, 106, 11), box(105.4, 10.4, 105.6, 10.6)],
        ],
      },
      { unitId: 2, polygons: [[box(106.5, 10, 107, 10.1)]] },
    ]);
    expect(ringsOf(outlines[0]?.path ?? '')).toHaveLength(2);
  });

  it('leave a speck of a unit that is too small to be seen', () => {
    const drawing = drawOutlines([
      { unitId: 1, polygons: [[box(105, 10, 108, 12)]] },
      { unitId: 2, polygons: [[box(107.99999, 11.99999, 108, 12)]] },
      { unitId: 3, polygons: [[ring([106, 10], [106, 10], [106, 10])]] },
    ]);
    expectSound(drawing);
    expect(drawing.outlines).toHaveLength(3);
  });

  it('are refused without an area', () => {
    const flat = { unitId: 1, polygons: [[ring([105, 10], [106, 10], [107, 10])]] };
    expect(() => drawOutlines([flat])).toThrow('no-area');
  });

  it('close, stay on the sheet and fit the budget, whatever the rings are', () => {
    const position = fc.tuple(
      fc.double({ min: 105, max: 107, noNaN: true }),
      fc.double({ min: 10, max: 11, noNaN: true }),
    );
    const rings = fc.array(position, { minLength: 3, maxLength: 60 }).map((each) => ring(...each));
    const polygons = fc.array(fc.array(rings, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(polygons, { minLength: 1, maxLength: 8 }), (given) => {
        const shapes = given.map((each, index): Shape => ({ unitId: index + 1, polygons: each }));
        const drawing = drawOutlines(shapes);
        expectSound(drawing);
        expect(drawing.outlines.map(({ unitId }) => unitId)).toEqual(
          shapes.map(({ unitId }) => unitId),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [3, 5, 4_000, 60_000],
    [28, 25, 80, 250_000],
  ])(
    'of %i × %i units become few bytes, with one line for both sides of a border',
    (columns, rows, points, most) => {
      const shapes = wavyGrid(columns, rows, points);
      const count = columns * rows;
      expect(shapes).toHaveLength(count);
      expect(shapes.flatMap(({ polygons }) => polygons.flat(2)).length * 20).toBeLessThan(
        MAX_BYTES,
      );
      const drawing = drawOutlines(shapes);
      expectSound(drawing);
      const text = drawing.outlines.reduce((sum, { path }) => sum + path.length, 0);
      expect(text).toBeLessThanOrEqual(maxPathText(count));
      expect(text).toBeLessThanOrEqual(most);
      // Neighbours share their border's corners: none is on one side only.
      const [left = [], right = []] = drawing.outlines
        .slice(0, 2)
        .map(({ path }) => ringsOf(path)[0]?.map(String) ?? []);
      expect(left.filter((corner) => right.includes(corner)).length).toBeGreaterThan(1);
    },
    60_000,
  );
});

/** Units in a grid whose borders wind; a border is the same line for both of its units. */
function wavyGrid(columns: number, rows: number, points: number): Shape[] {
  const side = (fromX: number, fromY: number, toX: number, toY: number): Position[] => {
    const turned = fromX > toX || fromY > toY;
    const [x, y] = turned ? [toX, toY] : [fromX, fromY];
    const level = fromY === toY;
    const steps = Math.ceil(points / 4);
    const line = Array.from({ length: steps + 1 }, (_, step): Position => {
      const along = step / steps;
      const off = 0.1 * Math.sin(along * Math.PI) * Math.sin(along * 19 + x * 3 + y * 5);
      return level ? [x + along, y + off] : [x + off, y + along];
    });
    return (turned ? line.reverse() : line).slice(0, -1);
  };
  return Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    const corners = [
      ...side(x, y, x + 1, y),
      ...side(x + 1, y, x + 1, y + 1),
      ...side(x + 1, y + 1, x, y + 1),
      ...side(x, y + 1, x, y),
    ].map(([east, north]): Position => [105 + east * 0.05, 10 + north * 0.05]);
    return { unitId: index + 1, polygons: [[ring(...corners)]] };
  });
}
