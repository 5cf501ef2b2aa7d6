import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatUnitName } from '@/lib/format/unit-names';
import { type CellValue, cellKey, entryCells } from './entry-cells';

/** Raised when files made before can no longer be read as they are. */
export const FORM_VERSION = 1;

/**
 * What a workbook was made from. It stands in a hidden sheet, so that what the officer changed can be
 * told from what was changed on screen meanwhile.
 */
export interface Stamp {
  readonly form: number;
  readonly period: string;
  readonly unit: string;
  /** For whoever has the wrong file: whose it is. */
  readonly unitName: string;
  readonly versions: Readonly<Record<string, number>>;
  /** What stood in each cell, by its key. */
  readonly base: ReadonlyMap<string, CellValue>;
}

export function stampOf(detail: ReportDetail): Stamp {
  return {
    form: FORM_VERSION,
    period: detail.period.code,
    unit: detail.unit.code,
    unitName: formatUnitName(detail.unit),
    versions: Object.fromEntries(detail.sections.map(({ code, version }) => [code, version])),
    base: new Map(entryCells(detail).map((cell) => [cellKey(cell), cell.saved])),
  };
}

/** By this the sheet is known, whatever it is called. */
export const STAMP_MARK = 'giao-ban:bieu-nhap';

/** As lines of two texts; everything as text, which no program rounds or reformats. */
export const stampLines = (stamp: Stamp): [string, string][] => [
  [STAMP_MARK, String(stamp.form)],
  ['period', stamp.period],
  ['unit', stamp.unit],
  ['unit-name', stamp.unitName],
  ...Object.entries(stamp.versions).map(([section, version]): [string, string] => [
    `version:${section}`,
    String(version),
  ]),
  ...[...stamp.base].map(([key, value]): [string, string] => [
    `base:${key}`,
    JSON.stringify(value),
  ]),
];

/** @returns null when the lines are no stamp, or a damaged one */
export function readStamp(lines: readonly (readonly [string, string])[]): Stamp | null {
  const versions: Record<string, number> = {};
  const base = new Map<string, CellValue>();
  const plain = new Map<string, string>();
  for (const [key, value] of lines) {
    if (key.startsWith('version:')) versions[key.slice('version:'.length)] = Number(value);
    else if (key.startsWith('base:')) {
      const read = readValue(value);
      if (read === undefined) return null;
      base.set(key.slice('base:'.length), read);
    } else plain.set(key, value);
  }
  const form = Number(plain.get(STAMP_MARK));
  const period = plain.get('period');
  const unit = plain.get('unit');
  if (!Number.isInteger(form) || !period || !unit) return null;
  return { form, period, unit, unitName: plain.get('unit-name') ?? '', versions, base };
}

function readValue(json: string): CellValue | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  } catch {
    // Falls through: somebody edited the sheet by hand
  }
  return undefined;
}
