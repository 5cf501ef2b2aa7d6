import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import type { Figures } from '@/lib/domain/indicator';
import type { Standing } from '@/lib/domain/province';
import type { Snapshot } from '@/lib/domain/snapshot';
import { numberOrNull } from './rows';

/** Which figures count: all that are in the Department's hands, or only what it has approved. */
export type Figuring = 'received' | 'approved';

/** What `standingOf` must be told of a report. */
export const POINTERS = {
  status: true,
  submittedRevisionId: true,
  approvedRevisionId: true,
} as const satisfies Prisma.ReportSelect;

interface RevisionPointers {
  readonly status: string;
  readonly submittedRevisionId: number | null;
  readonly approvedRevisionId: number | null;
}

/**
 * The revision whose figures stand for a report: the submitted one while it waits for a decision,
 * else the last approved one. What was returned, or is being corrected, does not stand.
 */
export function standingOf(
  report: RevisionPointers,
  figuring: Figuring = 'received',
): { revisionId: number; standing: Standing } | null {
  const waits = figuring === 'received' && report.status === 'submitted';
  if (waits && report.submittedRevisionId !== null) {
    return { revisionId: report.submittedRevisionId, standing: 'provisional' };
  }
  return report.approvedRevisionId === null
    ? null
    : { revisionId: report.approvedRevisionId, standing: 'approved' };
}

interface FigureRow {
  readonly value: Prisma.Decimal | null;
  readonly text: string | null;
  readonly indicator: { readonly code: string };
}

export function toFigures(rows: readonly FigureRow[]): Figures {
  const numbers: Record<string, number | null> = {};
  const texts: Record<string, string | null> = {};
  for (const row of rows) {
    if (row.value !== null) numbers[row.indicator.code] = numberOrNull(row.value);
    if (row.text !== null) texts[row.indicator.code] = row.text;
  }
  return { numbers, texts };
}

interface FigureObjects {
  readonly id: number;
  readonly numbers: Figures['numbers'] | null;
  readonly texts: Figures['texts'] | null;
}

/**
 * Figures of revisions, by the revision's id; one of which nothing is known is missing. The database
 * makes an object of each revision's rows: a province's quarter has a hundred thousand, and rows cost
 * more to carry than to read.
 * @param indicators only these codes; absent: all
 */
export async function unsafeFiguresOf(
  reader: Prisma.TransactionClient,
  revisionIds: readonly number[],
  indicators?: readonly string[],
): Promise<Map<number, Figures>> {
  const wanted = indicators
    ? Prisma.sql`AND i."code" = ANY(${[...indicators]}::text[])`
    : Prisma.empty;
  const rows = await reader.$queryRaw<FigureObjects[]>`
    SELECT f."revisionId" AS "id",
           json_object_agg(i."code", f."value") FILTER (WHERE f."value" IS NOT NULL) AS "numbers",
           json_object_agg(i."code", f."text") FILTER (WHERE f."text" IS NOT NULL) AS "texts"
    FROM "Figure" f JOIN "Indicator" i ON i."id" = f."indicatorId"
    WHERE f."revisionId" = ANY(${[...revisionIds]}::int[]) ${wanted}
    GROUP BY f."revisionId"`;
  return new Map(
    rows.map(({ id, numbers, texts }) => [id, { numbers: numbers ?? {}, texts: texts ?? {} }]),
  );
}

export const toSnapshot = (json: Prisma.JsonValue): Snapshot => json as unknown as Snapshot;
