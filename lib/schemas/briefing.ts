import { z } from 'zod';
import { isPeriodCode } from '@/lib/domain/quarter';
import { line } from './line';
import { typedDay } from './typed-day';

/** More than the longest paragraph that anyone would read. */
export const MOST_LETTERS = 5000;

/** A paragraph is one line. */
const words = line(MOST_LETTERS).pipe(z.string().min(1));

const sectionKey = z.object({
  period: z.string().refine(isPeriodCode),
  section: z.string().min(1).max(60),
});
const paragraphKey = sectionKey.extend({
  key: z.string().min(1).max(120),
  version: z.int32().min(0),
});

export const saveParagraphSchema = paragraphKey.extend({
  /** As it was shown when the editing began; to be compared, so taken as it is. */
  seen: z.string().max(20_000),
  text: words,
});
export const dropParagraphSchema = paragraphKey.extend({ dropped: z.boolean() });
export const settleParagraphSchema = paragraphKey.extend({ keep: z.enum(['own', 'generated']) });
export const addParagraphSchema = sectionKey.extend({
  behind: z.string().max(120).nullable(),
  type: z.enum(['paragraph', 'item']),
  text: words,
});
export const moveParagraphSchema = paragraphKey.extend({
  by: z.union([z.literal(-1), z.literal(1)]),
});

const name = line(200).pipe(z.string().min(1));

export const finaliseSchema = z.object({
  period: z.string().refine(isPeriodCode),
  number: z.int32().min(1).max(99_999),
  signedOn: typedDay({ missing: 'missing', unreadable: 'not-a-day' }),
  signerName: name,
  signerTitle: name,
  recipients: z.array(name).min(1).max(40),
});
export const newVersionSchema = z.object({
  period: z.string().refine(isPeriodCode),
  version: z.int32().min(1),
});
