import { z } from 'zod';
import { isPeriodCode } from '@/lib/domain/quarter';

/** Where people can meet: a quarter's briefing. */
const place = z
  .string()
  .startsWith('briefing/')
  .transform((text) => ({ kind: 'briefing' as const, period: text.slice('briefing/'.length) }))
  .refine(({ period }) => isPeriodCode(period));

const part = z.string().min(1).max(120);

export const lookSchema = z.object({ place, part: part.nullable() });
export const leaveSchema = z.object({ place, part });

export type Place = z.output<typeof place>;
