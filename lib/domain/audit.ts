/** What the trail tells of; other programs of the same database may add their own. */
export const AUDIT_ACTIONS = [
  'session.start',
  'session.end',
  'user.create',
  'user.update',
  'user.reset-password',
  'user.disable',
  'user.enable',
  'user.end-sessions',
  'token.issue',
  'token.revoke',
  'report.save',
  'report.request-signature',
  'report.send-back',
  'report.submit',
  'report.return',
  'report.approve',
  'report.start-correction',
  'report.comment',
  'report.comment-resolve',
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
  | { readonly type: 'token'; readonly id: number; readonly name: string | null }
  | { readonly type: 'other'; readonly text: string };

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  /** null: the system itself. */
  readonly actor: string | null;
  readonly action: string;
  readonly subject: AuditSubject;
  readonly subjectCode: string;
  readonly data: string;
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
