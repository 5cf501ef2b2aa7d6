import type { AttachmentView } from './attachment';
import type { IsoDate } from './calendar';
import type { Expected } from './findings/expected';
import type { FindingView } from './findings/finding';
import type { Figures } from './indicator';
import type { CatalogueData, Period, ReportingUnit, Section, Standing } from './province';
import type { Deadlines, Punctuality } from './punctuality';
import type { CableRouteEntry, PostOfficeEntry } from './register';
import type { ReportStatus } from './report-status';
import type { RevisionView } from './revision';
import type { SectionReview, SectionStanding } from './section-review';
import type { ReportTask } from './task';
import type { Succession } from './unit';

// What pages show of one report: plain values, made by lib/data and read by components.

/** What the checks compare a report with: other quarters' approved figures, and what they lead to expect. */
export interface Baseline {
  /** null: nothing was approved for the quarter before, or it cannot be compared. */
  readonly previous: Figures | null;
  readonly expected: Expected;
}

export interface SectionState {
  readonly code: string;
  /** 0 while nothing was saved in it. */
  readonly version: number;
  readonly remark: string;
  /** Whether the viewer may type in it now. */
  readonly editable: boolean;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  /** Whether that was the viewer. */
  readonly savedBySelf: boolean;
  /** Numbers known, of numbers asked for. */
  readonly filled: number;
  readonly total: number;
  readonly errors: number;
  readonly warnings: number;
  readonly unexplained: number;
  /** Since the Department returned the report; null where it said nothing of single sections. */
  readonly review: SectionReview | null;
}

export interface CommentView {
  readonly id: number;
  readonly indicator: string | null;
  readonly author: string;
  readonly authorRole: string;
  readonly at: string;
  readonly text: string;
  readonly resolvedAt: string | null;
}

export interface EventView {
  readonly event: string;
  readonly actor: string;
  readonly at: string;
  readonly note: string | null;
  readonly revision: number | null;
}

/** What the viewer may do with the report as it stands now. */
export interface ReportPermissions {
  readonly requestSignature: boolean;
  readonly sendBack: boolean;
  readonly sign: boolean;
  readonly return: boolean;
  readonly approve: boolean;
  readonly correct: boolean;
  /** Give up a correction that nobody has received yet. */
  readonly abandonCorrection: boolean;
  readonly comment: boolean;
  /** To the report as a whole; to a section whoever may type in it. */
  readonly attach: boolean;
}

/** Figures of another quarter, and why they cannot be compared where they cannot. */
export interface BaseFigures {
  readonly period: string;
  /** null: none stand for that quarter. */
  readonly figures: Figures | null;
  readonly succession: Succession | null;
}

export type RouteStateEntry = Pick<CableRouteEntry, 'state' | 'percent' | 'remark'>;
export type PostOfficeStateEntry = Pick<PostOfficeEntry, 'state' | 'reason' | 'since'>;

/** Which report, and the version of it that the person saw: a newer one on the server is a conflict. */
export interface VersionedReport {
  readonly period: string;
  readonly unit: string;
  readonly version: number;
}

export interface ReportDetail {
  readonly unit: ReportingUnit;
  readonly period: Period;
  readonly status: ReportStatus;
  readonly version: number;
  readonly deadlines: Deadlines;
  readonly dueOn: IsoDate;
  readonly daysLeft: number;
  /** Whether a submission is due by that day. */
  readonly awaited: boolean;
  readonly today: IsoDate;
  readonly punctuality: Punctuality;
  readonly firstSubmittedAt: string | null;
  readonly returnReason: string | null;
  readonly correctionReason: string | null;
  /** Only what this unit reports in this period. */
  readonly catalogue: CatalogueData;
  /**
   * `working`: as typed, for the unit itself. `revision`: as received, for everyone else; then
   * figures are null while nothing was received.
   */
  readonly source: 'working' | 'revision';
  readonly standing: Standing | null;
  readonly figures: Figures | null;
  readonly notes: Readonly<Record<string, string>>;
  readonly sections: readonly SectionState[];
  readonly findings: readonly FindingView[];
  readonly baseline: Baseline;
  readonly previous: BaseFigures;
  readonly lastYear: BaseFigures;
  readonly routes: readonly CableRouteEntry[];
  readonly postOffices: readonly PostOfficeEntry[];
  /** What the registers said last quarter, by the entry's id. */
  readonly previousStates: {
    readonly routes: Readonly<Record<number, RouteStateEntry>>;
    readonly postOffices: Readonly<Record<number, PostOfficeStateEntry>>;
  };
  /** Given to the unit for this quarter, with its answers. */
  readonly tasks: readonly ReportTask[];
  readonly attachments: readonly AttachmentView[];
  readonly comments: readonly CommentView[];
  readonly events: readonly EventView[];
  readonly revisions: readonly RevisionView[];
  readonly may: ReportPermissions;
}

/** The report as it was read, for a step that is taken on it. */
export const versionedReport = ({
  period,
  unit,
  version,
}: Pick<ReportDetail, 'period' | 'unit' | 'version'>): VersionedReport => ({
  period: period.code,
  unit: unit.code,
  version,
});

/** The sections that stand so since the Department returned the report, in the order of the form. */
export const sectionsStanding = (
  { catalogue, sections }: Pick<ReportDetail, 'catalogue' | 'sections'>,
  standing: SectionStanding,
): readonly Section[] =>
  catalogue.sections.filter(({ code }) =>
    sections.some((one) => one.code === code && one.review?.standing === standing),
  );
