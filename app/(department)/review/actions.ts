'use server';

import { revalidatePath } from 'next/cache';
import { flattenValidationErrors } from 'next-safe-action';
import { signedInAction } from '@/lib/auth/action-client';
import {
  addComment,
  approveReport,
  resolveComment,
  returnReport,
} from '@/lib/data/report-commands';
import {
  commentSchema,
  resolveCommentSchema,
  returnSchema,
  versionedReportKey,
} from '@/lib/schemas/report';

const changed = ({ period, unit }: { period: string; unit: string }) => {
  revalidatePath(`/review/${period}/units/${unit}`);
};

export const approveReportAction = signedInAction
  .inputSchema(versionedReportKey, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    await approveReport(ctx.viewer, parsedInput);
    changed(parsedInput);
  });

export const returnReportAction = signedInAction
  .inputSchema(returnSchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    await returnReport(ctx.viewer, parsedInput, parsedInput);
    changed(parsedInput);
  });

export const addCommentAction = signedInAction
  .inputSchema(commentSchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    await addComment(ctx.viewer, parsedInput, parsedInput);
    changed(parsedInput);
  });

export const resolveCommentAction = signedInAction
  .inputSchema(resolveCommentSchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    await resolveComment(ctx.viewer, parsedInput, parsedInput.comment);
    changed(parsedInput);
  });
