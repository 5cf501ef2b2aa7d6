import type { IsoDate } from '@/lib/domain/calendar';
import type { ReportingUnit, Standing } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { CableRouteEntry, PostOfficeEntry, RouteExtension } from '@/lib/domain/register';
import type { ReportStatus } from '@/lib/domain/report-status';

// What the pages of the registers show: plain values, made by lib/data and read by components.

export const REGISTERS = ['cable-routes', 'post-offices'] as const;
export type RegisterName = (typeof REGISTERS)[number];

/** Where an entry's state comes from: `working` is as typed, and only the unit itself sees that. */
export type EntrySource = 'working' | Standing;

export interface Registered {
  readonly unit: ReportingUnit;
  /** First and last quarter in which it belongs to the register; null: still open. */
  readonly validFrom: PeriodCode;
  readonly validTo: PeriodCode | null;
  /** null where no state is known. */
  readonly source: EntrySource | null;
}

export type RegisteredRoute = CableRouteEntry & Registered;
export type RegisteredPostOffice = PostOfficeEntry & Registered;

/** Open in the quarter, or closed before it. */
export const isClosed = (entry: Pick<Registered, 'validTo'>, period: PeriodCode): boolean =>
  entry.validTo !== null && entry.validTo < period;

export interface RegisterPage<E> {
  readonly period: PeriodCode;
  /** Day as of which alerts are judged: the quarter's last, or today while it runs. */
  readonly asOf: IsoDate;
  /** Entries known by then, closed ones too, unit by unit in the official order. */
  readonly entries: readonly E[];
}

/** What one quarter's report said of an entry. */
export interface EntryQuarter<S> {
  readonly period: PeriodCode;
  readonly status: ReportStatus;
  readonly source: EntrySource | null;
  /** Number of the submission that carried it; null: none did. */
  readonly revision: number | null;
  readonly state: S | null;
}

export interface RecordedExtension extends RouteExtension {
  readonly id: number;
  readonly validFrom: PeriodCode;
}

export interface EntryRecord<E, S> {
  readonly entry: E;
  /** The newest first; quarters in which it belongs to the register and whose period has begun. */
  readonly quarters: readonly EntryQuarter<S>[];
}

export type RouteState = Pick<CableRouteEntry, 'state' | 'percent' | 'remark'>;
export type OfficeState = Pick<PostOfficeEntry, 'state' | 'reason' | 'since'>;
export interface RouteRecord extends EntryRecord<RegisteredRoute, RouteState> {
  readonly extensions: readonly RecordedExtension[];
}
export type OfficeRecord = EntryRecord<RegisteredPostOffice, OfficeState>;

/** What a new entry of a unit can be. */
export interface UnitDesk {
  readonly unit: ReportingUnit;
  /** Quarters from which it can belong to the register, the newest first. */
  readonly open: readonly PeriodCode[];
  /** As far as the registers know them. */
  readonly communes: readonly string[];
  readonly enterprises: readonly string[];
}

/** What can be done with an entry now, and what stands in the way. */
export interface EntryDesk {
  readonly version: number;
  readonly closeReason: string | null;
  /** The last quarter whose received report carries it; null: none does. */
  readonly carriedIn: PeriodCode | null;
  /** The quarter whose report waits for its signature with it; null: none does. */
  readonly awaiting: PeriodCode | null;
  readonly held: PeriodCode | null;
  /** Quarters from which a change can take effect, the newest first. */
  readonly open: readonly PeriodCode[];
  /** Of those, quarters from which it can be closed. */
  readonly closable: readonly PeriodCode[];
  readonly may: {
    readonly edit: boolean;
    readonly extend: boolean;
    readonly close: boolean;
    readonly reopen: boolean;
    readonly remove: boolean;
  };
}
