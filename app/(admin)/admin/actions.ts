'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import {
  createUser,
  endUserSessions,
  resetPassword,
  setUserDisabled,
  updateUser,
} from '@/lib/data/user-commands';
import {
  createUserSchema,
  disableUserSchema,
  updateUserSchema,
  userKeySchema,
} from '@/lib/schemas/user';

const changed = () => revalidatePath('/admin/users', 'layout');

export const createUserAction = signedInAction
  .inputSchema(createUserSchema)
  .action(async ({ parsedInput, ctx }) => {
    const created = await createUser(ctx.viewer, parsedInput);
    changed();
    return created;
  });

export const updateUserAction = signedInAction
  .inputSchema(updateUserSchema)
  .action(async ({ parsedInput, ctx }) => {
    await updateUser(ctx.viewer, parsedInput);
    changed();
  });

export const resetPasswordAction = signedInAction
  .inputSchema(userKeySchema)
  .action(async ({ parsedInput, ctx }) => {
    const reset = await resetPassword(ctx.viewer, parsedInput.id);
    changed();
    return reset;
  });

export const setUserDisabledAction = signedInAction
  .inputSchema(disableUserSchema)
  .action(async ({ parsedInput, ctx }) => {
    await setUserDisabled(ctx.viewer, parsedInput.id, parsedInput.disabled);
    changed();
  });

export const endUserSessionsAction = signedInAction
  .inputSchema(userKeySchema)
  .action(async ({ parsedInput, ctx }) => {
    const ended = await endUserSessions(ctx.viewer, parsedInput.id);
    changed();
    return ended;
  });
