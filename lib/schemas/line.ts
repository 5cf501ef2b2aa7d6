import { z } from 'zod';
import { oneLine } from '@/lib/format/stored-text';

/** One line of text as it is stored; `too-long` beyond `max` letters. */
export const line = (max: number) =>
  z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(max, { error: 'too-long' }));
