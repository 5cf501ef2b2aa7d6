'use server';

import { revalidatePath } from 'next/cache';
import { savedSection } from '@/components/reports/entry/fields';
import { signedInAction } from '@/lib/auth/action-client';
import { NotFoundError } from '@/lib/data/errors';
import {
  addComment,
  requestSignature,
  sendBack,
  signAndSubmit,
  startCorrection,
} from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { saveSection } from '@/lib/data/section-commands';
import {
  commentSchema,
  correctionSchema,
  saveSectionSchema,
  sectionKey,
  sendBackSchema,
  versionedReportKey,
} from '@/lib/schemas/report';

/** Also empties the browser's own store of pages: going back must not show an older version. */
const refreshReports = () => revalidatePath('/reports', 'layout');

export const saveSectionAction = signedInAction
  .inputSchema(saveSectionSchema)
  .action(async ({ parsedInput, ctx }) => {
    const saved = await saveSection(ctx.viewer, parsedInput);
    refreshReports();
    return saved;
  });

/** The section as it is saved now, to be compared with what somebody has in their form. */
export const loadSectionAction = signedInAction
  .inputSchema(sectionKey)
  .action(async ({ parsedInput: { period, unit, section }, ctx }) => {
    const detail = await getReport(ctx.viewer, period, unit);
    const known = detail.catalogue.sections.some((candidate) => candidate.code === section);
    if (!known || detail.source !== 'working') throw new NotFoundError();
    return savedSection(detail, section);
  });

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
  .inputSchema(sendBackSchema)
  .action(async ({ parsedInput, ctx }) => {
    await sendBack(ctx.viewer, parsedInput, parsedInput.note);
    refreshReports();
  });

export const signAndSubmitAction = signedInAction
  .inputSchema(versionedReportKey)
  .action(async ({ parsedInput, ctx }) => {
    await signAndSubmit(ctx.viewer, parsedInput);
    refreshReports();
  });

export const startCorrectionAction = signedInAction
  .inputSchema(correctionSchema)
  .action(async ({ parsedInput, ctx }) => {
    await startCorrection(ctx.viewer, parsedInput, parsedInput.reason);
    refreshReports();
  });
