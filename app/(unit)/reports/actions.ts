'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { addComment } from '@/lib/data/comment-commands';
import {
  abandonCorrection,
  requestSignature,
  sendBack,
  signAndSubmit,
  startCorrection,
} from '@/lib/data/report-commands';
import { commentSchema, reasonedStepSchema, versionedReportKey } from '@/lib/schemas/report';

/** Also empties the browser's own store of pages: going back must not show an older version. */
const refreshReports = () => revalidatePath('/reports', 'layout');

export const addCommentAction = signedInAction
  .inputSchema(commentSchema)
  .action(async ({ parsedInput, ctx }) => {
    await addComment(ctx.viewer, parsedInput, parsedInput);
    refreshReports();
  });

export const requestSignatureAction = signedInAction
  .inputSchema(versionedReportKey)
  .action(async ({ parsedInput, ctx }) => {
    await requestSignature(ctx.viewer, parsedInput);
    refreshReports();
  });

export const sendBackAction = signedInAction
  .inputSchema(reasonedStepSchema)
  .action(async ({ parsedInput, ctx }) => {
    await sendBack(ctx.viewer, parsedInput, parsedInput.reason);
    refreshReports();
  });

export const signAndSubmitAction = signedInAction
  .inputSchema(versionedReportKey)
  .action(async ({ parsedInput, ctx }) => {
    await signAndSubmit(ctx.viewer, parsedInput);
    refreshReports();
  });

export const startCorrectionAction = signedInAction
  .inputSchema(reasonedStepSchema)
  .action(async ({ parsedInput, ctx }) => {
    await startCorrection(ctx.viewer, parsedInput, parsedInput.reason);
    refreshReports();
  });

export const abandonCorrectionAction = signedInAction
  .inputSchema(versionedReportKey)
  .action(async ({ parsedInput, ctx }) => {
    await abandonCorrection(ctx.viewer, parsedInput);
    refreshReports();
  });
