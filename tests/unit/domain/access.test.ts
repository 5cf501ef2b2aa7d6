import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  type Action,
  can,
  ROLES,
  type Role,
  type Target,
  type TokenHolder,
  type Viewer,
  visibleUnits,
} from '@/lib/domain/access';

/**
 * -    never
 * own  only to the viewer's own unit (for the Department's people, the Department itself)
 * any  to every unit, and where no unit is named
 * own/x  only to section x of the own unit
 */
const POLICY = `
                          unit-officer  unit-leader  broadcaster       reviewer  department-leader  inspector      admin
report.read               own           own          own               any       any                any            any
report.edit               own           own          own/broadcasting  own       own                own/sanctions  -
report.request-signature  own           own          -                 own       own                -              -
report.send-back          -             own          -                 -         own                -              -
report.sign               -             own          -                 -         own                -              -
report.correct            own           own          -                 own       own                -              -
report.return             -             -            -                 any       any                -              -
report.approve            -             -            -                 any       any                -              -
report.comment            own           own          own               any       any                -              -
register.edit             own           own          -                 -         -                  -              -
register.extend           own           own          -                 any       any                -              -
tasks.manage              -             -            -                 any       any                -              -
province.read             -             -            -                 any       any                any            any
briefing.read             -             -            -                 any       any                any            any
briefing.edit              -             -            -                 any       any                -              -
briefing.issue             -             -            -                 any       any                -              -
figures.read              own           own          own               any       any                any            any
periods.manage            -             -            -                 -         any                -              any
extensions.grant          -             -            -                 any       any                -              -
reminders.send            -             -            -                 any       any                -              -
users.manage              -             -            -                 -         -                  -              any
department.manage         -             -            -                 -         -                  -              any
map.manage                -             -            -                 -         -                  -              any
tokens.manage             -             -            -                 -         -                  -              any
audit.read                -             -            -                 -         -                  -              any
`;

const [header = [], ...rows] = POLICY.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = rows.flatMap(([action = '', ...words]) =>
  words.map((word, index) => ({ action: action as Action, role: header[index] as Role, word })),
);

const OWN = 3;
const OTHER = 4;
const viewerOf = (role: Role, unitId: number | null = OWN): Viewer => ({
  userId: 1,
  sessionId: '00000000-0000-4000-8000-000000000000',
  username: 'someone',
  displayName: 'Someone',
  role,
  unitId,
});

const SECTIONS = [undefined, 'one-stop-shop', 'broadcasting', 'sanctions'];

function allowed(word: string, unit: number | undefined, section: string | undefined): boolean {
  const [reach, only] = word.split('/');
  if (reach === 'any') return true;
  return reach === 'own' && unit === OWN && (only === undefined || only === section);
}

describe('the policy', () => {
  it('has a cell for each role and action', () => {
    expect(header).toEqual(ROLES);
    expect(rows.map(([action]) => action)).toEqual(ACTIONS);
    expect(cells).toHaveLength(ROLES.length * ACTIONS.length);
  });

  it.each(cells)('$role, $action: $word', ({ role, action, word }) => {
    const viewer = viewerOf(role);
    for (const unitId of [OWN, OTHER, undefined]) {
      for (const section of SECTIONS) {
        const target: Target = {
          ...(unitId !== undefined && { unitId }),
          ...(section !== undefined && { section }),
        };
        expect(can(viewer, action, target), JSON.stringify(target)).toBe(
          allowed(word, unitId, section),
        );
      }
    }
    expect(can(viewer, action)).toBe(allowed(word, undefined, undefined));
  });

  it.each(ROLES)('gives a %s without a unit nothing of its own', (role) => {
    const viewer = viewerOf(role, null);
    for (const { action, word } of cells.filter((cell) => cell.role === role)) {
      for (const target of [{}, { unitId: OWN }, { section: 'broadcasting' }]) {
        expect(can(viewer, action, target), action).toBe(word === 'any');
      }
    }
  });

  it('throws at an unknown role, and at none', () => {
    for (const role of ['', 'root', 'Admin', 'toString', undefined]) {
      const viewer = viewerOf(role as Role);
      expect(() => can(viewer, 'report.read', { unitId: OWN })).toThrow('Unknown role');
      expect(() => visibleUnits(viewer)).toThrow('Unknown role');
    }
  });

  it.each(ROLES)('does not let a %s do what nobody has thought of', (role) => {
    expect(can(viewerOf(role), 'report.destroy' as Action, { unitId: OWN })).toBe(false);
  });
});

describe('the units a viewer may know of', () => {
  it.each([
    ['unit-officer', OWN],
    ['unit-leader', OWN],
    ['broadcaster', OWN],
    ['reviewer', 'all'],
    ['department-leader', 'all'],
    ['inspector', 'all'],
    ['admin', 'all'],
  ] as const)('%s: %s', (role, units) => {
    expect(visibleUnits(viewerOf(role))).toBe(units);
  });

  it.each(['unit-officer', 'unit-leader', 'broadcaster'] as const)(
    'a %s without a unit is an error, not everybody',
    (role) => {
      expect(() => visibleUnits(viewerOf(role, null))).toThrow('has a unit');
    },
  );

  it.each(ROLES)('are those whose report a %s may read', (role) => {
    const viewer = viewerOf(role);
    const units = visibleUnits(viewer);
    for (const unitId of [OWN, OTHER]) {
      expect(can(viewer, 'report.read', { unitId })).toBe(units === 'all' || units === unitId);
    }
  });
});

describe('a program with a token', () => {
  const token: TokenHolder = { role: 'token', tokenId: 1, unitId: null };

  it.each(ACTIONS)('reads figures of all units and does nothing else: %s', (action) => {
    for (const target of [{}, { unitId: OWN }, { unitId: OWN, section: 'broadcasting' }]) {
      expect(can(token, action, target)).toBe(action === 'figures.read');
    }
  });

  it('knows of all units', () => expect(visibleUnits(token)).toBe('all'));
});
