import { describe, expect, test } from 'vitest';
import { authOptions } from '@/lib/auth/options';
import { verifyPassword } from '@/lib/auth/password';
import { readSession, startSession } from '@/lib/auth/sessions';
import { checkAuditTrail, listAuditEvents } from '@/lib/data/audit-queries';
import { NotFoundError } from '@/lib/data/errors';
import {
  createUser,
  endUserSessions,
  resetPassword,
  setUserDisabled,
  updateUser,
} from '@/lib/data/user-commands';
import { getUser, listUnitsForUsers, listUsers } from '@/lib/data/user-queries';
import { createUserSchema, updateUserSchema } from '@/lib/schemas/user';
import { DEMO_PASSWORD } from '../support/demo';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();

const admin = () => viewerOf('admin', '794');
const idOf = async (username: string) =>
  (await db.user.findUniqueOrThrow({ where: { username } })).id;

const NEW = {
  displayName: ' Nguyễn  Văn Thử ',
  title: '',
  role: 'unit-officer',
  email: 'thu@example.vn',
  phone: '',
};

/** Signs in as next-auth does, through the provider of credentials. */
async function signIn(username: string, password: string): Promise<unknown> {
  const provider = authOptions.providers[0]?.options as unknown as {
    authorize: (credentials: unknown, request: unknown) => Promise<unknown>;
  };
  return provider.authorize({ username, password }, { headers: {} });
}

describe('accounts', () => {
  test('a new account can sign in with the password that was told once', async () => {
    const viewer = await admin();
    const unit = (await listUnitsForUsers(viewer)).find(({ code }) => code === '796');
    const input = createUserSchema.parse({
      ...NEW,
      username: ' Nguyen.Thu ',
      unit: String(unit?.id),
    });
    const { id, password } = await createUser(viewer, input);

    const account = await getUser(viewer, id);
    expect(account).toMatchObject({
      username: 'nguyen.thu',
      displayName: 'Nguyễn Văn Thử',
      title: null,
      unit: { code: '796' },
      lastSignInAt: null,
    });
    expect(await signIn('nguyen.thu', password)).toMatchObject({ id: String(id) });
    expect((await getUser(viewer, id)).lastSignInAt).not.toBeNull();
    const row = await db.user.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(password);
    const trail = await listAuditEvents(viewer, { subject: `user:${id}`, before: null });
    expect(JSON.stringify(trail.entries)).not.toContain(password);
    // The unit by its name, not by its number in the database.
    expect(trail.entries.at(-1)?.details.fields).toContainEqual({
      name: 'unitId',
      value: { vi: 'Huyện Tân Hưng', en: 'Tân Hưng District' },
    });
  });

  test('a taken user name is refused, and nothing is written', async () => {
    const viewer = await admin();
    const before = await db.user.count();
    const input = createUserSchema.parse({
      ...NEW,
      username: '796.officer',
      unit: '',
      role: 'inspector',
    });
    await expect(createUser(viewer, input)).rejects.toMatchObject({ code: 'username-taken' });
    expect(await db.user.count()).toBe(before);
  });

  test("the Department's people belong to the Department, administrators to no unit", async () => {
    const viewer = await admin();
    const unit = (await listUnitsForUsers(viewer))[0];
    const { id } = await createUser(
      viewer,
      createUserSchema.parse({
        ...NEW,
        username: 'so.moi',
        role: 'inspector',
        unit: String(unit?.id),
      }),
    );
    expect((await getUser(viewer, id)).unit?.kind).toBe('department');
    await updateUser(viewer, updateUserSchema.parse({ ...NEW, id, role: 'admin', unit: '' }));
    expect((await getUser(viewer, id)).unit).toBeNull();
  });

  test.each([
    ['province', '80'],
    ['department', 'so-tttt'],
  ])('an officer of the %s is refused', async (_kind, code) => {
    const viewer = await admin();
    const { id: unit } = await db.unit.findFirstOrThrow({ where: { code } });
    const input = createUserSchema.parse({
      ...NEW,
      username: `officer.${code}`,
      unit: String(unit),
    });
    await expect(createUser(viewer, input)).rejects.toMatchObject({ code: 'unit-unknown' });
  });

  test('an unknown role and a unit role without a unit are refused by their fields', () => {
    const stranger = createUserSchema.safeParse({
      ...NEW,
      username: 'x.y.z',
      role: 'mayor',
      unit: '',
    });
    expect(stranger.error?.issues).toMatchObject([{ path: ['role'], message: 'role-unknown' }]);
    const homeless = createUserSchema.safeParse({ ...NEW, username: 'x.y.z', unit: '' });
    expect(homeless.error?.issues).toMatchObject([{ path: ['unit'], message: 'unit-missing' }]);
  });

  test('an ended session reads nothing, and the others go on', async () => {
    const viewer = await admin();
    const id = await idOf('797.officer');
    const other = await startSession(await idOf('797.leader'), null);
    const session = await startSession(id, null);
    expect(await readSession(session)).toMatchObject({ userId: id });

    expect(await endUserSessions(viewer, id)).toEqual({ ended: 1 });
    expect(await readSession(session)).toBeNull();
    expect(await readSession(other)).not.toBeNull();
    expect(await signIn('797.officer', DEMO_PASSWORD)).toMatchObject({ id: String(id) });
  });

  test('a disabled person is out at once and cannot come back until enabled', async () => {
    const viewer = await admin();
    const id = await idOf('799.officer');
    const session = await startSession(id, null);
    await setUserDisabled(viewer, id, true);

    expect(await readSession(session)).toBeNull();
    expect(await signIn('799.officer', DEMO_PASSWORD)).toBeNull();

    await setUserDisabled(viewer, id, false);
    expect(await readSession(session), 'the old session stays ended').toBeNull();
    expect(await signIn('799.officer', DEMO_PASSWORD)).toMatchObject({ id: String(id) });
  });

  test('a new password replaces the old one and ends the sessions', async () => {
    const viewer = await admin();
    const id = await idOf('800.officer');
    const session = await startSession(id, null);
    const { password } = await resetPassword(viewer, id);

    expect(await readSession(session)).toBeNull();
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id } });
    expect(await verifyPassword(passwordHash, password)).toBe(true);
    expect(await signIn('800.officer', DEMO_PASSWORD)).toBeNull();
  });

  test('a changed role holds in the live session', async () => {
    const viewer = await admin();
    const id = await idOf('801.officer');
    const session = await startSession(id, null);
    const account = await getUser(viewer, id);
    await updateUser(
      viewer,
      updateUserSchema.parse({
        ...NEW,
        id,
        role: 'unit-leader',
        unit: String(account.unit?.id),
      }),
    );
    expect(await readSession(session)).toMatchObject({ role: 'unit-leader' });
  });

  test('an administrator can neither disable themselves nor give up their role', async () => {
    const viewer = await admin();
    await expect(setUserDisabled(viewer, viewer.userId, true)).rejects.toMatchObject({
      code: 'own-account',
    });
    await expect(
      updateUser(
        viewer,
        updateUserSchema.parse({ ...NEW, id: viewer.userId, role: 'inspector', unit: '' }),
      ),
    ).rejects.toMatchObject({ code: 'own-account' });
    expect(await getUser(viewer, viewer.userId)).toMatchObject({ role: 'admin', disabledAt: null });
  });

  test('a missing account is not found', async () => {
    await expect(getUser(await admin(), 999_999)).rejects.toBeInstanceOf(NotFoundError);
    await expect(resetPassword(await admin(), 999_999)).rejects.toBeInstanceOf(NotFoundError);
  });

  test('the list holds no hash', async () => {
    expect(JSON.stringify(await listUsers(await admin()))).not.toContain('$argon2');
  });
});

