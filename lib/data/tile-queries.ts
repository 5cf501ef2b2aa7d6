import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { mappedUnits } from '@/lib/domain/boundary-map';
import type { UnitPlace } from '@/lib/domain/tile-places';
import { today } from './clock';
import { toUnit } from './rows';
import { authorise } from './scope';

/** Today's units and where their tiles stand, in the official order. */
export async function listTilePlaces(viewer: Viewer): Promise<UnitPlace[]> {
  authorise(viewer, 'map.manage');
  const rows = await db.unit.findMany({
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    include: { tile: { select: { column: true, row: true } } },
  });
  const places = new Map(rows.map((row) => [row.id, row.tile]));
  return mappedUnits(rows.map(toUnit), today()).map((unit) => ({
    unit,
    place: places.get(unit.id) ?? null,
  }));
}
