'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { applyWorkbook } from '@/lib/data/workbook-commands';
import { applyWorkbookSchema } from '@/lib/schemas/workbook';

export const applyWorkbookAction = signedInAction
  .inputSchema(applyWorkbookSchema)
  .action(async ({ parsedInput, ctx }) => {
    const applied = await applyWorkbook(ctx.viewer, parsedInput);
    revalidatePath('/reports', 'layout');
    return applied;
  });
