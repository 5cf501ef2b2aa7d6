import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { VersionedReport } from '@/lib/domain/report-detail';
import { audit } from './audit';
import { businessNow } from './clock';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { getReport } from './report-queries';
import { authorise } from './scope';

type ReportKey = Omit<VersionedReport, 'version'>;

/** Comments on a report or on one of its figures. */
export async function addComment(
  viewer: Viewer,
  key: ReportKey,
  { indicator, text }: { indicator: string | null; text: string },
): Promise<void> {
  const detail = await getReport(viewer, key.period, key.unit);
  authorise(viewer, 'report.comment', { unitId: detail.unit.id });
  await db.$transaction(async (tx) => {
    const report = await unsafeReportId(tx, detail.unit.id, detail.period.id);
    const commented = indicator
      ? await tx.indicator.findUnique({ where: { code: indicator }, select: { id: true } })
      : null;
    if (indicator && !commented) throw new ProblemError('unknown-indicator', { indicator });
    await tx.comment.create({
      data: {
        reportId: report,
        indicatorId: commented?.id ?? null,
        authorId: viewer.userId,
        text,
        at: businessNow(),
      },
    });
    await audit(tx, viewer, 'report.comment', `report:${report}`, { indicator });
  });
}

/** Marks a comment as dealt with, by anyone who may comment on the report. */
export async function resolveComment(
  viewer: Viewer,
  key: ReportKey,
  commentId: number,
): Promise<void> {
  const detail = await getReport(viewer, key.period, key.unit);
  authorise(viewer, 'report.comment', { unitId: detail.unit.id });
  await db.$transaction(async (tx) => {
    const report = await unsafeReportId(tx, detail.unit.id, detail.period.id);
    const written = await tx.comment.updateMany({
      where: { id: commentId, reportId: report, resolvedAt: null },
      data: { resolvedAt: businessNow() },
    });
    if (written.count !== 1) throw new ConflictError();
    await audit(tx, viewer, 'report.comment-resolve', `report:${report}`, { comment: commentId });
  });
}

async function unsafeReportId(
  tx: Prisma.TransactionClient,
  unitId: number,
  periodId: number,
): Promise<number> {
  const report = await tx.report.findUnique({
    where: { unitId_periodId: { unitId, periodId } },
    select: { id: true },
  });
  if (!report) throw new NotFoundError();
  return report.id;
}
