/** The longer side of a drawing, in its own units: about as many as the pixels it is shown in. */
export const DRAWING_SIDE = 1000;

/** A unit's outline as it is drawn, and the point in it that is farthest from its edges. */
export interface Outline {
  readonly unitId: number;
  /** An SVG path of whole numbers; its rings are filled by `evenodd`. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** How far the edges are from that point. */
  readonly room: number;
}

/** Outlines of units on one sheet, north at the top. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
}

/** How wide the sheet's longer side is at least, in pixels, where it is narrow and where it is wide. */
export const SHEET_PIXELS = { narrow: 280, wide: 512 } as const;
export type SheetWidth = keyof typeof SHEET_PIXELS;

export interface LabelSize {
  readonly unitId: number;
  readonly width: number;
  readonly height: number;
}

/** About as much as a name and a figure below it take, in pixels, in the type of the maps. */
export const labelSize = (unitId: number, name: string, figure = ''): LabelSize => ({
  unitId,
  width: Math.max(name.length * 7, figure.length * 8.5) + 6,
  height: figure === '' ? 18 : 34,
});

/**
 * The units whose label can be read inside their outline: it may reach a little over the edges, but
 * neither over another label nor over the sheet's. The roomiest ones go first.
 * @param sizes of the labels, in pixels
 */
export function fittingLabels(
  { width, height, outlines }: Drawing,
  sizes: readonly LabelSize[],
  sheet: SheetWidth,
): Set<number> {
  const pixels = SHEET_PIXELS[sheet] / DRAWING_SIDE;
  const sizeOf = new Map(sizes.map((size) => [size.unitId, size]));
  const placed: Box[] = [];
  const fitting = new Set<number>();
  for (const { unitId, x, y, room } of [...outlines].sort((a, b) => b.room - a.room)) {
    const size = sizeOf.get(unitId);
    if (!size) continue;
    const [halfWidth, halfHeight] = [size.width / 2 / pixels, size.height / 2 / pixels];
    const box = {
      left: x - halfWidth,
      right: x + halfWidth,
      top: y - halfHeight,
      bottom: y + halfHeight,
    };
    const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
    const roomy = halfWidth <= room * OVERHANG.across && halfHeight <= room * OVERHANG.down;
    if (!inside || !roomy || placed.some((other) => overlap(box, other))) continue;
    placed.push(box);
    fitting.add(unitId);
  }
  return fitting;
}

/** A circle's room is a cautious measure: units are wider than it somewhere. */
const OVERHANG = { across: 1.5, down: 1 } as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