describe('the audit trail', () => {
  test('is whole, tells of each command, and is read page by page', async () => {
    const viewer = await admin();
    const id = await idOf('803.officer');
    await setUserDisabled(viewer, id, true);
    await setUserDisabled(viewer, id, false);
    const trail = await listAuditEvents(viewer, { subject: `user:${id}`, before: null });
    expect(trail.entries.map(({ action }) => action)).toEqual(['user.enable', 'user.disable']);
    expect(trail.entries[0]?.actor).toContain('(admin)');

    const before = await listAuditEvents(viewer, {
      subject: `user:${id}`,
      before: trail.entries[0]?.id ?? null,
    });
    expect(before.entries.map(({ action }) => action)).toEqual(['user.disable']);
    expect((await checkAuditTrail(viewer)).firstBreak).toBeNull();
  });

  test('ends each page with the number that the next one comes before', async () => {
    const viewer = await admin();
    const id = await idOf('805.officer');
    for (let count = 0; count < 51; count += 1) await endUserSessions(viewer, id);
    const subject = `user:${id}`;
    const first = await listAuditEvents(viewer, { subject, before: null });
    expect(first.entries).toHaveLength(50);
    const second = await listAuditEvents(viewer, { subject, before: first.older });
    expect(second).toMatchObject({ entries: [{ action: 'user.end-sessions' }], older: null });
  });

  test('says where it was tampered with', async () => {
    const viewer = await admin();
    const { entries } = await listAuditEvents(viewer, { subject: null, before: null });
    const victim = entries[1];
    if (!victim) throw new Error('The trail is too short for this test');
    await db.$transaction(async (tx) => {
      // As somebody with the database's own password could.
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
      await tx.$executeRaw`UPDATE "AuditEvent" SET "action" = 'forged' WHERE "id" = ${BigInt(victim.id)}`;
    });
    expect((await checkAuditTrail(viewer)).firstBreak).toBe(victim.id);
  });
});
