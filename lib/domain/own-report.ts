import type { IsoDate } from './calendar';
import type { Period, ReportingUnit } from './province';
import type { Punctuality } from './punctuality';
import type { ReportStatus } from './report-status';

/** One line of a unit's list of reports. */
export interface OwnReport {
  readonly period: Period;
  readonly unit: ReportingUnit;
  readonly status: ReportStatus;
  readonly dueOn: IsoDate;
  readonly daysLeft: number;
  /** Whether a submission is due by that day. */
  readonly awaited: boolean;
  readonly extensionReason: string | null;
  readonly punctuality: Punctuality;
  readonly returnReason: string | null;
  readonly correctionReason: string | null;
  readonly firstSubmittedAt: string | null;
}
