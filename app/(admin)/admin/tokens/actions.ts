'use server';

import { revalidatePath } from 'next/cache';
import { flattenValidationErrors } from 'next-safe-action';
import { signedInAction } from '@/lib/auth/action-client';
import { issueToken, revokeToken } from '@/lib/data/token-commands';
import { issueTokenSchema, tokenKeySchema } from '@/lib/schemas/token';

const changed = () => revalidatePath('/admin/tokens');

export const issueTokenAction = signedInAction
  .inputSchema(issueTokenSchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    const issued = await issueToken(ctx.viewer, parsedInput);
    changed();
    return issued;
  });

export const revokeTokenAction = signedInAction
  .inputSchema(tokenKeySchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    await revokeToken(ctx.viewer, parsedInput.id);
    changed();
  });
