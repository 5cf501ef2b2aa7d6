'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { createPeriod, lockPeriod, unlockPeriod, updatePeriod } from '@/lib/data/period-commands';
import { createPeriodSchema, lockPeriodSchema, updatePeriodSchema } from '@/lib/schemas/period';

/** A period's days and its lock show on every page of the quarter. */
const changed = () => revalidatePath('/', 'layout');

export const createPeriodAction = signedInAction
  .inputSchema(createPeriodSchema)
  .action(async ({ parsedInput, ctx }) => {
    const saved = await createPeriod(ctx.viewer, parsedInput);
    changed();
    return saved;
  });

export const updatePeriodAction = signedInAction
  .inputSchema(updatePeriodSchema)
  .action(async ({ parsedInput, ctx }) => {
    const saved = await updatePeriod(ctx.viewer, parsedInput);
    changed();
    return saved;
  });

export const lockPeriodAction = signedInAction
  .inputSchema(lockPeriodSchema)
  .action(async ({ parsedInput, ctx }) => {
    await lockPeriod(ctx.viewer, parsedInput);
    changed();
  });

export const unlockPeriodAction = signedInAction
  .inputSchema(lockPeriodSchema)
  .action(async ({ parsedInput, ctx }) => {
    await unlockPeriod(ctx.viewer, parsedInput);
    changed();
  });
