import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { receivedFindings } from '@/lib/domain/findings/received';
import { registerFindings } from '@/lib/domain/findings/register-flaws';
import { findingsIn } from '@/lib/domain/report-findings';
import type { RevisionDetail } from '@/lib/domain/revision';
import { taskFindings } from '@/lib/domain/task';
import { NotFoundError } from './errors';
import { getReport } from './report-queries';
import { ownedScope } from './scope';
import { contentOf } from './section-verdicts';
import { toSnapshot } from './standing';

/**
 * One submission as it was received, with the one before it, for whoever may read the report.
 * @throws NotFoundError for a number that the report has not reached
 */
export const getRevision = cache(
  async (
    viewer: Viewer,
    periodCode: string,
    unitCode: string,
    number: number,
  ): Promise<RevisionDetail> => {
    const report = await getReport(viewer, periodCode, unitCode);
    const view = report.revisions.find((candidate) => candidate.number === number);
    if (!view) throw new NotFoundError();
    const rows = await db.revision.findMany({
      where: {
        number: { in: [number - 1, number] },
        report: {
          AND: [{ unitId: report.unit.id, periodId: report.period.id }, ownedScope(viewer)],
        },
      },
      select: { number: true, snapshot: true },
    });
    const snapshots = new Map(rows.map((row) => [row.number, toSnapshot(row.snapshot)]));
    const snapshot = snapshots.get(number);
    if (!snapshot) throw new NotFoundError();
    const before = snapshots.get(number - 1);
    const content = contentOf(snapshot);
    const { previous, expected } = report.baseline;
    const now = [
      ...findingsIn(report.catalogue, content, previous, expected),
      ...registerFindings(
        { ...content, previousStates: report.previousStates },
        report.period.code,
      ),
      ...taskFindings(content.tasks),
    ];
    return {
      revision: view,
      content,
      findings: receivedFindings(snapshot.findings, now),
      before: before ? { number: number - 1, content: contentOf(before) } : null,
    };
  },
);
