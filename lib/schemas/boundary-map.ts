import { z } from 'zod';
import { storedText } from './report';
import { typedDay } from './typed-day';

// What goes with a file in its address; the file is the body.

export const previewBoundariesSchema = z.object({
  validFrom: typedDay({ missing: 'missing', unreadable: 'not-a-day' }),
});

export const keepBoundariesSchema = previewBoundariesSchema.extend({
  /** The map of the same day that the preview said it replaces; left out: none. */
  replaces: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .nullable()
    .default(null),
  fileName: storedText(255),
});
export type KeepBoundariesInput = z.output<typeof keepBoundariesSchema>;

export const removeBoundariesSchema = z.object({ id: z.int32() });
