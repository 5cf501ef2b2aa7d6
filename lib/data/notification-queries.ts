import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { NotificationView } from '@/lib/domain/reminder';

const SHOWN = 100;

/** How many of the viewer's own notifications are unread. Asked once a request. */
export const countUnread = cache(
  async (viewer: Viewer): Promise<number> =>
    db.notification.count({ where: { userId: viewer.userId, readAt: null } }),
);

/** The viewer's own notifications, the newest first. */
export async function listNotifications(viewer: Viewer): Promise<NotificationView[]> {
  const rows = await db.notification.findMany({
    where: { userId: viewer.userId },
    orderBy: { id: 'desc' },
    take: SHOWN,
  });
  return rows.map(({ id, kind, data, createdAt, readAt }) => {
    const { period, dueOn, status } = data as { period: string; dueOn: string; status: string };
    return {
      id,
      kind,
      at: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      period,
      dueOn,
      status,
    };
  });
}
