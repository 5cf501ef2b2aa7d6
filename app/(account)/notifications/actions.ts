'use server';

import { revalidatePath } from 'next/cache';
import { signedInAction } from '@/lib/auth/action-client';
import { readNotifications } from '@/lib/data/notification-commands';
import { readNotificationsSchema } from '@/lib/schemas/reminder';

export const readNotificationsAction = signedInAction
  .inputSchema(readNotificationsSchema)
  .action(async ({ parsedInput, ctx }) => {
    await readNotifications(ctx.viewer, parsedInput.id);
    // The bell is on every page.
    revalidatePath('/', 'layout');
  });
