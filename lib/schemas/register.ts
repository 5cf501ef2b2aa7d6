import { z } from 'zod';
import { isIsoDate } from '@/lib/domain/calendar';
import { isPeriodCode } from '@/lib/domain/quarter';
import { ROUTE_KINDS } from '@/lib/domain/register';
import { REGISTERS } from '@/lib/domain/registers/registered';
import { parseNumber } from '@/lib/format/parse-number';
import { readDay, readMoment } from '@/lib/format/read-dates';
import { oneLine } from '@/lib/format/stored-text';
import { line } from './line';

/** Codes of what can be wrong with a field; the messages have a text for each. */
export const REGISTER_FIELD_ERRORS = [
  'missing',
  'too-long',
  'not-a-length',
  'not-a-moment',
  'not-a-day',
  'kind-unknown',
  'quarter-unknown',
] as const;
export type RegisterFieldError = (typeof REGISTER_FIELD_ERRORS)[number];

const issue = (error: RegisterFieldError) => ({ error });

export const required = (max: number) => line(max).pipe(z.string().min(1, issue('missing')));
const optional = (max: number) => line(max).transform((text) => text || null);

/** Reads what was typed by a reader that gives undefined for what it cannot; blank is unknown. */
const read = (reader: (text: string) => string | undefined, error: RegisterFieldError) =>
  line(40).transform((text, context): string | null => {
    if (text === '') return null;
    const value = reader(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });

const km = line(40).transform((text, context): number | null => {
  const parsed = parseNumber(text, { kind: 'decimal', suffixes: ['km'], max: 10_000 });
  if (parsed.ok) return parsed.value;
  context.addIssue({
    code: 'custom',
    message: 'not-a-length' satisfies RegisterFieldError,
  });
  return z.NEVER;
});

/** "VNPT Long An, Viettel Long An": separated by commas, semicolons or lines. */
const enterprises = z
  .string()
  .max(1000, issue('too-long'))
  .transform((text) => [
    ...new Set(
      text
        .split(/[,;\r\n]/)
        .map(oneLine)
        .filter((name) => name !== ''),
    ),
  ]);

const quarter = z.string().refine(isPeriodCode, issue('quarter-unknown'));
const moment = read(readMoment, 'not-a-moment');

const routeFacts = z.object({
  name: required(150),
  from: required(150),
  to: required(150),
  km,
  enterprises,
  kind: z.enum(ROUTE_KINDS, issue('kind-unknown')),
  phase: optional(100),
  originalDeadline: moment,
});
const officeFacts = z.object({ name: required(150), commune: required(100) });

const created = z.object({ unit: z.string().min(1).max(20), validFrom: quarter });
/** Which entry, and the version of it that the person saw. */
const versioned = z.object({ id: z.int32(), version: z.int32().min(0) });

export const createRouteSchema = routeFacts.extend(created.shape);
export type CreateRouteInput = z.output<typeof createRouteSchema>;
export const updateRouteSchema = routeFacts.extend(versioned.shape);
export type UpdateRouteInput = z.output<typeof updateRouteSchema>;

export const createOfficeSchema = officeFacts.extend(created.shape);
export type CreateOfficeInput = z.output<typeof createOfficeSchema>;
export const updateOfficeSchema = officeFacts.extend(versioned.shape);
export type UpdateOfficeInput = z.output<typeof updateOfficeSchema>;

export const entryKeySchema = versioned.extend({ register: z.enum(REGISTERS) });
export type EntryKey = z.output<typeof entryKeySchema>;
export const closeEntrySchema = entryKeySchema.extend({
  /** The first quarter in which it no longer belongs to the register. */
  from: quarter,
  reason: required(500),
});
export type CloseEntryInput = z.output<typeof closeEntrySchema>;

export const addExtensionSchema = z.object({
  route: z.int32(),
  deadline: moment.pipe(z.string(issue('missing'))),
  authority: required(150),
  documentNumber: optional(60),
  decidedOn: read(readDay, 'not-a-day').pipe(z.string().refine(isIsoDate).nullable()),
  validFrom: quarter,
});
export type AddExtensionInput = z.output<typeof addExtensionSchema>;
export const removeExtensionSchema = z.object({ route: z.int32(), extension: z.int32() });
