import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Action, Viewer } from '@/lib/domain/access';
import type { ReportDetail, VersionedReport } from '@/lib/domain/report-detail';
import {
  type ReportEvent,
  type ReportStatus,
  statusesBefore,
  transition,
} from '@/lib/domain/report-status';
import { audit } from './audit';
import { businessNow } from './clock';
import { ConflictError, NotFoundError } from './errors';
import { assertOpen } from './open-period';
import { getReport } from './report-queries';
import { authorise, ownedScope } from './scope';

interface Change {
  readonly event: ReportEvent;
  readonly action: Action;
  readonly note?: string | ((detail: ReportDetail) => string);
  /** What the write asks of the report beside its status and version. */
  readonly only?: Prisma.ReportWhereInput;
  /** Refuses what must not be moved, by throwing. */
  readonly check?: (detail: ReportDetail) => void;
  /** What else is written with the status; runs first, in the same transaction. */
  readonly prepare?: (
    tx: Prisma.TransactionClient,
    reportId: number,
    detail: ReportDetail,
  ) => Promise<Prepared>;
}

export interface Prepared {
  readonly data: Prisma.ReportUncheckedUpdateManyInput;
  readonly revisionId?: number | null;
  /** What else the audit trail says. */
  readonly details?: Prisma.InputJsonObject;
}

/**
 * Moves a report by one event: authorised, guarded in the write by status, version and scope, with
 * its history and the audit trail in the same transaction.
 * The row is held before anything is written, so that of two movers at once the second waits and
 * finds that the report has moved.
 * @throws ConflictError when somebody else moved or changed it since
 */
export async function moveReport(
  viewer: Viewer,
  key: VersionedReport,
  change: Change,
): Promise<{ version: number }> {
  const detail = await getReport(viewer, key.period, key.unit);
  const target = { unitId: detail.unit.id };
  authorise(viewer, change.action, target);

  return db.$transaction(async (tx) => {
    await assertOpen(tx, detail.period.id);
    change.check?.(detail);
    const next = transition(detail.status, change.event);
    if (next === null) throw new ConflictError();
    const [report] = await tx.$queryRaw<{ id: number; status: string; version: number }[]>`
      SELECT "id", "status", "version" FROM "Report"
      WHERE "unitId" = ${detail.unit.id} AND "periodId" = ${detail.period.id}
      FOR NO KEY UPDATE`;
    if (!report) throw new NotFoundError();
    if (report.version !== key.version || report.status !== detail.status) {
      throw new ConflictError();
    }
    const prepared = await change.prepare?.(tx, report.id, detail);
    const written = await tx.report.updateMany({
      where: {
        AND: [
          { id: report.id, version: key.version, status: { in: statusesBefore(change.event) } },
          ownedScope(viewer),
          change.only ?? {},
        ],
      },
      data: { status: next, version: { increment: 1 }, ...prepared?.data },
    });
    if (written.count !== 1) throw new ConflictError();
    const note = typeof change.note === 'function' ? change.note(detail) : change.note;
    await record(tx, viewer, report.id, detail.status, next, { ...change, note }, prepared);
    return { version: key.version + 1 };
  });
}

async function record(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  reportId: number,
  fromStatus: ReportStatus,
  toStatus: ReportStatus,
  { event, note }: { readonly event: ReportEvent; readonly note?: string | undefined },
  prepared: Prepared | undefined,
): Promise<void> {
  const revisionId = prepared?.revisionId ?? null;
  await tx.reportEvent.create({
    data: {
      reportId,
      event,
      fromStatus,
      toStatus,
      note: note ?? null,
      revisionId,
      actorId: viewer.userId,
      at: businessNow(),
    },
  });
  await audit(tx, viewer, `report.${event}`, `report:${reportId}`, {
    from: fromStatus,
    to: toStatus,
    ...(note === undefined ? {} : { note }),
    ...(revisionId === null ? {} : { revisionId }),
    ...prepared?.details,
  });
}

/**
 * What is checked and signed is read before the transaction that writes: it must be what stands
 * under the version that the write is guarded by. While a report awaits its signature nothing of it
 * can be saved, so one version is one content.
 */
export function assertSeen(detail: ReportDetail, { version }: VersionedReport): void {
  if (detail.version !== version) throw new ConflictError();
}
