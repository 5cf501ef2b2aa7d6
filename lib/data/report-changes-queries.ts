import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { joined, type Typing } from '@/lib/domain/save-changes';
import { NotFoundError } from './errors';
import { getReport } from './report-queries';
import { ownedScope } from './scope';
import { unsafeTypings } from './typings';

/**
 * Who changed what in a report, the newest first: for its own people, as what is typed is.
 * @param unitCode null for the viewer's own unit
 * @throws NotFoundError for a report whose typing the viewer does not see
 */
export async function getReportChanges(
  viewer: Viewer,
  periodCode: string,
  unitCode: string | null,
): Promise<{ readonly report: ReportDetail; readonly typings: readonly Typing[] }> {
  const report = await getReport(viewer, periodCode, unitCode);
  if (report.source !== 'working') throw new NotFoundError();
  const row = await db.report.findFirst({
    where: { AND: [{ unitId: report.unit.id, periodId: report.period.id }, ownedScope(viewer)] },
    select: { id: true },
  });
  return { report, typings: row ? joined(await unsafeTypings(row.id)) : [] };
}
