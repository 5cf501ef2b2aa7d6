import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Figures } from '@/lib/domain/indicator';
import type { Standing } from '@/lib/domain/province';
import type { Snapshot } from '@/lib/domain/snapshot';
import { numberOrNull } from './rows';

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
): { revisionId: number; standing: Standing } | null {
  if (report.status === 'submitted' && report.submittedRevisionId !== null) {
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

export const toSnapshot = (json: Prisma.JsonValue): Snapshot => json as unknown as Snapshot;
