import { z } from 'zod';
import { isPeriodCode, type PeriodCode, quartersBetween } from '@/lib/domain/quarter';

/** Codes of what can be wrong with a parameter; the messages have a text for each. */
export const QUERY_ISSUES = [
  'unknown-parameter',
  'repeated',
  'period-format',
  'period-missing',
  'period-or-range',
  'range-incomplete',
  'range-order',
  'range-too-long',
  'code-format',
  'too-many-codes',
  'standing-unknown',
  'language-unknown',
  'dialect-unknown',
  'page-format',
  'limit-format',
] as const;
export type QueryIssue = (typeof QUERY_ISSUES)[number];

/** Quarters of one question, ten years; rows of one page. */
export const MAX_QUARTERS = 40;
export const MAX_ROWS = 20_000;
export const JSON_ROWS = 1_000;
const MAX_CODES = 100;

const issue = (code: QueryIssue) => ({ error: code });

/** A parameter that is given at most once. */
const once = <T extends z.ZodType<unknown, string | undefined>>(schema: T) =>
  z
    .array(z.string())
    .max(1, issue('repeated'))
    .transform(([value]) => value)
    .pipe(schema);

const period = z.string().refine(isPeriodCode, { ...issue('period-format'), abort: true });
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/, issue('code-format'));
const codes = z.array(code).max(MAX_CODES, issue('too-many-codes')).default([]);
const whole = (max: number, wrong: QueryIssue) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, issue(wrong))
    .transform(Number)
    .refine((value) => value <= max, issue(wrong));

const parameters = {
  period: once(period).optional(),
  from: once(period).optional(),
  to: once(period).optional(),
  unit: once(code).optional(),
  indicator: codes,
  section: codes,
  standing: once(z.enum(['approved', 'received'], issue('standing-unknown'))).default('approved'),
  lang: once(z.enum(['vi', 'en'], issue('language-unknown'))).default('vi'),
  page: once(whole(1_000_000, 'page-format')).optional(),
  limit: once(whole(MAX_ROWS, 'limit-format')).optional(),
};

/** Of the three parameters, which one is wrong and how; formats are checked before. */
function faultOfPeriods({ period, from, to }: Periods): readonly [string, QueryIssue] | null {
  if (period) return from || to ? ['period', 'period-or-range'] : null;
  if (!from && !to) return ['period', 'period-missing'];
  if (!from || !to) return [from ? 'to' : 'from', 'range-incomplete'];
  if (from > to) return ['from', 'range-order'];
  return quartersBetween(from, to).length > MAX_QUARTERS ? ['from', 'range-too-long'] : null;
}

interface Periods {
  readonly period?: PeriodCode | undefined;
  readonly from?: PeriodCode | undefined;
  readonly to?: PeriodCode | undefined;
}

type RawQuery = z.output<typeof figuresShape>;

const figuresShape = z.strictObject(parameters);
const csvShape = z.strictObject({
  ...parameters,
  dialect: once(z.enum(['excel', 'rfc4180'], issue('dialect-unknown'))).default('excel'),
});

function withPeriods(query: RawQuery, context: z.RefinementCtx): void {
  const fault = faultOfPeriods(query);
  if (fault) context.addIssue({ code: 'custom', path: [fault[0]], message: fault[1] });
}

const withRange = <T extends RawQuery>(query: T) => ({
  ...query,
  from: (query.period ?? query.from) as PeriodCode,
  to: (query.period ?? query.to) as PeriodCode,
});

export const figuresQuerySchema = figuresShape.superRefine(withPeriods).transform(withRange);
export const csvQuerySchema = csvShape.superRefine(withPeriods).transform(withRange);
export type FiguresQuery = z.output<typeof figuresQuerySchema>;

/** Names of the parameters, for the description of the interface to be held to. */
export const FIGURES_PARAMETERS = Object.keys(figuresShape.shape);
export const CSV_PARAMETERS = Object.keys(csvShape.shape);

/** A query string as the schemas take it: each name with all that was given for it. */
export function parametersOf(search: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, search.getAll(name)] as const),
  );
}
