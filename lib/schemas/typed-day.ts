import { z } from 'zod';
import type { IsoDate } from '@/lib/domain/calendar';
import { readDay } from '@/lib/format/read-dates';

/**
 * A day as a field holds it (`5/4/2013`), or as `2013-04-05`. The codes say that nothing stands
 * there, or nothing that is a day; the messages have a text for each.
 */
export const typedDay = <Code extends string>(codes: { missing: Code; unreadable: Code }) =>
  z
    .string()
    .max(40, { error: codes.unreadable })
    .transform((text, context): IsoDate => {
      const day = readDay(text);
      if (day !== undefined) return day;
      const message = text.trim() === '' ? codes.missing : codes.unreadable;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
