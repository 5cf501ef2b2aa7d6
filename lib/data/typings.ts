import 'server-only';
import { db } from '@/lib/db/client';
import { type Typing, typingsIn } from '@/lib/domain/save-changes';

/** More saves than anybody reads. */
const SAVES = 500;

/**
 * What the trail keeps of a report's saves, the newest first; its time is the real one, in the
 * demonstration too. For whoever may see what is typed.
 */
export async function unsafeTypings(reportId: number): Promise<Typing[]> {
  const events = await db.auditEvent.findMany({
    where: { subject: `report:${reportId}`, action: 'report.save' },
    orderBy: { id: 'desc' },
    take: SAVES,
    select: { at: true, actorId: true, data: true },
  });
  const actors = await db.user.findMany({
    where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(actors.map(({ id, displayName }) => [id, displayName]));
  return events.flatMap(({ at, actorId, data }) =>
    typingsIn(data, at.toISOString(), names.get(actorId ?? 0) ?? null),
  );
}
