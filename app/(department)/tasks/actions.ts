'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import {
  carryOverTask,
  closeTask,
  editTask,
  giveTask,
  moveTask,
  removeTask,
  reopenTask,
} from '@/lib/data/task-commands';
import {
  closeTaskSchema,
  editTaskSchema,
  giveTaskSchema,
  moveTaskSchema,
  taskKey,
} from '@/lib/schemas/task-command';

const changed = () => revalidatePath('/tasks', 'layout');

export const giveTaskAction = signedInAction
  .inputSchema(giveTaskSchema)
  .action(async ({ parsedInput, ctx }) => {
    await giveTask(ctx.viewer, parsedInput);
    changed();
  });

export const editTaskAction = signedInAction
  .inputSchema(editTaskSchema)
  .action(async ({ parsedInput, ctx }) => {
    await editTask(ctx.viewer, parsedInput);
    changed();
  });

export const moveTaskAction = signedInAction
  .inputSchema(moveTaskSchema)
  .action(async ({ parsedInput, ctx }) => {
    await moveTask(ctx.viewer, parsedInput);
    changed();
  });

export const removeTaskAction = signedInAction
  .inputSchema(taskKey)
  .action(async ({ parsedInput, ctx }) => {
    await removeTask(ctx.viewer, parsedInput);
    changed();
  });

export const closeTaskAction = signedInAction
  .inputSchema(closeTaskSchema)
  .action(async ({ parsedInput, ctx }) => {
    await closeTask(ctx.viewer, parsedInput);
    changed();
  });

export const reopenTaskAction = signedInAction
  .inputSchema(taskKey)
  .action(async ({ parsedInput, ctx }) => {
    await reopenTask(ctx.viewer, parsedInput);
    changed();
  });

export const carryOverTaskAction = signedInAction
  .inputSchema(taskKey)
  .action(async ({ parsedInput, ctx }) => {
    await carryOverTask(ctx.viewer, parsedInput);
    changed();
  });
