import 'server-only';
import { db } from '@/lib/db/client';
import type { CatalogueData, Period } from '@/lib/domain/province';
import type { SectionReview } from '@/lib/domain/section-review';
import type { KeptFinding } from '@/lib/domain/snapshot';
import { reviewsOf, VERDICTS } from './section-verdicts';

export interface Received {
  /** Notices that were submitted with the report, by section. */
  readonly notices: (reportId: number, section: string) => number;
  /** Where its sections stand since it was returned. */
  readonly reviews: (
    reportId: number,
    catalogue: CatalogueData,
  ) => ReadonlyMap<string, SectionReview>;
}

/**
 * What the last submissions of a period brought. What is unusual is told by years of history, so it
 * is not reckoned again for a whole province: each submission keeps what it was told. A constant
 * number of queries; of snapshots only what is read.
 */
export async function unsafeReceived(period: Pick<Period, 'id'>): Promise<Received> {
  const [latest, judged] = await Promise.all([
    db.$queryRaw<{ reportId: number; findings: readonly KeptFinding[] }[]>`
      SELECT DISTINCT ON (v."reportId") v."reportId", v."snapshot"->'findings' AS "findings"
      FROM "Revision" v JOIN "Report" r ON r."id" = v."reportId"
      WHERE r."periodId" = ${period.id} AND r."status" IN ('submitted', 'approved')
      ORDER BY v."reportId", v."number" DESC`,
    db.report.findMany({
      where: {
        periodId: period.id,
        // What was judged of an approved report is settled.
        status: { not: 'approved' },
        revisions: { some: { verdicts: { some: {} } } },
      },
      select: {
        id: true,
        approvedRevisionId: true,
        revisions: {
          select: { id: true, snapshot: true, verdicts: VERDICTS },
          orderBy: { number: 'asc' },
        },
      },
    }),
  ]);
  const findings = new Map(latest.map((row) => [row.reportId, row.findings]));
  const reports = new Map(judged.map((row) => [row.id, row]));
  return {
    notices: (reportId, section) =>
      (findings.get(reportId) ?? []).filter(
        (kept) => kept.section === section && kept.finding?.severity === 'notice',
      ).length,
    reviews: (reportId, catalogue) => reviewsOf(reports.get(reportId) ?? null, null, catalogue),
  };
}
