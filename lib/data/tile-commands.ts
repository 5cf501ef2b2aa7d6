import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { samePlace, sharedPlaces, type TilePlace } from '@/lib/domain/tile-places';
import { formatUnitName } from '@/lib/format/unit-names';
import type { SaveTilesInput } from '@/lib/schemas/tile-places';
import { audit } from './audit';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { toUnit } from './rows';
import { authorise } from './scope';

/**
 * Moves tiles on the map: all of them or none.
 * @throws ConflictError where one stands no longer where the person saw it
 * @throws ProblemError `tile-taken` where two units of one time would share a place
 */
export async function saveTilePlaces(viewer: Viewer, { moves }: SaveTilesInput): Promise<void> {
  authorise(viewer, 'map.manage');
  await db.$transaction(async (tx) => {
    // Two people moving two tiles to one place: each would see it free.
    await tx.$executeRaw`LOCK TABLE "UnitTile" IN SHARE ROW EXCLUSIVE MODE`;
    const rows = await tx.unit.findMany({
      include: { tile: { select: { column: true, row: true } } },
    });
    const before = new Map(rows.map((row) => [row.id, { unit: toUnit(row), place: row.tile }]));
    const after = new Map(before);
    for (const { unitId, from, to } of moves) {
      const known = before.get(unitId);
      if (!known) throw new NotFoundError();
      if (!samePlace(known.place, from)) throw new ConflictError();
      after.set(unitId, { unit: known.unit, place: to });
    }
    const moved = new Set(moves.map(({ unitId }) => unitId));
    const shared = sharedPlaces([...after.values()]).find((pair) =>
      pair.some(({ unit }) => moved.has(unit.id)),
    );
    if (shared) {
      const [one, other] = shared.map(({ unit }) => formatUnitName(unit));
      throw new ProblemError('tile-taken', { one: one ?? '', other: other ?? '' });
    }
    await tx.unitTile.deleteMany({ where: { unitId: { in: [...moved] } } });
    await tx.unitTile.createMany({
      data: moves.flatMap(({ unitId, to }) => (to ? [{ unitId, ...to }] : [])),
    });
    await audit(tx, viewer, 'map.place-tiles', 'map:tiles', {
      change: moves
        .map(
          ({ unitId, from, to }) =>
            `${before.get(unitId)?.unit.name}: ${written(from)} → ${written(to)}`,
        )
        .join('; '),
    });
  });
}

const written = (place: TilePlace | null): string =>
  place ? `${place.column}, ${place.row}` : '–';
