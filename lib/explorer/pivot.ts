import type { FigureRow } from '@/lib/domain/figure-row';

/** What a figure is ordered by. */
export const DIMENSIONS = ['unit', 'indicator', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface Shape {
  readonly rows: Dimension;
  readonly columns: Dimension;
}

export interface PivotRow {
  /** The figure that gives the row its name; which part of it does, the shape says. */
  readonly head: FigureRow;
  /** One for each column; null where there is no such figure at all, not even an unknown one. */
  readonly cells: readonly (FigureRow | null)[];
}

/** One table for each value of the dimension that is neither in rows nor in columns. */
export interface PivotTable {
  readonly head: FigureRow;
  readonly columns: readonly FigureRow[];
  readonly rows: readonly PivotRow[];
}

const KEY_OF: Record<Dimension, (row: FigureRow) => string> = {
  unit: ({ unit }) => String(unit.id),
  indicator: ({ indicator }) => indicator.code,
  period: ({ period }) => period,
};

/** The dimension that a shape leaves over. */
export const thirdOf = ({ rows, columns }: Shape): Dimension =>
  DIMENSIONS.find((dimension) => dimension !== rows && dimension !== columns) ?? 'period';

/** What tells the values of a dimension apart. */
export const keyOf = (figure: FigureRow, dimension: Dimension): string => KEY_OF[dimension](figure);

const isProvince = ({ unit }: FigureRow): number => Number(unit.kind === 'province');

/** Units in the official order and the province below its parts; quarters as time goes. */
const ORDER: Record<Dimension, (a: FigureRow, b: FigureRow) => number> = {
  unit: (a, b) => isProvince(a) - isProvince(b) || a.unit.position - b.unit.position,
  indicator: () => 0,
  period: (a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)),
};

/** A figure of each value of a dimension; indicators in the order in which they come. */
export function oneOfEach(
  figures: readonly FigureRow[],
  dimension: Dimension,
): Map<string, FigureRow> {
  const found = new Map<string, FigureRow>();
  for (const figure of figures) {
    const key = KEY_OF[dimension](figure);
    if (!found.has(key)) found.set(key, figure);
  }
  return new Map([...found].sort(([, a], [, b]) => ORDER[dimension](a, b)));
}

/**
 * Turns a list of figures into tables; nothing is added up.
 * @throws RangeError when rows and columns are the same dimension
 */
export function pivotOf(figures: readonly FigureRow[], shape: Shape): PivotTable[] {
  if (shape.rows === shape.columns) throw new RangeError('Rows and columns are the same dimension');
  const third = thirdOf(shape);
  return [...oneOfEach(figures, third)].map(([key, head]) => {
    const own = figures.filter((figure) => KEY_OF[third](figure) === key);
    const columns = oneOfEach(own, shape.columns);
    const at = new Map(
      own.map((figure) => [
        `${KEY_OF[shape.rows](figure)} ${KEY_OF[shape.columns](figure)}`,
        figure,
      ]),
    );
    return {
      head,
      columns: [...columns.values()],
      rows: [...oneOfEach(own, shape.rows)].map(([row, first]) => ({
        head: first,
        cells: [...columns.keys()].map((column) => at.get(`${row} ${column}`) ?? null),
      })),
    };
  });
}
