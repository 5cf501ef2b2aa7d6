import { isNumeric } from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { type CellValue, cellKey, entryCells } from './entry-cells';

export type NewValues = Readonly<Record<string, CellValue>>;

/**
 * A section with some of its cells changed, in the form in which sections are saved
 * (`saveSectionSchema`, which is still to check it). What is not among the cells stays as it is.
 * @returns null when one of the cells is not of this section
 */
export function sectionInput(
  detail: ReportDetail,
  section: string,
  version: number,
  cells: NewValues,
) {
  const own = entryCells(detail).filter((cell) => cell.section === section);
  const values = new Map(own.map((cell) => [cellKey(cell), cell.saved]));
  for (const [key, value] of Object.entries(cells)) {
    if (!values.has(key)) return null;
    values.set(key, value);
  }
  const at = (key: string): CellValue => values.get(key) ?? null;
  const touched = (row: string) => Object.keys(cells).some((key) => key.startsWith(`${row}/`));
  const indicators = detail.catalogue.indicators.filter(
    ({ code, section: of }) => of === section && touched(`figure:${code}`),
  );
  return {
    period: detail.period.code,
    unit: detail.unit.code,
    section,
    version,
    values: Object.fromEntries(
      indicators.map((indicator) => {
        const value = at(`figure:${indicator.code}/value`);
        return [indicator.code, isNumeric(indicator) ? value : (value ?? '')];
      }),
    ),
    notes: Object.fromEntries(
      indicators.map(({ code }) => [code, at(`figure:${code}/note`) ?? '']),
    ),
    remark: at(`remark:${section}/value`) ?? '',
    explanations: {},
    routes: (section === 'cables' ? detail.routes : [])
      .map(({ id }) => ({ id, row: `route:${id}` }))
      .filter(({ row }) => touched(row))
      .map(({ id, row }) => ({
        id,
        state: at(`${row}/state`),
        percent: at(`${row}/percent`),
        remark: at(`${row}/remark`),
      })),
    postOffices: (section === 'post-offices' ? detail.postOffices : [])
      .map(({ id }) => ({ id, row: `office:${id}` }))
      .filter(({ row }) => touched(row))
      .map(({ id, row }) => ({
        id,
        state: at(`${row}/state`),
        reason: at(`${row}/reason`),
        since: at(`${row}/since`),
      })),
  };
}
