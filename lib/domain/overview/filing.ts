import type { QuarterData, ReportingUnit } from '@/lib/domain/province';

/** How much of the province the figures of a quarter stand on. */
export interface Filing {
  readonly expected: number;
  readonly reported: number;
  readonly approved: number;
  readonly provisional: number;
  /** Units without a report in the Department's hands, in the official order. */
  readonly missing: readonly ReportingUnit[];
  readonly provisionalUnits: readonly ReportingUnit[];
  /** The Department's own report is counted apart: "13/14 đơn vị" speaks of the units. */
  readonly department: 'approved' | 'provisional' | 'missing' | null;
}

export function filingOf(quarter: QuarterData): Filing {
  const units = quarter.units.filter(({ unitKind }) => unitKind !== 'department');
  const own = quarter.units.find(({ unitKind }) => unitKind === 'department');
  const standing = (wanted: string | null) => units.filter((unit) => unit.standing === wanted);
  const approved = standing('approved').length;
  const provisional = standing('provisional');
  return {
    expected: units.length,
    reported: approved + provisional.length,
    approved,
    provisional: provisional.length,
    missing: standing(null).map(({ unit }) => unit),
    provisionalUnits: provisional.map(({ unit }) => unit),
    department: own ? (own.standing ?? 'missing') : null,
  };
}
