import { z } from 'zod';
import { isImpreciseDate } from '@/lib/domain/calendar';
import { isPrecise } from '@/lib/domain/indicator';
import {
  POST_OFFICE_STATES,
  ROUTE_KINDS,
  ROUTE_STATES,
  SUSPENSION_REASONS,
} from '@/lib/domain/register';
import type { NewEntry } from '@/lib/domain/registers/new-entry';
import { required } from './register';
import { reportKey, sectionKey, storedText } from './report';

const moment = z
  .string()
  .max(40)
  .refine((text): boolean => isImpreciseDate(text))
  .nullable();

/** A row that becomes an entry of its register, as the preview has read it. */
const newEntrySchema = z.discriminatedUnion('register', [
  z.object({
    register: z.literal('cable-routes'),
    name: required(150),
    from: required(150),
    to: required(150),
    km: z.number().min(0).max(10_000).refine(isPrecise).nullable(),
    kind: z.enum(ROUTE_KINDS),
    originalDeadline: moment,
    state: z.enum(ROUTE_STATES).nullable(),
    percent: z.int32().min(0).max(100).nullable(),
    remark: storedText(1000).nullable(),
  }),
  z.object({
    register: z.literal('post-offices'),
    name: required(150),
    commune: required(100),
    state: z.enum(POST_OFFICE_STATES).nullable(),
    reason: z.enum(SUSPENSION_REASONS).nullable(),
    since: moment,
  }),
]) satisfies z.ZodType<NewEntry>;

export const applyWorkbookSchema = reportKey.extend({
  /** The file's name, for the audit trail. */
  file: storedText(255),
  /** Only sections that change, each with the version that the file was compared with. */
  sections: z
    .array(
      sectionKey.pick({ section: true }).extend({
        version: z.int32().min(0),
        /** By the cell's key; what they may be, `saveSectionSchema` says. */
        cells: z.record(
          z.string().max(200),
          z.union([z.number().min(-1e15).max(1e15), z.string().max(5000), z.null()]),
        ),
        /** Into the section's register, from this quarter on. */
        entries: z.array(newEntrySchema).max(200).default([]),
      }),
    )
    .min(1)
    .max(60),
});
export type ApplyWorkbookInput = z.output<typeof applyWorkbookSchema>;
