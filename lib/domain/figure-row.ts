import { aggregate, type UnitCoverage, type UnitFigures } from './aggregate';
import { type Catalogue, type Indicator, isNumeric, isReportedBy, lookupIn } from './indicator';
import type { ReportingUnit, Standing } from './province';
import type { PeriodCode } from './quarter';

/** A unit's report of a period as it stands, or that nothing of it does. */
export interface StandingReport extends UnitFigures {
  readonly standing: Standing | null;
  readonly revision: number | null;
  readonly submittedAt: string | null;
}

/** Which figure: of a unit, or of the province as a whole. */
export interface FigureKey {
  readonly period: PeriodCode;
  readonly unit: ReportingUnit;
  readonly indicator: Indicator;
}

/** One figure as other programs read it. A rate is a fraction; null is unknown, never 0. */
export interface FigureRow extends FigureKey {
  readonly value: number | string | null;
  /** Of a province's total: how many of the units that should report the figure did. */
  readonly coverage: UnitCoverage | null;
  /**
   * null: nothing stands. Of a total: `approved` when all that it adds up is, else `provisional`.
   */
  readonly standing: Standing | null;
  /** Of a unit's figure; a total has many. */
  readonly revision: number | null;
  readonly submittedAt: string | null;
}

/** What a unit, or the province, has a figure of: its own form's indicators; totals of numbers. */
export const hasFigure = (indicator: Indicator, unit: Pick<ReportingUnit, 'kind'>): boolean =>
  unit.kind === 'province' ? isNumeric(indicator) : isReportedBy(indicator, unit.kind);

export function unitRow(key: FigureKey, catalogue: Catalogue, report: StandingReport): FigureRow {
  const { figures, standing, revision, submittedAt } = report;
  const { code } = key.indicator;
  const value =
    figures === null
      ? null
      : isNumeric(key.indicator)
        ? lookupIn(catalogue, figures)(code)
        : (figures.texts[code] ?? null);
  return { ...key, value, coverage: null, standing, revision, submittedAt };
}

export function totalRow(
  key: FigureKey,
  catalogue: Catalogue,
  reports: readonly StandingReport[],
): FigureRow {
  const { indicator } = key;
  const { value, coverage } = aggregate(indicator, catalogue, reports);
  // Without the provisional ones: fewer units reported, so some of the total is provisional.
  const approved = reports.map((report) =>
    report.standing === 'approved' ? report : { ...report, figures: null },
  );
  const final = aggregate(indicator, catalogue, approved).coverage.reported;
  const standing =
    coverage.reported === 0 ? null : final === coverage.reported ? 'approved' : 'provisional';
  return { ...key, value, coverage, standing, revision: null, submittedAt: null };
}
