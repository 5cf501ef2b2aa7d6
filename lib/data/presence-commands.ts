import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { PRESENCE_LEASE_SECONDS, type Presence } from '@/lib/domain/presence';
import type { Place } from '@/lib/schemas/presence';
import { getPeriod } from './period-queries';
import { authorise } from './scope';

/** The place's name in the table, for who may work there. */
async function openPlace(viewer: Viewer, place: Place): Promise<string> {
  authorise(viewer, 'briefing.edit');
  const { code } = await getPeriod(viewer, place.period);
  return `${place.kind}/${code}`;
}

/**
 * Says that the viewer is at work in a part of a place, or only looks (null), and tells who else is
 * at work there. Times are the database's, which all processes share.
 */
export async function notePresence(
  viewer: Viewer,
  where: { readonly place: Place; readonly part: string | null },
): Promise<Presence[]> {
  const place = await openPlace(viewer, where.place);
  const { part } = where;
  if (part !== null) {
    await db.$executeRaw`
      INSERT INTO "Presence" AS was ("place", "part", "userId", "since", "seenAt")
      VALUES (${place}, ${part}, ${viewer.userId}, now(), now())
      ON CONFLICT ("place", "userId") DO UPDATE SET
        "part" = EXCLUDED."part",
        "seenAt" = EXCLUDED."seenAt",
        "since" = CASE
          WHEN was."part" = EXCLUDED."part"
            AND was."seenAt" > now() - make_interval(secs => ${PRESENCE_LEASE_SECONDS})
          THEN was."since" ELSE EXCLUDED."since" END`;
  }
  const rows = await db.$queryRaw<{ part: string; name: string; since: Date }[]>`
    SELECT "part", "displayName" AS "name", "since"
    FROM "Presence" JOIN "User" ON "User"."id" = "userId"
    WHERE "place" = ${place} AND "userId" <> ${viewer.userId}
      AND "seenAt" > now() - make_interval(secs => ${PRESENCE_LEASE_SECONDS})
    ORDER BY "since", "userId"`;
  return rows.map(({ since, ...row }) => ({ ...row, since: since.toISOString() }));
}

/** Takes the viewer's sign away, unless they are in another part by now; and signs long lapsed. */
export async function endPresence(
  viewer: Viewer,
  where: { readonly place: Place; readonly part: string },
): Promise<void> {
  const place = await openPlace(viewer, where.place);
  await db.$executeRaw`
    DELETE FROM "Presence"
    WHERE ("place" = ${place} AND "userId" = ${viewer.userId} AND "part" = ${where.part})
      OR "seenAt" < now() - interval '1 day'`;
}
