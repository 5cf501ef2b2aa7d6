'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { issueToken, revokeToken } from '@/lib/data/token-commands';
import { issueTokenSchema, tokenKeySchema } from '@/lib/schemas/token';

const changed = () => revalidatePath('/admin/tokens');

export const issueTokenAction = signedInAction
  .inputSchema(issueTokenSchema)
  .action(async ({ parsedInput, ctx }) => {
    const issued = await issueToken(ctx.viewer, parsedInput);
    changed();
    return issued;
  });

export const revokeTokenAction = signedInAction
  .inputSchema(tokenKeySchema)
  .action(async ({ parsedInput, ctx }) => {
    await revokeToken(ctx.viewer, parsedInput.id);
    changed();
  });
