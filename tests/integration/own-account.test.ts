import { describe, expect, test } from 'vitest';
import { verifyPassword } from '@/lib/auth/password';
import { readSession, startSession } from '@/lib/auth/sessions';
import { forgiveTries, takeTry } from '@/lib/auth/sign-in-limit';
import { changePassword, endOtherSessions, endOwnSession } from '@/lib/data/account-commands';
import { listOwnSessions } from '@/lib/data/account-queries';
import { NotFoundError } from '@/lib/data/errors';
import type { Viewer } from '@/lib/domain/access';
import { DEMO_PASSWORD } from '../support/demo';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();

/** An officer with a live session of their own, and so many others. */
async function signedIn(unit: string, others: number): Promise<{ viewer: Viewer; rest: string[] }> {
  const viewer = await viewerOf('unit-officer', unit);
  const sessionId = await startSession(viewer.userId, null);
  const rest: string[] = [];
  for (let count = 0; count < others; count += 1)
    rest.push(await startSession(viewer.userId, null));
  return { viewer: { ...viewer, sessionId }, rest };
}

describe('one’s own password', () => {
  test('is changed, ends the other sessions, and is told in the trail without a word of it', async () => {
    const { viewer, rest } = await signedIn('796', 2);
    const password = 'một câu dễ nhớ';
    expect(await changePassword(viewer, { current: DEMO_PASSWORD, password })).toEqual({
      ended: 2,
    });
    expect(await readSession(viewer.sessionId)).not.toBeNull();
    for (const id of rest) expect(await readSession(id)).toBeNull();
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: viewer.userId } });
    expect(await verifyPassword(passwordHash, password)).toBe(true);
    const events = await db.auditEvent.findMany({ where: { action: 'user.change-password' } });
    expect(events).toMatchObject([
      { actorId: viewer.userId, subject: `user:${viewer.userId}`, data: { sessionsEnded: 2 } },
    ]);
    expect(JSON.stringify(events[0]?.data)).not.toContain('câu');
  });

  test.each([
    ['not the password', 'một câu dễ nhớ', 'password-wrong'],
    [DEMO_PASSWORD, DEMO_PASSWORD, 'password-same'],
    [DEMO_PASSWORD, 'toi la 797.Officer', 'password-holds-name'],
  ])('%s → %s is refused: %s', async (current, password, code) => {
    const { viewer, rest } = await signedIn('797', 1);
    await expect(changePassword(viewer, { current, password })).rejects.toMatchObject({ code });
    expect(await readSession(rest[0] ?? '')).not.toBeNull();
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: viewer.userId } });
    expect(await verifyPassword(passwordHash, DEMO_PASSWORD)).toBe(true);
  });

  test('is guessed at eight times, from one session or several at once', async () => {
    const { viewer } = await signedIn('799', 0);
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, (_, guess) =>
        changePassword(viewer, { current: `guess-${guess}`, password: 'một câu dễ nhớ' }),
      ),
    );
    const codes = guesses.map((guess) => guess.status === 'rejected' && guess.reason.code);
    expect(codes.filter((code) => code === 'password-wrong')).toHaveLength(8);
    expect(codes.filter((code) => code === 'password-tries')).toHaveLength(4);
    await expect(
      changePassword(viewer, { current: DEMO_PASSWORD, password: 'một câu dễ nhớ' }),
    ).rejects.toMatchObject({ code: 'password-tries', params: { minutes: 10 } });
  });

  test('is not changed over one that was given meanwhile', async () => {
    const { viewer } = await signedIn('800', 0);
    const both = await Promise.allSettled([
      changePassword(viewer, { current: DEMO_PASSWORD, password: 'câu thứ nhất' }),
      changePassword(viewer, { current: DEMO_PASSWORD, password: 'câu thứ hai đây' }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('one’s own sessions', () => {
  test('are listed, the one that asks first; ended and worn-out ones are not', async () => {
    const { viewer, rest } = await signedIn('801', 3);
    await db.session.update({ where: { id: rest[0] }, data: { revokedAt: new Date() } });
    await db.session.update({ where: { id: rest[1] }, data: { lastSeenAt: new Date(0) } });
    const listed = await listOwnSessions(viewer);
    expect(listed.map(({ id, current }) => [id, current])).toEqual([
      [viewer.sessionId, true],
      [rest[2], false],
    ]);
  });

  test('are ended one by one or together, never somebody else’s nor the one that asks', async () => {
    const { viewer, rest } = await signedIn('802', 3);
    const { viewer: other } = await signedIn('803', 0);
    await expect(endOwnSession(viewer, other.sessionId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(endOwnSession(viewer, viewer.sessionId)).rejects.toBeInstanceOf(NotFoundError);
    await endOwnSession(viewer, rest[0] ?? '');
    expect(await readSession(rest[0] ?? '')).toBeNull();
    expect(await endOtherSessions(viewer)).toEqual({ ended: 2 });
    expect(await readSession(viewer.sessionId)).not.toBeNull();
    expect(await readSession(other.sessionId)).not.toBeNull();
  });
});

test('counts of guesses that have run out are swept away by a sign-in', async () => {
  for (let name = 0; name < 5; name += 1) await takeTry(`nobody-${name}`, '10.1.0.1');
  await db.rateLimit.updateMany({
    where: { key: { contains: 'nobody-' } },
    data: { expire: new Date(0) },
  });
  await takeTry('805.officer', '10.1.0.2');
  await takeTry('guessed-now', '10.1.0.2');
  await forgiveTries('805.officer', '10.1.0.2');
  const left = await db.rateLimit.findMany({ where: { key: { contains: '10.1.0.' } } });
  expect(left.map(({ key }) => key).filter((key) => key.includes('nobody'))).toEqual([]);
  expect(left.map(({ key }) => key).filter((key) => key.includes('guessed-now'))).toHaveLength(1);
});
