import { z } from 'zod';
import { GRID_SIDE } from '@/lib/domain/tile-places';

const place = z
  .object({
    column: z.int().min(1).max(GRID_SIDE),
    row: z.int().min(1).max(GRID_SIDE),
  })
  .nullable();

export const saveTilesSchema = z.object({
  /** Only units that move, each with the place that the person saw it on. */
  moves: z
    .array(z.object({ unitId: z.int32(), from: place, to: place }))
    .min(1)
    .max(5_000),
});
export type SaveTilesInput = z.output<typeof saveTilesSchema>;
