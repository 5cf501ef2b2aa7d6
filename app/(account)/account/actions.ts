'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { signedInAction } from '@/lib/auth/action-client';
import { changePassword, endOtherSessions, endOwnSession } from '@/lib/data/account-commands';
import { changePasswordSchema, sessionKeySchema } from '@/lib/schemas/account';

const changed = () => revalidatePath('/account');

export const changePasswordAction = signedInAction
  .inputSchema(changePasswordSchema)
  .action(async ({ parsedInput, ctx }) => {
    const result = await changePassword(ctx.viewer, parsedInput);
    changed();
    return result;
  });

export const endSessionAction = signedInAction
  .inputSchema(sessionKeySchema)
  .action(async ({ parsedInput, ctx }) => {
    await endOwnSession(ctx.viewer, parsedInput.id);
    changed();
  });

export const endOtherSessionsAction = signedInAction
  .inputSchema(z.object({}))
  .action(async ({ ctx }) => {
    const result = await endOtherSessions(ctx.viewer);
    changed();
    return result;
  });
