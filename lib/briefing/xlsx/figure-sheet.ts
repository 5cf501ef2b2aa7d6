import { isReportedBy } from '@/lib/domain/indicator';
import type { UnitQuarter } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { departmentBrief, wholeProvince } from '../areas/wording';
import type { Facts } from '../facts';
import { upperFirst } from '../phrase';
import { isComparable, provinceFigure, unitFigure } from '../province-figures';
import { unitName } from '../unit-names';
import { address, empty, type SheetCell, text } from './cells';
import type { FigureColumn } from './columns';
import { coverageFormula, totalFormula, unitFormula } from './formulas';

/** Position and name stand before the figures. */
export const BEFORE = 2;

const BORDER = { border: true } as const;
const TOTAL = { border: true, bold: true, fill: true } as const;
const NOTE = { border: true, italic: true } as const;

/** The rows below the head of a sheet of figures; `top` is the first of them, counted from 0. */
export function figureRows(f: Facts, columns: readonly FigureColumn[], top: number): SheetCell[][] {
  const { province } = f.input;
  const entries = f.quarter.units.filter(({ unitKind }) =>
    unitKind === 'department'
      ? columns.some(({ indicator }) => indicator.reporter !== 'units')
      : true,
  );
  const places = new Map(columns.map(({ indicator }, index) => [indicator.code, BEFORE + index]));
  const columnOf = (code: string): number => {
    const column = places.get(code);
    if (column === undefined) throw new RangeError(`No column of ${code}`);
    return column;
  };
  const rangeOf = (code: string): string => {
    const column = columnOf(code);
    return `${address(top, column)}:${address(top + entries.length - 1, column)}`;
  };
  const formats = columns.map((column) => formatOf(f, column));

  const unitCell = (
    entry: UnitQuarter,
    column: FigureColumn,
    at: number,
    row: number,
  ): SheetCell => {
    const { indicator, computed } = column;
    const look = { ...BORDER, format: formats[at] };
    if (!isReportedBy(indicator, entry.unitKind)) return empty(BORDER);
    const value = unitFigure(province, f.period, indicator.code, entry.unitId);
    if (!computed || !indicator.formula) return { value, ...look };
    const formula = unitFormula(indicator.formula, (code) => address(row, columnOf(code)));
    return { value: { formula, result: value }, ...look };
  };
  const units = entries.map((entry, index) => [
    { value: index + 1, ...BORDER, align: 'center' as const },
    text(
      entry.unitKind === 'department' ? departmentBrief(f) : upperFirst(unitName(entry.unit)),
      BORDER,
    ),
    ...columns.map((column, at) => unitCell(entry, column, at, top + index)),
  ]);

  const total = columns.map(({ indicator, computed }, at): SheetCell => {
    const result = provinceFigure(province, f.period, indicator.code)?.value ?? null;
    const look = { ...TOTAL, format: formats[at] };
    // A rate that is not computed of columns has no formula to be summed up by.
    if (indicator.valueType === 'rate' && !computed) return { value: result, ...look };
    const parts = computed ? indicator.formula : null;
    const formula = totalFormula(parts, rangeOf(indicator.code), rangeOf);
    return { value: { formula, result }, ...look };
  });
  const coverage = columns.map(({ indicator, computed }): SheetCell => {
    const found = provinceFigure(province, f.period, indicator.code)?.coverage;
    if (!found) return empty(NOTE);
    const parts = computed ? indicator.formula : null;
    const formula = coverageFormula(parts, rangeOf(indicator.code), rangeOf);
    // The number of units asked is part of how it is written: "13/14".
    return {
      value: { formula, result: found.reported },
      ...NOTE,
      align: 'right',
      format: `0"/${found.expected}"`,
    };
  });
  const past = (period: PeriodCode, label: string): SheetCell[][] => {
    const values = columns.map(({ indicator: { code } }) =>
      isComparable(province, code, f.period, period)
        ? (provinceFigure(province, period, code)?.value ?? null)
        : null,
    );
    if (values.every((value) => value === null)) return [];
    const cells = values.map((value, at) => ({ value, ...NOTE, format: formats[at] }));
    return [[empty(NOTE), text(label, NOTE), ...cells]];
  };
  return [
    ...units,
    [empty(TOTAL), text(upperFirst(wholeProvince(f)), TOTAL), ...total],
    [empty(NOTE), text('Đơn vị có số liệu', NOTE), ...coverage],
    ...past(f.previous, 'Quý trước'),
    ...past(f.lastYear, 'Cùng kỳ năm trước'),
  ];
}

/** Grouped whole numbers; as many decimals as the figures of the column have. */
function formatOf(f: Facts, { indicator }: FigureColumn): string {
  if (indicator.valueType === 'rate') return '0.0%';
  const decimals = f.quarter.units.map((entry) => {
    const value = unitFigure(f.input.province, f.period, indicator.code, entry.unitId) ?? 0;
    return (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;
  });
  const most = Math.min(3, Math.max(0, ...decimals));
  return most === 0 ? '#,##0' : `#,##0.${'0'.repeat(most)}`;
}
