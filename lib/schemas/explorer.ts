import { z } from 'zod';
import { isPeriodCode, type PeriodCode } from '@/lib/domain/quarter';

/** Rows are what a screen and a sheet bear; the read API gives more. */
export const MAX_FIGURES = 10_000;
const MAX_CODES = 40;

const dimension = z.enum(['unit', 'indicator', 'period']);
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/);
const many = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [...new Set([given].flat())].filter((each) => code.safeParse(each).success))
  .transform((codes) => codes.slice(0, MAX_CODES));
const period = z.string().refine(isPeriodCode);

/**
 * The explorer's address. What it cannot read it takes as not said: a shared link never breaks.
 * The same dimension twice is turned into two.
 */
export const explorerQuerySchema = z
  .object({
    indicator: many.catch([]).default([]),
    /** Codes of units, and the province's; empty: all of them. */
    unit: many.catch([]).default([]),
    from: period.optional().catch(undefined),
    to: period.optional().catch(undefined),
    figures: z.enum(['received', 'approved']).catch('received').default('received'),
    rows: dimension.catch('unit').default('unit'),
    columns: dimension.catch('period').default('period'),
  })
  .transform(({ from, to, rows, columns, ...query }) => ({
    ...query,
    from: (from ?? to ?? null) as PeriodCode | null,
    to: (to ?? from ?? null) as PeriodCode | null,
    rows,
    columns: rows === columns ? (rows === 'period' ? 'unit' : 'period') : columns,
  }))
  .transform(({ from, to, ...query }) => ({
    ...query,
    from: from !== null && to !== null && from > to ? to : from,
    to: from !== null && to !== null && from > to ? from : to,
  }));

export type ExplorerQuery = z.output<typeof explorerQuerySchema>;

/** The query as it stands in an address. */
export function explorerSearch(query: ExplorerQuery): string {
  const search = new URLSearchParams();
  for (const indicator of query.indicator) search.append('indicator', indicator);
  for (const unit of query.unit) search.append('unit', unit);
  if (query.from) search.set('from', query.from);
  if (query.to) search.set('to', query.to);
  if (query.figures !== 'received') search.set('figures', query.figures);
  search.set('rows', query.rows);
  search.set('columns', query.columns);
  return search.toString();
}
