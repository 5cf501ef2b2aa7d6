import type { FigureContent } from './figure-history';
import {
  POST_OFFICE_STATES,
  type PostOfficeState,
  ROUTE_STATES,
  type RouteState,
  SUSPENSION_REASONS,
  type SuspensionReason,
} from './register';
import type { PostOfficeStateEntry, RouteStateEntry } from './report-detail';

/** One thing that a save changed, as the audit trail keeps it. */
export type SaveChange =
  | {
      readonly what: 'figure';
      /** The indicator's code. */
      readonly of: string;
      readonly from: FigureContent;
      readonly to: FigureContent;
    }
  | {
      /** Of an indicator, of the section itself, of a finding by its key. */
      readonly what: 'note' | 'remark' | 'explanation';
      readonly of: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly what: 'route';
      readonly of: number;
      /** As the entry was called then. */
      readonly name: string;
      readonly from: RouteStateEntry;
      readonly to: RouteStateEntry;
    }
  | {
      readonly what: 'post-office';
      readonly of: number;
      readonly name: string;
      readonly from: PostOfficeStateEntry;
      readonly to: PostOfficeStateEntry;
    };

/** Something typed: who changed what, from what to what. */
export interface Typing {
  readonly at: string;
  readonly by: string | null;
  readonly section: string;
  readonly change: SaveChange;
}

/** What the trail of a save tells; what it does not hold in a form known here is left out. */
export function changesIn(data: unknown): SaveChange[] {
  if (!isRecord(data) || !Array.isArray(data.changes)) return [];
  return data.changes.flatMap((change: unknown) => {
    const read = isRecord(change) ? readChange(change) : null;
    return read ? [read] : [];
  });
}

/** The same, with who it was and when. */
export const typingsIn = (data: unknown, at: string, by: string | null): Typing[] =>
  changesIn(data).map((change) => ({
    at,
    by,
    section: isRecord(data) ? asText(data.section) : '',
    change,
  }));

function readChange({ indicator, what, of, name, from, to }: Raw): SaveChange | null {
  // Figures came first, and are kept as they were then.
  if (typeof indicator === 'string') {
    return { what: 'figure', of: indicator, from: toContent(from), to: toContent(to) };
  }
  switch (what) {
    case 'note':
    case 'remark':
    case 'explanation':
      return typeof of === 'string' ? { what, of, from: asText(from), to: asText(to) } : null;
    case 'route':
      return typeof of === 'number'
        ? { what, of, name: asText(name), from: toRouteState(from), to: toRouteState(to) }
        : null;
    case 'post-office':
      return typeof of === 'number'
        ? { what, of, name: asText(name), from: toOfficeState(from), to: toOfficeState(to) }
        : null;
    default:
      return null;
  }
}

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null;
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const oneOf = <T extends string>(all: readonly T[], value: unknown): T | null =>
  all.find((one) => one === value) ?? null;

const toContent = (value: unknown): FigureContent => ({
  number: typeof value === 'number' ? value : null,
  text: textOrNull(value),
});

function toRouteState(value: unknown): RouteStateEntry {
  const raw: Raw = isRecord(value) ? value : {};
  return {
    state: oneOf<RouteState>(ROUTE_STATES, raw.state),
    percent: typeof raw.percent === 'number' ? raw.percent : null,
    remark: textOrNull(raw.remark),
  };
}

function toOfficeState(value: unknown): PostOfficeStateEntry {
  const raw: Raw = isRecord(value) ? value : {};
  return {
    state: oneOf<PostOfficeState>(POST_OFFICE_STATES, raw.state),
    reason: oneOf<SuspensionReason>(SUSPENSION_REASONS, raw.reason),
    since: textOrNull(raw.since),
  };
}

/** Words are saved while they are being written: what one person wrote in one sitting is one change. */
const SITTING_MS = 10 * 60_000;

/** @param typings the newest first; so is what comes back */
export function joined(typings: readonly Typing[]): Typing[] {
  const lines: Typing[] = [];
  /** Where the line of a thing stands, which an older save of it can be joined to. */
  const open = new Map<string, number>();
  for (const typing of typings) {
    const key = JSON.stringify([typing.change.what, typing.change.of]);
    const index = open.get(key);
    const later = index === undefined ? undefined : lines[index];
    if (index !== undefined && later && continues(typing, later)) {
      lines[index] = { ...later, change: since(later.change, typing.change) };
    } else {
      open.set(key, lines.push(typing) - 1);
    }
  }
  return lines.filter(({ change: { from, to } }) => JSON.stringify(from) !== JSON.stringify(to));
}

const continues = (before: Typing, later: Typing): boolean =>
  before.change.what !== 'figure' &&
  before.by === later.by &&
  Date.parse(later.at) - Date.parse(before.at) <= SITTING_MS &&
  JSON.stringify(before.change.to) === JSON.stringify(later.change.from);

/** Both are of one thing, so their ends are of one kind. */
const since = (later: SaveChange, before: SaveChange): SaveChange =>
  ({ ...later, from: before.from }) as SaveChange;
