'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { signedInAction } from '@/lib/auth/action-client';
import { NotFoundError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { answerTask, explainTasks } from '@/lib/data/task-answer-commands';
import { reportKey } from '@/lib/schemas/report';
import { answerTaskSchema, explainTasksSchema } from '@/lib/schemas/task';

const refreshReports = () => revalidatePath('/reports', 'layout');

export const answerTaskAction = signedInAction
  .inputSchema(answerTaskSchema)
  .action(async ({ parsedInput, ctx }) => {
    const saved = await answerTask(ctx.viewer, parsedInput);
    refreshReports();
    return saved;
  });

/** The answer as it is saved now, to be compared with what somebody has in their form. */
export const loadAnswerAction = signedInAction
  .inputSchema(reportKey.extend({ task: z.int32() }))
  .action(async ({ parsedInput: { period, unit, task: id }, ctx }) => {
    const detail = await getReport(ctx.viewer, period, unit);
    const task = detail.tasks.find((candidate) => candidate.id === id);
    if (!task || detail.source !== 'working') throw new NotFoundError();
    return { version: task.version, answer: task.answer };
  });

export const explainTasksAction = signedInAction
  .inputSchema(explainTasksSchema)
  .action(async ({ parsedInput, ctx }) => {
    await explainTasks(ctx.viewer, parsedInput);
    refreshReports();
  });
