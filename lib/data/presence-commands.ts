import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { PRESENCE_LEASE_SECONDS, type Presence } from '@/lib/domain/presence';
import type { Place } from '@/lib/schemas/presence';
import { NotFoundError } from './errors';
import { getPeriod } from './period-queries';
import { authorise } from './scope';
import { getOwnUnit } from './unit-queries';

/** The place's name in the table, for who may work there. */
async function openPlace(viewer: Viewer, place: Place): Promise<string> {
  if (place.kind === 'report') return openSection(viewer, place);
  authorise(viewer, 'briefing.edit');
  const { code } = await getPeriod(viewer, place.period);
  return `briefing/${code}`;
}

/** A section is typed by its own unit alone: to all others nobody is in it. */
async function openSection(
  viewer: Viewer,
  { period, unit, section }: Extract<Place, { kind: 'report' }>,
): Promise<string> {
  const [{ code }, own, known] = await Promise.all([
    getPeriod(viewer, period),
    getOwnUnit(viewer),
    db.section.findUnique({ where: { code: section }, select: { code: true } }),
  ]);
  if (own?.code !== unit || !known) throw new NotFoundError();
  authorise(viewer, 'report.edit', { unitId: own.id, section });
  return `report/${code}/${own.id}/${known.code}`;
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
