import { z } from 'zod';
import { PRESENCES } from '@/lib/domain/meeting';
import { isPeriodCode } from '@/lib/domain/quarter';
import { readTime } from '@/lib/format/read-times';
import { line } from './line';
import { typedDay } from './typed-day';

/** Codes of what can be wrong with a field; the messages have a text for each. */
export const MEETING_FIELD_ERRORS = [
  'missing',
  'too-long',
  'date-missing',
  'not-a-day',
  'time-format',
  'too-many',
  'by-missing',
] as const;
export type MeetingFieldError = (typeof MEETING_FIELD_ERRORS)[number];

const issue = (code: MeetingFieldError) => ({ error: code });

const required = line(300).pipe(z.string().min(1, issue('missing')));
const optional = (max: number) => line(max).transform((value) => value || null);

/** One to a line; blank lines are none. */
const list = z
  .array(line(2000))
  .transform((lines) => lines.filter((text) => text !== ''))
  .pipe(z.array(z.string()).max(100, issue('too-many')));

const attendance = z
  .array(
    z.object({
      unit: z.string().min(1).max(20),
      presence: z.enum(PRESENCES).nullable(),
      by: optional(300),
    }),
  )
  .max(10_000)
  .refine(
    (rows) => rows.every(({ presence, by }) => presence !== 'represented' || by !== null),
    issue('by-missing'),
  );

export const saveMeetingSchema = z.object({
  period: z.string().refine(isPeriodCode),
  version: z.int32().min(0),
  heldOn: typedDay<MeetingFieldError>({ missing: 'date-missing', unreadable: 'not-a-day' }),
  startsAt: line(20).transform((text, context): string | null => {
    if (text === '') return null;
    const time = readTime(text);
    if (time !== undefined) return time;
    context.addIssue({ code: 'custom', message: issue('time-format').error });
    return z.NEVER;
  }),
  place: required,
  chairName: required,
  chairTitle: required,
  invited: optional(1000),
  programme: list,
  attendance,
  conclusions: list,
});
export type SaveMeetingInput = z.output<typeof saveMeetingSchema>;
