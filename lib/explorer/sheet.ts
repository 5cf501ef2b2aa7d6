import type { FigureRow } from '@/lib/domain/figure-row';
import type { Indicator } from '@/lib/domain/indicator';
import { type Dimension, keyOf, oneOfEach, pivotOf, type Shape, thirdOf } from './pivot';

/** Names of things, in the reader's language. */
export interface SheetWords {
  readonly dimension: Record<Dimension, string>;
  readonly measure: string;
  readonly nameOf: (figure: FigureRow, dimension: Dimension) => string;
  readonly measureOf: (indicator: Indicator) => string;
}

export interface NumberCell {
  readonly value: number | null;
  readonly valueType: Indicator['valueType'];
}

export interface ExplorerSheet {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly names: readonly string[];
    readonly cells: readonly NumberCell[];
  }[];
}

/**
 * All tables of an exploration in one, as a spreadsheet takes them to order and filter: the third
 * dimension is a column, and each column stands once whatever table it came from.
 */
export function sheetOf(
  figures: readonly FigureRow[],
  shape: Shape,
  words: SheetWords,
): ExplorerSheet {
  const third = thirdOf(shape);
  const tables = pivotOf(figures, shape);
  const columns = oneOfEach(figures, shape.columns);
  const hasMeasure = shape.columns !== 'indicator';
  return {
    head: [
      words.dimension[third],
      words.dimension[shape.rows],
      ...(hasMeasure ? [words.measure] : []),
      ...[...columns.values()].map((figure) => words.nameOf(figure, shape.columns)),
    ],
    rows: tables.flatMap((table) => {
      const places = new Map(
        table.columns.map((column, index) => [keyOf(column, shape.columns), index]),
      );
      return table.rows.map(({ head, cells }) => ({
        names: [
          words.nameOf(table.head, third),
          words.nameOf(head, shape.rows),
          ...(hasMeasure ? [words.measureOf(head.indicator)] : []),
        ],
        cells: [...columns.keys()].map((column): NumberCell => {
          const place = places.get(column);
          const figure = place === undefined ? null : (cells[place] ?? null);
          const value = typeof figure?.value === 'number' ? figure.value : null;
          return { value, valueType: (figure ?? head).indicator.valueType };
        }),
      }));
    }),
  };
}
