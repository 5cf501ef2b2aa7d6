import 'server-only';
import { hashPassword, verifyPassword } from '@/lib/auth/password';
import { liveSince } from '@/lib/auth/sessions';
import { forgivePasswordTries, takePasswordTry } from '@/lib/auth/sign-in-limit';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { passwordFault } from '@/lib/domain/own-account';
import type { ChangePasswordInput } from '@/lib/schemas/account';
import { audit } from './audit';
import { ConflictError, NotFoundError, ProblemError } from './errors';

/**
 * Changes the viewer's own password and ends their other sessions: whoever else knew the old one is
 * out. The old one is asked for, since a session can be left open on a desk, and tries are limited.
 * @throws ProblemError `password-tries`, `password-wrong`, `password-same`, `password-holds-name`
 */
export async function changePassword(
  viewer: Viewer,
  { current, password }: ChangePasswordInput,
): Promise<{ ended: number }> {
  const minutes = await takePasswordTry(viewer.userId);
  if (minutes !== null) throw new ProblemError('password-tries', { minutes });
  const { passwordHash: before } = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(before, current))) throw new ProblemError('password-wrong');
  await forgivePasswordTries(viewer.userId);
  if (password === current) throw new ProblemError('password-same');
  if (passwordFault(password, viewer.username)) throw new ProblemError('password-holds-name');
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    // An administrator may have given a new one meanwhile.
    const written = await tx.user.updateMany({
      where: { id: viewer.userId, passwordHash: before, disabledAt: null },
      data: { passwordHash },
    });
    if (written.count !== 1) throw new ConflictError();
    const ended = await revoke(tx, viewer, { not: viewer.sessionId });
    await audit(tx, viewer, 'user.change-password', `user:${viewer.userId}`, {
      sessionsEnded: ended,
    });
    return { ended };
  });
}

/** Ends one of the viewer's own sessions. The one that asks is left by signing out. */
export async function endOwnSession(viewer: Viewer, sessionId: string): Promise<void> {
  if (sessionId === viewer.sessionId) throw new NotFoundError();
  await endOwn(viewer, sessionId);
}

/** Ends the viewer's own sessions but the one that asks. */
export async function endOtherSessions(viewer: Viewer): Promise<{ ended: number }> {
  return { ended: await endOwn(viewer, { not: viewer.sessionId }) };
}

async function endOwn(viewer: Viewer, which: string | { not: string }): Promise<number> {
  return db.$transaction(async (tx) => {
    const ended = await revoke(tx, viewer, which);
    if (ended === 0) throw new NotFoundError();
    await audit(tx, viewer, 'user.end-sessions', `user:${viewer.userId}`, {
      sessionsEnded: ended,
    });
    return ended;
  });
}

async function revoke(
  tx: Prisma.TransactionClient,
  { userId }: Viewer,
  which: string | { not: string },
): Promise<number> {
  const now = new Date();
  const { count } = await tx.session.updateMany({
    where: { id: which, userId, ...liveSince(now) },
    data: { revokedAt: now },
  });
  return count;
}
