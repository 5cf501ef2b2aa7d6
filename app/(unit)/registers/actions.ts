'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { createCableRoute, updateCableRoute } from '@/lib/data/cable-route-commands';
import { addExtension, removeExtension } from '@/lib/data/deadline-commands';
import { createPostOffice, updatePostOffice } from '@/lib/data/post-office-commands';
import { closeEntry, removeEntry, reopenEntry } from '@/lib/data/register-commands';
import {
  addExtensionSchema,
  closeEntrySchema,
  createOfficeSchema,
  createRouteSchema,
  entryKeySchema,
  removeExtensionSchema,
  updateOfficeSchema,
  updateRouteSchema,
} from '@/lib/schemas/register';

/** A register is shown in its own pages and in every section that is filled from it. */
const changed = () => {
  revalidatePath('/registers', 'layout');
  revalidatePath('/reports', 'layout');
};

export const createRouteAction = signedInAction
  .inputSchema(createRouteSchema)
  .action(async ({ parsedInput, ctx }) => {
    const created = await createCableRoute(ctx.viewer, parsedInput);
    changed();
    return created;
  });

export const updateRouteAction = signedInAction
  .inputSchema(updateRouteSchema)
  .action(async ({ parsedInput, ctx }) => {
    await updateCableRoute(ctx.viewer, parsedInput);
    changed();
  });

export const createOfficeAction = signedInAction
  .inputSchema(createOfficeSchema)
  .action(async ({ parsedInput, ctx }) => {
    const created = await createPostOffice(ctx.viewer, parsedInput);
    changed();
    return created;
  });

export const updateOfficeAction = signedInAction
  .inputSchema(updateOfficeSchema)
  .action(async ({ parsedInput, ctx }) => {
    await updatePostOffice(ctx.viewer, parsedInput);
    changed();
  });

export const closeEntryAction = signedInAction
  .inputSchema(closeEntrySchema)
  .action(async ({ parsedInput, ctx }) => {
    await closeEntry(ctx.viewer, parsedInput);
    changed();
  });

export const reopenEntryAction = signedInAction
  .inputSchema(entryKeySchema)
  .action(async ({ parsedInput, ctx }) => {
    await reopenEntry(ctx.viewer, parsedInput);
    changed();
  });

/** Nothing is asked again here: the entry's own page is about to be left. */
export const removeEntryAction = signedInAction
  .inputSchema(entryKeySchema)
  .action(async ({ parsedInput, ctx }) => {
    await removeEntry(ctx.viewer, parsedInput);
  });

export const addExtensionAction = signedInAction
  .inputSchema(addExtensionSchema)
  .action(async ({ parsedInput, ctx }) => {
    const added = await addExtension(ctx.viewer, parsedInput);
    changed();
    return added;
  });

export const removeExtensionAction = signedInAction
  .inputSchema(removeExtensionSchema)
  .action(async ({ parsedInput, ctx }) => {
    await removeExtension(ctx.viewer, parsedInput);
    changed();
  });
