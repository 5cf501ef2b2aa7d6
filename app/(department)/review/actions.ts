'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { problemOf } from '@/lib/auth/problem-of';
import { addComment, resolveComment } from '@/lib/data/comment-commands';
import { approveReport, approveReports, returnReport } from '@/lib/data/decision-commands';
import { grantExtension, withdrawExtension } from '@/lib/data/extension-commands';
import { remindUnits, retryMail } from '@/lib/data/reminder-commands';
import { grantExtensionSchema, withdrawExtensionSchema } from '@/lib/schemas/period';
import { mailKeySchema, remindSchema } from '@/lib/schemas/reminder';
import {
  approveSeveralSchema,
  commentSchema,
  resolveCommentSchema,
  returnSchema,
  versionedReportKey,
} from '@/lib/schemas/report';

const changed = ({ period, unit }: { period: string; unit: string }) => {
  revalidatePath(`/review/${period}/units/${unit}`);
};

export const approveReportAction = signedInAction
  .inputSchema(versionedReportKey)
  .action(async ({ parsedInput, ctx }) => {
    await approveReport(ctx.viewer, parsedInput);
    changed(parsedInput);
  });

export const approveSeveralAction = signedInAction
  .inputSchema(approveSeveralSchema)
  .action(async ({ parsedInput: { period, reports }, ctx }) => {
    const results = await approveReports(ctx.viewer, period, reports);
    revalidatePath(`/review/${period}`);
    return Promise.all(
      results.map(async ({ unit, error }) => ({
        unit,
        problem: error === null ? null : await problemOf(error, 'approval'),
      })),
    );
  });

export const returnReportAction = signedInAction
  .inputSchema(returnSchema)
  .action(async ({ parsedInput, ctx }) => {
    await returnReport(ctx.viewer, parsedInput, parsedInput);
    changed(parsedInput);
  });

export const addCommentAction = signedInAction
  .inputSchema(commentSchema)
  .action(async ({ parsedInput, ctx }) => {
    await addComment(ctx.viewer, parsedInput, parsedInput);
    changed(parsedInput);
  });

export const resolveCommentAction = signedInAction
  .inputSchema(resolveCommentSchema)
  .action(async ({ parsedInput, ctx }) => {
    await resolveComment(ctx.viewer, parsedInput, parsedInput.comment);
    changed(parsedInput);
  });

export const grantExtensionAction = signedInAction
  .inputSchema(grantExtensionSchema)
  .action(async ({ parsedInput, ctx }) => {
    const granted = await grantExtension(ctx.viewer, parsedInput);
    changed(parsedInput);
    return granted;
  });

export const withdrawExtensionAction = signedInAction
  .inputSchema(withdrawExtensionSchema)
  .action(async ({ parsedInput, ctx }) => {
    await withdrawExtension(ctx.viewer, parsedInput);
    changed(parsedInput);
  });

export const remindUnitsAction = signedInAction
  .inputSchema(remindSchema)
  .action(async ({ parsedInput, ctx }) => {
    const results = await remindUnits(ctx.viewer, parsedInput);
    revalidatePath(`/review/${parsedInput.period}`, 'layout');
    return results;
  });

export const retryMailAction = signedInAction
  .inputSchema(mailKeySchema)
  .action(async ({ parsedInput, ctx }) => {
    await retryMail(ctx.viewer, parsedInput.id);
    revalidatePath('/review', 'layout');
  });
