import type { IsoDate } from './calendar';
import type { PeriodDays } from './period-days';
import type { PeriodCode } from './quarter';

/** A period as whoever sets its days sees it. */
export interface PeriodSettings {
  readonly id: number;
  readonly code: PeriodCode;
  readonly version: number;
  readonly days: PeriodDays;
  readonly reminderDays: readonly number[];
  readonly lock: { readonly at: string; readonly reason: string } | null;
  /** Units that submitted: from the first one on the data window stays. */
  readonly submitted: number;
  readonly surroundings: PeriodSurroundings;
}

/** What a period's days are checked against while they are typed. */
export interface PeriodSurroundings {
  readonly holidays: readonly IsoDate[];
  /** Last day of the data window of the period before; null where there is none. */
  readonly previousTo: IsoDate | null;
}

export interface ProposedPeriod {
  readonly code: PeriodCode;
  readonly days: PeriodDays;
  readonly reminderDays: readonly number[];
  readonly surroundings: PeriodSurroundings;
}

/** A later due day that the Department granted one unit. */
export interface ExtensionView {
  readonly dueOn: IsoDate;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: string;
}
