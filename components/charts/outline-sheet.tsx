import { type ReactNode, useId } from 'react';
import { DRAWING_SIDE, type Drawing } from '@/lib/domain/overview/outlines';

export interface SheetShape {
  readonly unitId: number;
  /** Of its ground; none: hatched, for the unknown. */
  readonly fill: string | null;
  /** Shown under the mouse. */
  readonly title: string;
  readonly href?: string;
}

interface OutlineSheetProps {
  drawing: Drawing;
  shapes: readonly SheetShape[];
  /** Labels, placed by `atPoint`. */
  children: ReactNode;
}

/**
 * Outlines of units with HTML over them. The shapes are for the eye and the mouse; what they say is
 * in the labels, which can be read, tabbed to and printed at the text's own size.
 */
export function OutlineSheet({ drawing, shapes, children }: OutlineSheetProps) {
  const hatch = useId();
  const { width, height } = drawing;
  const shapeOf = new Map(shapes.map((shape) => [shape.unitId, shape]));
  return (
    <div className="relative break-inside-avoid" style={{ width: share(width) }}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${height}`}
        className="block h-auto w-full overflow-visible"
      >
        <pattern
          id={hatch}
          width="14"
          height="14"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="14" height="14" className="fill-surface" />
          <rect width="4" height="14" className="fill-line" />
        </pattern>
        {drawing.outlines.map(({ unitId, path }) => {
          const shape = shapeOf.get(unitId);
          if (!shape) return null;
          return shape.href ? (
            <a key={unitId} data-soft href={shape.href} tabIndex={-1}>
              <Shape path={path} shape={shape} hatch={hatch} />
            </a>
          ) : (
            <Shape key={unitId} path={path} shape={shape} hatch={hatch} />
          );
        })}
      </svg>
      {children}
    </div>
  );
}

function Shape({ path, shape, hatch }: { path: string; shape: SheetShape; hatch: string }) {
  const { fill, title } = shape;
  return (
    <path
      d={path}
      fillRule="evenodd"
      fill={fill === null ? `url(#${hatch})` : undefined}
      vectorEffect="non-scaling-stroke"
      className={`stroke-line-strong ${fill ?? ''}`}
    >
      <title>{title}</title>
    </path>
  );
}

/** A style that centres a label on a point of the drawing. */
export const atPoint = (
  { width, height }: Drawing,
  { x, y }: { readonly x: number; readonly y: number },
) => ({
  left: `${((100 * x) / width).toFixed(2)}%`,
  top: `${((100 * y) / height).toFixed(2)}%`,
  transform: 'translate(-50%, -50%)',
});

/** Drawings have one scale: the longer side is the frame's width. */
const share = (width: number): string => `${Math.min(100, (100 * width) / DRAWING_SIDE)}%`;
