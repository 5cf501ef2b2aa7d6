import type { IsoDate } from './calendar';
import type { Period, ReportingUnit, Section, Standing } from './province';
import type { Punctuality } from './punctuality';
import type { ReportStatus } from './report-status';
import type { SectionStanding } from './section-review';

/** One section of one unit's report in the Department's matrix: how far, and what the checks say. */
export interface SectionCell {
  readonly code: string;
  readonly filled: number;
  /** 0 for a section of words only; then `written` says whether there are any. */
  readonly total: number;
  readonly written: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly unexplained: number;
  readonly notices: number;
  /** Since the Department returned the report; null where it said nothing of single sections. */
  readonly standing: SectionStanding | null;
}

export interface ReviewRow {
  readonly unit: ReportingUnit;
  readonly status: ReportStatus;
  readonly version: number;
  readonly standing: Standing | null;
  readonly dueOn: IsoDate;
  readonly daysLeft: number;
  /** Whether a submission is due by that day. */
  readonly awaited: boolean;
  readonly extended: boolean;
  readonly punctuality: Punctuality;
  readonly firstSubmittedAt: string | null;
  readonly lastChangedAt: string | null;
  readonly openComments: number;
  /** Whether the viewer may approve it as it stands. */
  readonly mayApprove: boolean;
  /** Only the sections that this unit reports. */
  readonly sections: readonly SectionCell[];
}

export interface ReviewMatrix {
  readonly period: Period;
  readonly today: IsoDate;
  readonly sections: readonly Section[];
  readonly rows: readonly ReviewRow[];
}

export type CellState = 'empty' | 'partial' | 'complete';

export function cellState({ filled, total, written }: SectionCell): CellState {
  if (total === 0) return written ? 'complete' : 'empty';
  if (filled === 0) return 'empty';
  return filled < total ? 'partial' : 'complete';
}

/** What the matrix can be narrowed to; written in addresses. */
export const REVIEW_FILTERS = [
  'overdue',
  'submitted',
  'returned',
  'awaiting-signature',
  'draft',
  'not-started',
  'approved',
  'submitted-late',
  'with-comments',
] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

export const isReviewFilter = (text: unknown): text is ReviewFilter =>
  REVIEW_FILTERS.some((filter) => filter === text);

export function matchesFilter(row: ReviewRow, filter: ReviewFilter): boolean {
  switch (filter) {
    case 'overdue':
    case 'submitted-late':
      return row.punctuality === filter;
    case 'with-comments':
      return row.openComments > 0;
    default:
      return row.status === filter;
  }
}

/** The Department's own report is apart from those it waits for. */
export const isOwnRow = (row: ReviewRow): boolean => row.unit.kind === 'department';

/** Units whose figures of the period the Department does not have. */
export const missingRows = (rows: readonly ReviewRow[]): ReviewRow[] =>
  rows.filter((row) => !isOwnRow(row) && row.standing === null);

export interface ReviewSummary {
  /** Units that must report, without the Department. */
  readonly expected: number;
  /** Of them, those whose figures the Department has. */
  readonly received: number;
  readonly approved: number;
  readonly submitted: number;
  readonly awaiting: number;
  readonly returned: number;
  readonly draft: number;
  readonly notStarted: number;
  readonly overdue: number;
}

export function summaryOf(rows: readonly ReviewRow[]): ReviewSummary {
  const units = rows.filter((row) => !isOwnRow(row));
  const count = (filter: ReviewFilter) => units.filter((row) => matchesFilter(row, filter)).length;
  return {
    expected: units.length,
    received: units.filter((row) => row.standing !== null).length,
    approved: count('approved'),
    submitted: count('submitted'),
    awaiting: count('awaiting-signature'),
    returned: count('returned'),
    draft: count('draft'),
    notStarted: count('not-started'),
    overdue: count('overdue'),
  };
}
