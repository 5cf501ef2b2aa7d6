'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { saveDepartmentProfile } from '@/lib/data/department-commands';
import { saveDepartmentSchema } from '@/lib/schemas/department';

export const saveDepartmentAction = signedInAction
  .inputSchema(saveDepartmentSchema)
  .action(async ({ parsedInput, ctx }) => {
    const saved = await saveDepartmentProfile(ctx.viewer, parsedInput);
    revalidatePath('/admin/department');
    return saved;
  });
