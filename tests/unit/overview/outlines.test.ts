import { describe, expect, it } from 'vitest';
import { fittingLabels, labelSize } from '@/lib/domain/overview/outlines';
import { drawingOf, NO_PLACES } from '@/lib/domain/overview/unit-map';

const outline = (unitId: number, x: number, y: number, room: number) => ({
  unitId,
  path: 'M0 0l1 0 0 1z',
  x,
  y,
  room,
});
const drawing = {
  width: 1000,
  height: 600,
  outlines: [outline(1, 300, 300, 150), outline(2, 700, 300, 60), outline(3, 330, 320, 140)],
};

describe('labels on a map', () => {
  const sizes = [1, 2, 3].map((id) => labelSize(id, 'Tân An', '43%'));

  it('stand where there is room at that width, on no other label', () => {
    expect(fittingLabels(drawing, sizes, 'wide')).toEqual(new Set([1, 2]));
    expect(fittingLabels(drawing, sizes, 'narrow')).toEqual(new Set([1]));
  });

  it('stay on the sheet', () => {
    const atEdge = { ...drawing, outlines: [outline(1, 20, 300, 150)] };
    expect(fittingLabels(atEdge, sizes, 'wide').size).toBe(0);
  });
});

describe('the outlines of a period', () => {
  const units = (...ids: number[]) => ids.map((id) => ({ unit: { id } }));

  it('are those of its units; none: there is no drawing', () => {
    const places = { tiles: [], drawing };
    expect(drawingOf(units(2, 9), places)?.outlines.map(({ unitId }) => unitId)).toEqual([2]);
    expect(drawingOf(units(9), places)).toBeNull();
    expect(drawingOf(units(1), NO_PLACES)).toBeNull();
  });
});
