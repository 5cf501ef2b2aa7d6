'use server';

import { revalidatePath } from 'next/cache';
import { flattenValidationErrors } from 'next-safe-action';
import { signedInAction } from '@/lib/auth/action-client';
import { NotFoundError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { applyWorkbook } from '@/lib/data/workbook-commands';
import { applyWorkbookSchema, previewWorkbookSchema } from '@/lib/schemas/workbook';
import { previewOf } from '@/lib/workbook/preview';
import { readWorkbookFile } from '@/lib/workbook/read/read-file';

/** What the file would change; nothing is saved, and the file is not kept. */
export const previewWorkbookAction = signedInAction
  .inputSchema(previewWorkbookSchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput: { period, unit, file }, ctx }) => {
    const detail = await getReport(ctx.viewer, period, unit);
    if (detail.source !== 'working') throw new NotFoundError();
    return previewOf(detail, await readWorkbookFile(new Uint8Array(await file.arrayBuffer())));
  });

export const applyWorkbookAction = signedInAction
  .inputSchema(applyWorkbookSchema, {
    handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors).fieldErrors,
  })
  .action(async ({ parsedInput, ctx }) => {
    const applied = await applyWorkbook(ctx.viewer, parsedInput);
    revalidatePath('/reports', 'layout');
    return applied;
  });
