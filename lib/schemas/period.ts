import { z } from 'zod';
import { isIsoDate } from '@/lib/domain/calendar';
import { type DayFault, dayFaults, PERIOD_DAYS, type PeriodDays } from '@/lib/domain/period-days';
import { isPeriodCode, type PeriodCode } from '@/lib/domain/quarter';
import { MOST_REMINDER_DAYS } from '@/lib/domain/reminder';
import { reason, reportKey } from './report';
import { typedDay } from './typed-day';

const day = typedDay<DayFault>({ missing: 'missing', unreadable: 'missing' });
const periodKey = z.object({ period: z.string().refine(isPeriodCode) });

const days = periodKey.extend({
  dataFrom: day,
  dataTo: day,
  opensOn: day,
  dueOn: day,
  reviewOn: day,
  meetingOn: day,
  reminderDays: z
    .array(z.int().min(-MOST_REMINDER_DAYS).max(MOST_REMINDER_DAYS))
    .max(20)
    .transform((days) => [...new Set(days)].sort((a, b) => a - b)),
});

/** Each fault at its day's field, under the code that the messages have a text for. */
const inOrder = (input: PeriodDays & { period: PeriodCode }, context: z.RefinementCtx): void => {
  const faults = dayFaults(input.period, input);
  for (const field of PERIOD_DAYS) {
    const fault = faults[field];
    if (fault) context.addIssue({ code: 'custom', path: [field], message: fault });
  }
};

export const createPeriodSchema = days.superRefine(inOrder);
export type CreatePeriodInput = z.output<typeof createPeriodSchema>;

export const updatePeriodSchema = days
  .extend({
    /** Of the period, as the form was loaded: a newer one on the server is a conflict. */
    version: z.int().min(0),
  })
  .superRefine(inOrder);
export type UpdatePeriodInput = z.output<typeof updatePeriodSchema>;

export const lockPeriodSchema = periodKey.extend({ reason });
export type LockPeriodInput = z.output<typeof lockPeriodSchema>;

/** `seen`: the day that was granted when the person decided; null: none was. */
const extensionKey = reportKey.extend({ seen: z.string().refine(isIsoDate).nullable() });
export const grantExtensionSchema = extensionKey.extend({
  dueOn: typedDay({ missing: 'missing', unreadable: 'not-a-day' }),
  reason,
});
export type GrantExtensionInput = z.output<typeof grantExtensionSchema>;
export const withdrawExtensionSchema = extensionKey.extend({
  seen: z.string().refine(isIsoDate),
  reason,
});
export type WithdrawExtensionInput = z.output<typeof withdrawExtensionSchema>;
