import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { UnitPlaces } from '@/lib/domain/overview/unit-map';
import { getPeriod } from './period-queries';
import { unsafeKept } from './province-cache';
import { dateOf } from './rows';
import { authorise } from './scope';

/**
 * Where the units lie in a period: their tiles, and the map in force when its data window begins, the
 * day on which it is settled which units report.
 * @throws NotFoundError for a period that does not exist, and for viewers of one unit only
 */
export async function getUnitPlaces(viewer: Viewer, periodCode: string): Promise<UnitPlaces> {
  authorise(viewer, 'province.read');
  const { code, window } = await getPeriod(viewer, periodCode);
  return unsafeKept('places', code, async () => {
    const [tiles, drawing] = await Promise.all([
      db.unitTile.findMany({ select: { unitId: true, column: true, row: true } }),
      db.boundaryMap.findFirst({
        where: { validFrom: { lte: dateOf(window.from) } },
        orderBy: { validFrom: 'desc' },
        select: {
          width: true,
          height: true,
          outlines: {
            orderBy: { unitId: 'asc' },
            select: { unitId: true, path: true, x: true, y: true, room: true },
          },
        },
      }),
    ]);
    return { tiles, drawing };
  });
}
