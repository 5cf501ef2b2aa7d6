import 'server-only';
import { liveSince } from '@/lib/auth/sessions';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { OwnSession } from '@/lib/domain/own-account';

/** The viewer's own live sessions, the one that asks first, then the latest used. */
export async function listOwnSessions(viewer: Viewer): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { userId: viewer.userId, ...liveSince(new Date()) },
    orderBy: { lastSeenAt: 'desc' },
  });
  const sessions = rows.map((row) => ({
    id: row.id,
    current: row.id === viewer.sessionId,
    userAgent: row.userAgent,
    startedAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
  return sessions.toSorted((a, b) => Number(b.current) - Number(a.current));
}
