import type { KeptAttachment } from './attachment';
import type { Finding } from './findings/finding';
import type { Figures } from './indicator';
import type { CableRouteEntry, PostOfficeEntry } from './register';
import type { AnsweredTask } from './task';

/** What a revision keeps, whole: enough to read the report again without any other record. */
export interface Snapshot extends Figures {
  readonly format: 1;
  readonly unit: { readonly code: string; readonly name: string; readonly kind: string };
  readonly period: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly remarks: readonly { readonly section: string; readonly text: string }[];
  readonly routes: readonly CableRouteEntry[];
  readonly postOffices: readonly PostOfficeEntry[];
  /** Tasks given to the unit, answered or not; absent where there were none. */
  readonly tasks?: readonly AnsweredTask[];
  /** Files of the report; absent where there were none. */
  readonly attachments?: readonly KeptAttachment[];
  /** What the checks said at the time, with the officer's explanation. */
  readonly findings: readonly KeptFinding[];
}

export interface KeptFinding {
  readonly key: string;
  readonly section: string;
  readonly explanation: string | null;
  /** Whole, with the figures that it was held against; missing in older snapshots. */
  readonly finding?: Finding;
}

/**
 * JSON with its keys in order, so that equal snapshots have equal text (and so equal hashes), also
 * after they went through the database. What JSON has no word for becomes what `JSON.stringify`
 * makes of it.
 */
export function canonicalJson(value: unknown): string {
  if (hasToJson(value)) return canonicalJson(value.toJSON());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Dates, and decimals of the database's client. */
const hasToJson = (value: unknown): value is { toJSON(): unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'toJSON' in value &&
  typeof value.toJSON === 'function';
