'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import {
  addParagraph,
  moveParagraph,
  saveParagraph,
  setParagraphDropped,
  settleParagraph,
} from '@/lib/data/briefing-commands';
import { finaliseBriefing, startBriefingVersion } from '@/lib/data/briefing-issue-commands';
import {
  addParagraphSchema,
  dropParagraphSchema,
  finaliseSchema,
  moveParagraphSchema,
  newVersionSchema,
  saveParagraphSchema,
  settleParagraphSchema,
} from '@/lib/schemas/briefing';

const changed = ({ period }: { period: string }) => revalidatePath(`/briefings/${period}`);

export const saveParagraphAction = signedInAction
  .inputSchema(saveParagraphSchema)
  .action(async ({ parsedInput, ctx }) => {
    await saveParagraph(ctx.viewer, parsedInput, parsedInput);
    changed(parsedInput);
  });

export const dropParagraphAction = signedInAction
  .inputSchema(dropParagraphSchema)
  .action(async ({ parsedInput, ctx }) => {
    await setParagraphDropped(ctx.viewer, parsedInput, parsedInput.dropped);
    changed(parsedInput);
  });

export const settleParagraphAction = signedInAction
  .inputSchema(settleParagraphSchema)
  .action(async ({ parsedInput, ctx }) => {
    await settleParagraph(ctx.viewer, parsedInput, parsedInput.keep);
    changed(parsedInput);
  });

export const addParagraphAction = signedInAction
  .inputSchema(addParagraphSchema)
  .action(async ({ parsedInput, ctx }) => {
    const added = await addParagraph(ctx.viewer, parsedInput, parsedInput);
    changed(parsedInput);
    return added;
  });

export const moveParagraphAction = signedInAction
  .inputSchema(moveParagraphSchema)
  .action(async ({ parsedInput, ctx }) => {
    await moveParagraph(ctx.viewer, parsedInput, parsedInput.by);
    changed(parsedInput);
  });

export const finaliseBriefingAction = signedInAction
  .inputSchema(finaliseSchema)
  .action(async ({ parsedInput, ctx }) => {
    const issued = await finaliseBriefing(ctx.viewer, parsedInput.period, parsedInput);
    changed(parsedInput);
    return issued;
  });

export const startBriefingVersionAction = signedInAction
  .inputSchema(newVersionSchema)
  .action(async ({ parsedInput, ctx }) => {
    const started = await startBriefingVersion(ctx.viewer, parsedInput.period, parsedInput.version);
    changed(parsedInput);
    return started;
  });
