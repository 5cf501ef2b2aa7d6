import { z } from 'zod';
import { isPeriodCode } from '@/lib/domain/quarter';
import { POST_OFFICE_STATES, ROUTE_STATES, SUSPENSION_REASONS } from '@/lib/domain/register';
import { storedForm } from '@/lib/format/stored-text';
import { typedDay } from './typed-day';

export const storedText = (max: number) => z.string().max(max).transform(storedForm);

export const periodCode = z.string().refine(isPeriodCode);
export const unitCode = z.string().min(1).max(20);

/** Which report, and the version of it that the person saw. */
export const reportKey = z.object({ period: periodCode, unit: unitCode });
export const versionedReportKey = reportKey.extend({ version: z.int32().min(0) });

export const sectionKey = reportKey.extend({ section: z.string().min(1).max(60) });

/** Above 10¹⁵ a double no longer holds every unit, and no province has such a figure. */
const figure = z.number().min(-1e15).max(1e15);

export const saveSectionSchema = sectionKey.extend({
  /** Of the section, as loaded: a newer one on the server is a conflict. */
  version: z.int32().min(0),
  /** Numbers, or text in the type's canonical form; null takes a value back to unknown. */
  values: z.record(z.string(), z.union([figure, storedText(5000), z.null()])),
  notes: z.record(z.string(), storedText(1000)).default({}),
  /** Left out, it stays as it is. */
  remark: storedText(5000).optional(),
  explanations: z.record(z.string().max(120), storedText(1000)).default({}),
  routes: z
    .array(
      z.object({
        id: z.int32(),
        state: z.enum(ROUTE_STATES).nullable(),
        percent: z.int32().min(0).max(100).nullable(),
        remark: storedText(1000).nullable(),
      }),
    )
    .default([]),
  postOffices: z
    .array(
      z.object({
        id: z.int32(),
        state: z.enum(POST_OFFICE_STATES).nullable(),
        reason: z.enum(SUSPENSION_REASONS).nullable(),
        since: storedText(40).nullable(),
      }),
    )
    .default([]),
});
export type SaveSectionInput = z.output<typeof saveSectionSchema>;

/** Why something is done, in words that whoever it touches reads. */
export const reason = storedText(2000).pipe(z.string().min(1));

/** Reports to approve together, each as it was seen. */
export const approveSeveralSchema = z.object({
  period: periodCode,
  reports: z
    .array(z.object({ unit: unitCode, version: z.int32().min(0) }))
    .min(1)
    .max(4000),
});

export const returnSchema = versionedReportKey.extend({
  /** May be empty where each section has a reason of its own. */
  reason: storedText(2000),
  sections: z
    .array(z.object({ section: z.string().min(1).max(60), reason: storedText(1000) }))
    .max(100)
    .nullable(),
  dueOn: typedDay({ missing: 'missing', unreadable: 'not-a-day' }),
});
/** A step that must say why: the leader gives the report back, or it is opened again. */
export const reasonedStepSchema = versionedReportKey.extend({ reason });
export const commentSchema = reportKey.extend({
  indicator: z.string().max(80).nullable(),
  text: reason,
});
export const resolveCommentSchema = reportKey.extend({ comment: z.int32() });
