'use server';

import { revalidatePath } from 'next/cache';
import { flattenValidationErrors } from 'next-safe-action';
import { z } from 'zod';
import { signedInAction } from '@/lib/auth/action-client';
import { changePassword, endOtherSessions, endOwnSession } from '@/lib/data/account-commands';
import { changePasswordSchema, sessionKeySchema } from '@/lib/schemas/account';

const changed = () => revalidatePath('/account');

export const changePasswordAction = signedInAction
  .inputSchema(changePasswordSchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    const result = await changePassword(ctx.viewer, parsedInput);
    changed();
    return result;
  });

export const endSessionAction = signedInAction
  .inputSchema(sessionKeySchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    await endOwnSession(ctx.viewer, parsedInput.id);
    changed();
  });

export const endOtherSessionsAction = signedInAction
  .inputSchema(z.object({}), {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ ctx }) => {
    const result = await endOtherSessions(ctx.viewer);
    changed();
    return result;
  });
