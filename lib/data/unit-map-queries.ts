import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { Tile } from '@/lib/domain/overview/unit-map';
import { authorise } from './scope';

/**
 * Where the units' tiles stand; a unit without a place is missing.
 * @throws NotFoundError for viewers of one unit only
 */
export async function listUnitTiles(viewer: Viewer): Promise<Tile[]> {
  authorise(viewer, 'province.read');
  return db.unitTile.findMany({ select: { unitId: true, column: true, row: true } });
}
