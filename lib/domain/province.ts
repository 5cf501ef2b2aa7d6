import type { UnitFigures } from './aggregate';
import type { IsoDate } from './calendar';
import type { Indicator, LocalText } from './indicator';
import type { PeriodCode } from './quarter';
import type { CableRouteEntry, PostOfficeEntry } from './register';
import type { Rule } from './rule';
import type { DataWindow, Succession, Unit } from './unit';

/** A period's days, as the Department set them. */
export interface Period {
  readonly id: number;
  readonly code: PeriodCode;
  readonly window: DataWindow;
  readonly opensOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly reviewOn: IsoDate;
  readonly meetingOn: IsoDate;
  readonly lockReason: string | null;
}

export interface Section {
  readonly code: string;
  readonly name: LocalText;
  readonly hint: LocalText | null;
  readonly reporter: Indicator['reporter'];
}

/** The catalogue as data: sections and, in order, their indicators and rules. */
export interface CatalogueData {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
}

/** A unit in the official order; the Department comes last. */
export interface ReportingUnit extends Unit {
  readonly position: number;
}

/** Whether figures are final: `provisional` ones were submitted and not approved yet. */
export type Standing = 'approved' | 'provisional';

/** What one unit has put into the Department's hands for a quarter. */
export interface UnitQuarter extends UnitFigures {
  readonly unit: ReportingUnit;
  /** null: nothing was submitted; then figures are null and the lists empty. */
  readonly standing: Standing | null;
  readonly revision: number | null;
  readonly routes: readonly CableRouteEntry[];
  readonly postOffices: readonly PostOfficeEntry[];
  readonly remarks: readonly { readonly section: string; readonly text: string }[];
}

export interface QuarterData {
  readonly period: Period;
  /** One entry for each unit that must report, in the official order. */
  readonly units: readonly UnitQuarter[];
}

/** All that an overview or a briefing of a quarter is made from. */
export interface ProvinceQuarter {
  readonly catalogue: CatalogueData;
  readonly successions: readonly Succession[];
  readonly current: QuarterData;
  readonly previous: QuarterData | null;
  readonly lastYear: QuarterData | null;
}
