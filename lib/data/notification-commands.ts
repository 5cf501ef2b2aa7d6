import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';

/** Marks one of the viewer's own notifications as read, or all of them. */
export async function readNotifications(viewer: Viewer, id: number | null): Promise<void> {
  await db.notification.updateMany({
    where: { userId: viewer.userId, readAt: null, ...(id === null ? {} : { id }) },
    data: { readAt: new Date() },
  });
}
