import type { LocalText } from './indicator';
import { changesIn, type SaveChange } from './save-changes';

/** What the trail tells of; other programs of the same database may add their own. */
export const AUDIT_ACTIONS = [
  'session.start',
  'session.end',
  'user.create',
  'user.update',
  'user.change-password',
  'user.reset-password',
  'user.disable',
  'user.enable',
  'user.end-sessions',
  'department.create',
  'department.update',
  'map.keep',
  'map.remove',
  'map.place-tiles',
  'token.issue',
  'token.revoke',
  'period.create',
  'period.update',
  'period.lock',
  'period.unlock',
  'extension.grant',
  'extension.change',
  'extension.withdraw',
  'report.remind',
  'mail.retry',
  'report.save',
  'report.import',
  'report.request-signature',
  'report.send-back',
  'report.submit',
  'report.return',
  'report.approve',
  'report.start-correction',
  'report.abandon-correction',
  'report.comment',
  'report.comment-resolve',
  'attachment.add',
  'attachment.remove',
  'task.give',
  'task.edit',
  'task.move',
  'task.remove',
  'task.close',
  'task.reopen',
  'task.carry-over',
  'task.answer',
  'task.explain',
  'briefing.save',
  'register.create',
  'register.update',
  'register.close',
  'register.reopen',
  'register.remove',
  'register.extend',
  'register.remove-extension',
  'briefing.finalise',
  'briefing.new-version',
  'meeting.save',
  'demo.made',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an audit event happened to, resolved for reading. */
export type AuditSubject =
  | { readonly type: 'user'; readonly id: number; readonly username: string | null }
  | {
      readonly type: 'report';
      readonly id: number;
      readonly unitCode: string;
      readonly unitName: string;
      readonly period: string;
    }
  | { readonly type: 'briefing'; readonly period: string }
  | { readonly type: 'period'; readonly id: number; readonly code: string }
  | { readonly type: 'token'; readonly id: number; readonly name: string | null }
  /** An entry of a register; null: it is gone. */
  | {
      readonly type: 'cable-route' | 'post-office';
      readonly id: number;
      readonly name: string | null;
    }
  /** A task, by its number in the quarter that it is given for. */
  | { readonly type: 'task'; readonly period: string; readonly position: number }
  /** The Department's particulars, or a map. */
  | { readonly type: 'department' | 'map'; readonly id: number }
  | { readonly type: 'tiles' }
  | { readonly type: 'other'; readonly text: string };

/** Names under which events keep what they say, and for which there are words. */
export const AUDIT_FIELDS = [
  'version',
  'from',
  'to',
  'note',
  'returned',
  'revisionId',
  'comment',
  'task',
  'state',
  'username',
  'displayName',
  'title',
  'role',
  'unitId',
  'email',
  'phone',
  'sessionsEnded',
  'name',
  'expiresAt',
  'reports',
  'file',
  'cells',
  'entries',
  'businessDate',
  'number',
  'signedOn',
  'signer',
  'paragraph',
  'change',
  'before',
  'after',
  'newName',
  'fromQuarter',
  'reason',
  'fromPoint',
  'toPoint',
  'km',
  'kind',
  'phase',
  'enterprises',
  'originalDeadline',
  'commune',
  'deadline',
  'authority',
  'documentNumber',
  'validFrom',
  'units',
  'property',
  'provinceName',
  'superiorBody',
  'abbreviation',
  'place',
  'headTitle',
  'signerName',
  'signerTitle',
  'otherSigners',
  'recipients',
  'inspectionTeam',
  'layout',
  'heldOn',
  'startsAt',
  'chair',
  'programme',
  'attendance',
  'conclusions',
  'unit',
  'dataFrom',
  'dataTo',
  'opensOn',
  'dueOn',
  'reviewOn',
  'meetingOn',
  'reminderDays',
  'people',
  'mails',
] as const;

/** What was done to a paragraph of a briefing. */
export const PARAGRAPH_CHANGES = [
  'text',
  'drop',
  'restore',
  'keep',
  'regenerate',
  'add',
  'up',
  'down',
] as const;

type Plain = string | number | boolean | null;

/** What an event says of itself, read out of its data. */
export interface AuditDetails {
  readonly section: LocalText | null;
  /** What a save changed, with the name of what it belongs to. */
  readonly changes: readonly { readonly change: SaveChange; readonly of: LocalText }[];
  /** Everything else, by the name it is kept under. */
  readonly fields: readonly { readonly name: string; readonly value: Plain | LocalText }[];
}

/** What stands behind the codes and numbers that events keep. */
interface Names {
  readonly sections: ReadonlyMap<string, LocalText>;
  readonly indicators: ReadonlyMap<string, LocalText>;
  /** By `unitId`. */
  readonly units: ReadonlyMap<number, LocalText>;
  /** Which submission of its report it was, by `revisionId`. */
  readonly revisions: ReadonlyMap<number, number>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A code that the catalogue no longer knows stands for itself. */
const nameIn = (names: ReadonlyMap<string, LocalText>, code: unknown): LocalText =>
  names.get(String(code)) ?? { vi: String(code), en: String(code) };

function nameOf(change: SaveChange, { sections, indicators }: Names): LocalText {
  switch (change.what) {
    case 'figure':
    case 'note':
      return nameIn(indicators, change.of);
    case 'remark':
      return nameIn(sections, change.of);
    case 'explanation':
      // Of a figure or a section, as its key says; a rule stands for itself.
      return (
        [indicators, sections]
          .map((names) => names.get(change.of.slice(change.of.indexOf(':') + 1)))
          .find((name) => name !== undefined) ?? nameIn(indicators, change.of)
      );
    default:
      return { vi: change.name, en: change.name };
  }
}

/** What a field keeps, by name where it keeps a code. */
function fieldValue(name: string, value: unknown, names: Names): Plain | LocalText {
  if (name === 'unitId' && typeof value === 'number') {
    return names.units.get(value) ?? value;
  }
  if (name === 'revisionId' && typeof value === 'number') {
    return names.revisions.get(value) ?? value;
  }
  if (name === 'returned' && typeof value === 'string') {
    const sections = value.split(', ').map((code) => nameIn(names.sections, code));
    return {
      vi: sections.map(({ vi }) => vi).join('; '),
      en: sections.map(({ en }) => en).join('; '),
    };
  }
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Plain);
}

/** Reads an event's data; what it does not know it keeps as it is. */
export function auditDetails(data: unknown, names: Names): AuditDetails {
  const { sections, indicators } = names;
  const { section, changes, indicator, ...rest } = isRecord(data) ? data : {};
  const fields = Object.entries(rest).map(([name, value]) => ({
    name,
    value: fieldValue(name, value, names),
  }));
  return {
    section:
      typeof section === 'string'
        ? nameIn(sections, section)
        : typeof indicator === 'string'
          ? nameIn(indicators, indicator)
          : null,
    changes: changesIn({ changes }).map((change) => ({
      change,
      of: nameOf(change, names),
    })),
    fields: fields.filter(({ value }) => value !== null),
  };
}

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  /** null: the system itself. */
  readonly actor: string | null;
  readonly action: string;
  readonly subject: AuditSubject;
  readonly subjectCode: string;
  readonly details: AuditDetails;
  readonly hash: string;
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** Number before which the next, older page begins; null on the last. */
  readonly older: string | null;
}

export interface AuditCheck {
  readonly events: number;
  /** The first event that does not follow from the one before it; null: the trail is whole. */
  readonly firstBreak: string | null;
}
