import { z } from 'zod';
import { VALUE_TYPES } from '@/lib/domain/indicator';
import { UNIT_KINDS } from '@/lib/domain/unit';

// The one description of what the read API answers with: the types are made from it, and the
// published document too.

export const figureSchema = z
  .strictObject({
    period: z
      .string()
      .regex(/^\d{4}-Q[1-4]$/)
      .describe('Quarter, `2013-Q1`.'),
    unit: z.strictObject({
      code: z.string().describe('Code of the unit as it was in that period.'),
      name: z.string(),
      kind: z.enum(UNIT_KINDS),
    }),
    indicator: z.strictObject({
      code: z.string(),
      section: z.string().describe('Code of its section.'),
      name: z.string().describe('In the language asked for.'),
      valueType: z
        .enum(VALUE_TYPES)
        .describe(
          '`count`, `decimal`, `money` (đồng) and `rate` (a fraction: 0.61 is 61%) are numbers; the others are text: `yes` or `no`, an option’s code, `2013-Q3`, `2013-04-05`, or what was written.',
        ),
      measure: z.string().nullable().describe('What is counted; null for rates and text.'),
    }),
    value: z
      .union([z.number(), z.string(), z.null()])
      .describe(
        'null: unknown, never 0. Sums and rates are computed; a rate is a fraction; a total’s rate is Σ numerator / Σ denominator over the units that reported both.',
      ),
    coverage: z
      .strictObject({ reported: z.int().min(0), expected: z.int().min(0) })
      .nullable()
      .describe(
        'Of a total: units that reported the figure, of those that should have; null for a unit.',
      ),
    standing: z
      .enum(['approved', 'provisional'])
      .nullable()
      .describe(
        '`provisional`: received and not approved yet; of a total, when any part of it is. null: nothing stands.',
      ),
    revision: z.int().min(1).nullable().describe('Of the unit’s report; null for a total.'),
    submittedAt: z.iso.datetime().nullable().describe('When that revision was submitted.'),
  })
  .describe('One figure of a unit, or of the province, in a quarter.');
export type ApiFigure = z.output<typeof figureSchema>;

export const figuresSchema = z.strictObject({
  data: z
    .array(figureSchema)
    .describe('By period, then unit in the official order, then indicator.'),
  page: z.strictObject({
    number: z.int().min(1),
    size: z.int().min(1).describe('Rows of a full page.'),
    total: z.int().min(0).describe('Rows of all pages.'),
    next: z.string().nullable().describe('Address of the next page; null on the last.'),
  }),
});
export type FiguresAnswer = z.output<typeof figuresSchema>;

const words = {
  title: z.string(),
  detail: z.string().describe('What is wrong and what to do.'),
  errors: z
    .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
    .optional()
    .describe('Each parameter that is wrong.'),
};

export const problemSchema = z
  .strictObject({
    type: z.string().regex(/^urn:giao-ban:problem:[a-z-]+$/),
    status: z.int().min(400).max(599),
    ...words,
    en: z.strictObject(words).describe('The same in English.'),
  })
  .describe('RFC 9457, in Vietnamese.');
export type Problem = z.output<typeof problemSchema>;
