import 'server-only';
import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { isNumeric } from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { canonicalJson, type Snapshot } from '@/lib/domain/snapshot';
import type { AnsweredTask, ReportTask } from '@/lib/domain/task';
import { keptAttachment } from './attachment-loader';
import { businessNow } from './clock';

export const hashOf = (snapshot: Snapshot): string =>
  createHash('sha256').update(canonicalJson(snapshot)).digest('hex');

const asKept = ({ id, position, text, section, dueOn, answer }: ReportTask): AnsweredTask => ({
  id,
  position,
  text,
  section,
  dueOn,
  answer,
});

/** What is submitted, whole. @throws Error when the report was not read as typed */
export function snapshotOf(report: ReportDetail): Snapshot {
  if (report.source !== 'working' || report.figures === null) {
    throw new Error('Only a report as typed is submitted');
  }
  return {
    format: 1,
    unit: { code: report.unit.code, name: report.unit.name, kind: report.unit.kind },
    period: report.period.code,
    numbers: report.figures.numbers,
    texts: report.figures.texts,
    notes: report.notes,
    remarks: report.sections
      .filter((section) => section.remark !== '')
      .map((section) => ({ section: section.code, text: section.remark })),
    routes: report.routes,
    postOffices: report.postOffices,
    // Only where there are some: a report without tasks hashes as before there were any.
    ...(report.tasks.length > 0 ? { tasks: report.tasks.map(asKept) } : {}),
    ...(report.attachments.length > 0
      ? { attachments: report.attachments.map(keptAttachment) }
      : {}),
    findings: report.findings.map(({ explanation, later: _, ...finding }) => ({
      key: finding.key,
      section: finding.section,
      explanation,
      finding,
    })),
  };
}

/** Keeps what is submitted as the report's next revision, with its figures. @returns its id */
export async function writeRevision(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  reportId: number,
  report: ReportDetail,
): Promise<number> {
  const snapshot = snapshotOf(report);
  const last = await tx.revision.aggregate({ where: { reportId }, _max: { number: true } });
  const revision = await tx.revision.create({
    data: {
      reportId,
      number: (last._max.number ?? 0) + 1,
      reason: report.correctionReason,
      submittedAt: businessNow(),
      submittedById: viewer.userId,
      snapshot: snapshot as unknown as Prisma.InputJsonObject,
      hash: hashOf(snapshot),
    },
    select: { id: true },
  });
  const ids = new Map(
    (await tx.indicator.findMany({ select: { id: true, code: true } })).map((row) => [
      row.code,
      row.id,
    ]),
  );
  const rows = report.catalogue.indicators.flatMap((indicator) => {
    const indicatorId = ids.get(indicator.code);
    if (indicator.kind === 'derived' || indicatorId === undefined) return [];
    const value = isNumeric(indicator) ? (snapshot.numbers[indicator.code] ?? null) : null;
    const text = isNumeric(indicator) ? null : (snapshot.texts[indicator.code] ?? null);
    if (value === null && text === null) return [];
    const of = { revisionId: revision.id, periodId: report.period.id, unitId: report.unit.id };
    return [{ ...of, indicatorId, value, text }];
  });
  await tx.figure.createMany({ data: rows });
  return revision.id;
}
