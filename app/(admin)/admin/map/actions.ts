'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { removeBoundaryMap } from '@/lib/data/boundary-commands';
import { saveTilePlaces } from '@/lib/data/tile-commands';
import { removeBoundariesSchema } from '@/lib/schemas/boundary-map';
import { saveTilesSchema } from '@/lib/schemas/tile-places';

export const removeBoundariesAction = signedInAction
  .inputSchema(removeBoundariesSchema)
  .action(async ({ parsedInput, ctx }) => {
    await removeBoundaryMap(ctx.viewer, parsedInput);
    revalidatePath('/admin/map');
  });

export const saveTilesAction = signedInAction
  .inputSchema(saveTilesSchema)
  .action(async ({ parsedInput, ctx }) => {
    await saveTilePlaces(ctx.viewer, parsedInput);
    revalidatePath('/admin/map');
  });
