import { type CsvCell, csvText, type Dialect } from '@/lib/format/csv';
import type { ApiFigure } from './schemas';

export const CSV_COLUMNS = [
  'period',
  'unit',
  'unitName',
  'section',
  'indicator',
  'indicatorName',
  'measure',
  'valueType',
  'value',
  'reported',
  'expected',
  'standing',
  'revision',
  'submittedAt',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

const cellsOf = (figure: ApiFigure): Record<CsvColumn, CsvCell> => ({
  period: figure.period,
  unit: figure.unit.code,
  unitName: figure.unit.name,
  section: figure.indicator.section,
  indicator: figure.indicator.code,
  indicatorName: figure.indicator.name,
  measure: figure.indicator.measure,
  valueType: figure.indicator.valueType,
  value: figure.value,
  reported: figure.coverage?.reported ?? null,
  expected: figure.coverage?.expected ?? null,
  standing: figure.standing,
  revision: figure.revision,
  submittedAt: figure.submittedAt,
});

/** @param heads the columns' heads, in the order of `CSV_COLUMNS` */
export function csvOf(
  figures: readonly ApiFigure[],
  heads: readonly string[],
  dialect: Dialect,
): string {
  const rows = figures.map((figure) => {
    const cells = cellsOf(figure);
    return CSV_COLUMNS.map((column) => cells[column]);
  });
  return csvText([heads, ...rows], dialect);
}
