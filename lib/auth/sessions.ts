import 'server-only';
import { randomUUID } from 'node:crypto';
import { audit } from '@/lib/data/audit';
import { db } from '@/lib/db/client';
import { ROLES, type Role, type Viewer } from '@/lib/domain/access';

// next-auth's signed token alone would stay good after sign-out: it carries the id of a row here,
// and the row is asked on every request.

const HOUR = 3_600_000;
/** A session ends this long after its last use, */
const IDLE_LIMIT = 12 * HOUR;
/** and in any case this long after it began. */
export const ABSOLUTE_LIMIT = 7 * 24 * HOUR;
/** How stale "last seen" may be: one write in five minutes, not one a request. */
const TOUCH_AFTER = 5 * 60_000;

export async function startSession(userId: number, userAgent: string | null): Promise<string> {
  const id = randomUUID();
  await db.$transaction(async (tx) => {
    await tx.session.create({
      data: {
        id,
        userId,
        userAgent: userAgent?.slice(0, 300) ?? null,
        expiresAt: new Date(Date.now() + ABSOLUTE_LIMIT),
      },
    });
    await audit(tx, { userId }, 'session.start', `user:${userId}`);
  });
  return id;
}

/** `where` of the sessions that are live at a time: what `readSession` lets in. */
export const liveSince = (now: Date) => ({
  revokedAt: null,
  expiresAt: { gt: now },
  lastSeenAt: { gt: new Date(now.getTime() - IDLE_LIMIT) },
});

/** The viewer of a live session; null when it ended, was revoked, or its user was disabled. */
export async function readSession(id: string): Promise<Viewer | null> {
  const now = Date.now();
  const session = await db.session.findUnique({ where: { id }, include: { user: true } });
  if (
    !session ||
    session.revokedAt !== null ||
    session.user.disabledAt !== null ||
    session.expiresAt.getTime() <= now ||
    session.lastSeenAt.getTime() + IDLE_LIMIT <= now
  ) {
    return null;
  }
  if (session.lastSeenAt.getTime() + TOUCH_AFTER < now) {
    await db.session.updateMany({ where: { id }, data: { lastSeenAt: new Date(now) } });
  }
  return {
    userId: session.userId,
    sessionId: session.id,
    username: session.user.username,
    displayName: session.user.displayName,
    role: roleOf(session.user.role),
    unitId: session.user.unitId,
  };
}

export async function endSession(id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id }, select: { userId: true } });
    const ended = await tx.session.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (session && ended.count === 1) {
      await audit(tx, session, 'session.end', `user:${session.userId}`);
    }
  });
}

function roleOf(text: string): Role {
  const role = ROLES.find((candidate) => candidate === text);
  if (!role) throw new Error(`Unknown role: ${text}`);
  return role;
}
