'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { explainTasks } from '@/lib/data/task-answer-commands';
import { explainTasksSchema } from '@/lib/schemas/task';

export const explainTasksAction = signedInAction
  .inputSchema(explainTasksSchema)
  .action(async ({ parsedInput, ctx }) => {
    await explainTasks(ctx.viewer, parsedInput);
    revalidatePath('/reports', 'layout');
  });
