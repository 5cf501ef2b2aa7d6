'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { saveMeeting } from '@/lib/data/meeting-commands';
import { saveMeetingSchema } from '@/lib/schemas/meeting';

export const saveMeetingAction = signedInAction
  .inputSchema(saveMeetingSchema)
  .action(async ({ parsedInput, ctx }) => {
    await saveMeeting(ctx.viewer, parsedInput);
    revalidatePath(`/briefings/${parsedInput.period}`, 'layout');
  });
