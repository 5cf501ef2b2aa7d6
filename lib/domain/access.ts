/** Roles of a user. An unknown one is an error, never a default. */
export const ROLES = [
  'unit-officer',
  'unit-leader',
  'broadcaster',
  'reviewer',
  'department-leader',
  'inspector',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. Made by `lib/auth` from a live session, and by nothing else. */
export interface Viewer {
  readonly userId: number;
  readonly sessionId: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  /** The unit whose report is theirs to fill; for the Department's people, the Department itself. */
  readonly unitId: number | null;
}

/**
 * A program with a token that the administrator issued. Made by `lib/auth` from a token that is
 * good now, and by nothing else. It has no account: it reads figures, and can do nothing besides.
 */
export interface TokenHolder {
  readonly role: 'token';
  readonly tokenId: number;
  readonly unitId: null;
}

/** Who reads through the read API: a person or a program. */
export type Reader = Viewer | TokenHolder;

export const ACTIONS = [
  'report.read',
  'report.edit',
  'report.request-signature',
  'report.send-back',
  'report.sign',
  'report.correct',
  'report.return',
  'report.approve',
  'report.comment',
  'register.edit',
  'register.extend',
  'tasks.manage',
  'province.read',
  'briefing.read',
  'briefing.edit',
  'briefing.issue',
  'figures.read',
  'periods.manage',
  'extensions.grant',
  'reminders.send',
  'users.manage',
  'department.manage',
  'map.manage',
  'tokens.manage',
  'audit.read',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What an action touches: a unit's report and, where it matters, one section of it. */
export interface Target {
  readonly unitId?: number;
  readonly section?: string;
}

const unknownRole = (role: never): never => {
  throw new Error(`Unknown role: ${String(role)}`);
};

/** The units whose records a viewer or a program may know of. */
export function visibleUnits(viewer: Reader): 'all' | number {
  const { role } = viewer;
  switch (role) {
    case 'unit-officer':
    case 'unit-leader':
    case 'broadcaster':
      if (viewer.unitId === null) throw new Error(`A ${role} has a unit`);
      return viewer.unitId;
    case 'reviewer':
    case 'department-leader':
    case 'inspector':
    case 'admin':
    case 'token':
      return 'all';
    default:
      return unknownRole(role);
  }
}

/** The one policy: whether a viewer or a program may do something to a target. */
export function can(viewer: Reader, action: Action, target: Target = {}): boolean {
  const own = target.unitId !== undefined && target.unitId === viewer.unitId;
  const { role } = viewer;
  switch (role) {
    case 'unit-officer':
      return own && (isOneOf(action, UNIT_OFFICER) || isOneOf(action, REGISTRAR));
    case 'unit-leader':
      return own && (isOneOf(action, UNIT_LEADER) || isOneOf(action, REGISTRAR));
    case 'broadcaster':
      if (!own) return false;
      return isOneOf(action, BROADCASTER)
        ? true
        : action === 'report.edit' && target.section === 'broadcasting';
    case 'reviewer':
      return (own && isOneOf(action, UNIT_OFFICER)) || isOneOf(action, REVIEWER);
    case 'department-leader':
      return (own && isOneOf(action, UNIT_LEADER)) || isOneOf(action, DEPARTMENT_LEADER);
    case 'inspector':
      return (
        isOneOf(action, READER) ||
        (own && action === 'report.edit' && target.section === 'sanctions')
      );
    case 'admin':
      return isOneOf(action, ADMIN);
    case 'token':
      return action === 'figures.read';
    default:
      return unknownRole(role);
  }
}

const isOneOf = (action: Action, allowed: readonly Action[]): boolean => allowed.includes(action);

const BROADCASTER: readonly Action[] = ['report.read', 'report.comment', 'figures.read'];
const UNIT_OFFICER: readonly Action[] = [
  'report.read',
  'figures.read',
  'report.edit',
  'report.request-signature',
  'report.correct',
  'report.comment',
];
const UNIT_LEADER: readonly Action[] = [...UNIT_OFFICER, 'report.send-back', 'report.sign'];
/**
 * A unit keeps its own registers: its figures come from them, and the Department does not write
 * what a unit signs.
 */
const REGISTRAR: readonly Action[] = ['register.edit', 'register.extend'];
const READER: readonly Action[] = ['report.read', 'province.read', 'briefing.read', 'figures.read'];
const REVIEWER: readonly Action[] = [
  ...READER,
  'report.comment',
  'report.return',
  'report.approve',
  'briefing.edit',
  'briefing.issue',
  // Deadlines are extended by the province, whose decisions often reach the Department first.
  'register.extend',
  'tasks.manage',
  'extensions.grant',
  'reminders.send',
];
/** Who answers for the quarter sets its days, and closes it. */
const DEPARTMENT_LEADER: readonly Action[] = [...REVIEWER, 'periods.manage'];
const ADMIN: readonly Action[] = [
  ...READER,
  'periods.manage',
  'users.manage',
  'department.manage',
  'map.manage',
  'tokens.manage',
  'audit.read',
];

/** Where a role's day begins. */
export function homeOf(role: Role): `/${string}` {
  switch (role) {
    case 'unit-officer':
    case 'unit-leader':
    case 'broadcaster':
      return '/reports';
    case 'reviewer':
    case 'inspector':
      return '/review';
    case 'department-leader':
      return '/overview';
    case 'admin':
      return '/admin';
    default:
      return unknownRole(role);
  }
}
