import { z } from 'zod';
import { isPeriodCode } from '@/lib/domain/quarter';
import { unitCode } from './report';

export const remindSchema = z.object({
  period: z.string().refine(isPeriodCode),
  units: z.array(unitCode).min(1).max(1000),
});
export type RemindInput = z.output<typeof remindSchema>;

/** Ids are the database's integers: a larger number is nobody's. */
export const idSchema = z.int().min(1).max(2_147_483_647);
export const mailKeySchema = z.object({ id: idSchema });

/** null: all of them. */
export const readNotificationsSchema = z.object({ id: idSchema.nullable() });
