'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { removeAttachment } from '@/lib/data/attachment-commands';
import { removeAttachmentSchema } from '@/lib/schemas/attachment';

export const removeAttachmentAction = signedInAction
  .inputSchema(removeAttachmentSchema)
  .action(async ({ parsedInput, ctx }) => {
    await removeAttachment(ctx.viewer, parsedInput.attachment);
    revalidatePath('/reports', 'layout');
  });
