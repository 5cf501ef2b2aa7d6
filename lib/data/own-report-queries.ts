import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { OwnReport } from '@/lib/domain/own-report';
import type { ReportStatus } from '@/lib/domain/report-status';
import { mustReport } from '@/lib/domain/unit';
import { today } from './clock';
import { NotFoundError } from './errors';
import { listPeriods } from './period-queries';
import { toUnit } from './rows';
import { authorise, ownedScope } from './scope';
import { timelinessOf } from './timeliness';

/** The reports that the viewer's own unit owes and has filed, the newest period first. */
export async function listOwnReports(viewer: Viewer): Promise<OwnReport[]> {
  if (viewer.unitId === null) throw new NotFoundError();
  authorise(viewer, 'report.read', { unitId: viewer.unitId });
  const own = { AND: [{ unitId: viewer.unitId }, ownedScope(viewer)] };
  const [row, periods, reports, extensions] = await Promise.all([
    db.unit.findUniqueOrThrow({ where: { id: viewer.unitId } }),
    listPeriods(viewer),
    db.report.findMany({ where: own }),
    db.extension.findMany({ where: own }),
  ]);
  const unit = toUnit(row);
  const day = today();
  return periods
    .filter((period) => period.opensOn <= day && mustReport(unit, period.window))
    .map((period) => {
      const report = reports.find((candidate) => candidate.periodId === period.id);
      const extension = extensions.find((candidate) => candidate.periodId === period.id);
      const { deadlines: _, ...timeliness } = timelinessOf(
        period,
        extension?.dueOn ?? null,
        report ?? null,
      );
      return {
        period,
        unit,
        status: (report?.status ?? 'not-started') as ReportStatus,
        ...timeliness,
        extensionReason: extension?.reason ?? null,
        returnReason: report?.returnReason ?? null,
        correctionReason: report?.correctionReason ?? null,
      };
    });
}
