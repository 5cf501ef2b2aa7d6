import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { Snapshot } from '@/lib/domain/snapshot';
import { unsafeIsSubmitted } from './attachment-loader';
import { businessNow } from './clock';
import { unsafeWriteRegisterStates } from './section-writer';
import { toSnapshot } from './standing';

/**
 * Puts a unit's desk back to its report's approved revision: figures, notes, remarks, explanations,
 * the quarter's states of both registers, answers to tasks, and files. The report's row is held. What
 * the registers themselves say of an entry is theirs, and stays.
 */
export async function unsafeRestoreDesk(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  reportId: number,
  detail: ReportDetail,
): Promise<void> {
  const { approvedRevision } = await tx.report.findUniqueOrThrow({
    where: { id: reportId },
    select: { approvedRevision: { select: { snapshot: true } } },
  });
  // The write that follows refuses such a report
  if (!approvedRevision) return;
  const snapshot = toSnapshot(approvedRevision.snapshot);
  const by = { byId: viewer.userId, at: businessNow() };
  await restoreValues(tx, reportId, snapshot);
  await restoreRemarks(tx, reportId, snapshot, by);
  await restoreExplanations(tx, reportId, snapshot, by);
  await restoreRegisters(tx, detail, snapshot);
  await restoreAnswers(tx, detail, snapshot, by);
  await restoreFiles(tx, reportId, snapshot);
}

interface By {
  readonly byId: number;
  readonly at: Date;
}

async function restoreValues(
  tx: Prisma.TransactionClient,
  reportId: number,
  { numbers, texts, notes }: Snapshot,
): Promise<void> {
  const indicators = await tx.indicator.findMany({
    where: { kind: 'entered' },
    select: { id: true, code: true },
  });
  await tx.reportValue.deleteMany({ where: { reportId } });
  await tx.reportValue.createMany({
    data: indicators.flatMap(({ id, code }) => {
      const row = {
        value: numbers[code] ?? null,
        text: texts[code] ?? null,
        note: notes[code] ?? null,
      };
      const isBlank = row.value === null && row.text === null && row.note === null;
      return isBlank ? [] : [{ reportId, indicatorId: id, ...row }];
    }),
  });
}

/** A form that is still open somewhere learns by the version that it shows what is no more. */
async function restoreRemarks(
  tx: Prisma.TransactionClient,
  reportId: number,
  { remarks }: Snapshot,
  { byId, at }: By,
): Promise<void> {
  await tx.reportSection.updateMany({
    where: { reportId },
    data: { remark: null, version: { increment: 1 }, savedById: byId, savedAt: at },
  });
  for (const { section, text } of remarks) {
    await tx.reportSection.updateMany({
      where: { reportId, section: { code: section } },
      data: { remark: text },
    });
  }
}

async function restoreExplanations(
  tx: Prisma.TransactionClient,
  reportId: number,
  { findings }: Snapshot,
  by: By,
): Promise<void> {
  await tx.findingExplanation.deleteMany({ where: { reportId } });
  await tx.findingExplanation.createMany({
    data: findings.flatMap(({ key, explanation }) =>
      explanation ? [{ reportId, key, text: explanation, ...by }] : [],
    ),
  });
}

/** Entries that are in the register only since then have no state in this quarter any more. */
async function restoreRegisters(
  tx: Prisma.TransactionClient,
  { unit, period }: ReportDetail,
  { routes, postOffices }: Snapshot,
): Promise<void> {
  const ofUnit = { where: { unitId: unit.id }, select: { id: true } } as const;
  const routeIds = new Set((await tx.cableRoute.findMany(ofUnit)).map(({ id }) => id));
  const officeIds = new Set((await tx.postOffice.findMany(ofUnit)).map(({ id }) => id));
  const quarter = { periodId: period.id };
  await tx.cableRouteState.deleteMany({ where: { ...quarter, routeId: { in: [...routeIds] } } });
  await tx.postOfficeState.deleteMany({
    where: { ...quarter, postOfficeId: { in: [...officeIds] } },
  });
  await unsafeWriteRegisterStates(tx, period.id, {
    routes: routes.filter(({ id }) => routeIds.has(id)),
    postOffices: postOffices.filter(({ id }) => officeIds.has(id)),
  });
}

/** What the Department has closed meanwhile is as it was closed. */
async function restoreAnswers(
  tx: Prisma.TransactionClient,
  { unit, period }: ReportDetail,
  { tasks = [] }: Snapshot,
  by: By,
): Promise<void> {
  const answers = await tx.taskAnswer.findMany({
    where: { unitId: unit.id, task: { periodId: period.id, closedAt: null } },
    select: { taskId: true, state: true, text: true },
  });
  for (const { taskId, ...answer } of answers) {
    const where = { taskId_unitId: { taskId, unitId: unit.id } };
    const kept = tasks.find(({ id }) => id === taskId)?.answer;
    if (!kept) await tx.taskAnswer.delete({ where });
    else if (kept.state !== answer.state || kept.text !== answer.text) {
      const { state, text } = kept;
      await tx.taskAnswer.update({
        where,
        data: { state, text, version: { increment: 1 }, ...by },
      });
    }
  }
}

async function restoreFiles(
  tx: Prisma.TransactionClient,
  reportId: number,
  { attachments = [] }: Snapshot,
): Promise<void> {
  const kept = attachments.map(({ id }) => id);
  const added = await tx.attachment.findMany({
    where: { reportId, removedAt: null, id: { notIn: kept } },
    select: { id: true },
  });
  for (const where of added) {
    if (await unsafeIsSubmitted(tx, reportId, where.id)) {
      await tx.attachment.update({ where, data: { removedAt: businessNow() } });
    } else await tx.attachment.delete({ where });
  }
  await tx.attachment.updateMany({
    where: { reportId, id: { in: kept } },
    data: { removedAt: null },
  });
}
