import 'server-only';
import { createHash } from 'node:crypto';
import { db } from '@/lib/db/client';
import { can, type Viewer } from '@/lib/domain/access';
import {
  attachmentName,
  MAX_ATTACHMENTS,
  MAX_REPORT_BYTES,
  REPORT_FILES,
} from '@/lib/domain/attachment';
import { fileTypeOf } from '@/lib/domain/file-type';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { transition } from '@/lib/domain/report-status';
import { unsafeIsSubmitted } from './attachment-loader';
import { audit } from './audit';
import { businessNow } from './clock';
import { NotFoundError, ProblemError } from './errors';
import { getReport } from './report-queries';
import { authorise, ownedScope } from './scope';
import { unsafeLockDraft } from './section-writer';

export interface NewAttachment {
  readonly period: string;
  readonly unit: string;
  /** null: to the report as a whole. */
  readonly section: string | null;
  /** As the person's computer names it. */
  readonly name: string;
}

/** A file of one section is that section's; of the report, its officer's. */
function authoriseOn(viewer: Viewer, detail: ReportDetail, section: string | null): void {
  authorise(viewer, 'report.edit', { unitId: detail.unit.id, section: section ?? REPORT_FILES });
  if (transition(detail.status, 'save') === null) throw new ProblemError('not-editable');
}

/**
 * Puts a file to a report that is being written. What it is, is told by its content.
 * @param content read only once the viewer may add a file
 * @returns its id; the same file sent twice is one
 * @throws ProblemError `file-empty`, `file-type`, `too-many-files`, `files-too-large`,
 *   `not-editable`, `period-locked`
 */
export async function addAttachment(
  viewer: Viewer,
  { period, unit, section, name }: NewAttachment,
  content: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<{ id: number }> {
  const detail = await getReport(viewer, period, unit);
  if (section !== null && !detail.catalogue.sections.some(({ code }) => code === section)) {
    throw new NotFoundError();
  }
  authoriseOn(viewer, detail, section);
  const bytes = await content();
  if (bytes.length === 0) throw new ProblemError('file-empty');
  const type = fileTypeOf(bytes);
  if (!type) throw new ProblemError('file-type');
  const kept = attachmentName(name, type);
  const hash = createHash('sha256').update(bytes).digest('hex');

  return db.$transaction(async (tx) => {
    const reportId = await unsafeLockDraft(tx, detail);
    const sectionId =
      section === null
        ? null
        : (await tx.section.findUniqueOrThrow({ where: { code: section }, select: { id: true } }))
            .id;
    const lying = { reportId, removedAt: null };
    const same = await tx.attachment.findFirst({
      where: { ...lying, sectionId, hash, name: kept },
      select: { id: true },
    });
    if (same) return same;
    const { _count, _sum } = await tx.attachment.aggregate({
      where: lying,
      _count: true,
      _sum: { size: true },
    });
    if (_count >= MAX_ATTACHMENTS)
      throw new ProblemError('too-many-files', { max: MAX_ATTACHMENTS });
    if ((_sum.size ?? 0) + bytes.length > MAX_REPORT_BYTES) {
      throw new ProblemError('files-too-large', { megabytes: MAX_REPORT_BYTES / 1024 / 1024 });
    }
    const row = await tx.attachment.create({
      data: {
        reportId,
        sectionId,
        name: kept,
        mediaType: type.mediaType,
        size: bytes.length,
        hash,
        content: bytes,
        uploadedById: viewer.userId,
        uploadedAt: businessNow(),
      },
      select: { id: true },
    });
    await audit(tx, viewer, 'attachment.add', `report:${reportId}`, { name: kept, section });
    return row;
  });
}

/**
 * Takes a file from a report that is being written. One that was submitted stays readable with the
 * submission that holds it.
 * @throws NotFoundError
 * @throws ProblemError `not-editable`, `period-locked`
 */
export async function removeAttachment(viewer: Viewer, id: number): Promise<void> {
  const row = await db.attachment.findFirst({
    where: { id, removedAt: null, report: ownedScope(viewer) },
    select: {
      name: true,
      section: { select: { code: true } },
      report: {
        select: {
          unitId: true,
          unit: { select: { code: true } },
          period: { select: { code: true } },
        },
      },
    },
  });
  if (!row || !can(viewer, 'report.read', { unitId: row.report.unitId })) throw new NotFoundError();
  const detail = await getReport(viewer, row.report.period.code, row.report.unit.code);
  authoriseOn(viewer, detail, row.section?.code ?? null);
  await db.$transaction(async (tx) => {
    const reportId = await unsafeLockDraft(tx, detail);
    const where = { id, reportId, removedAt: null };
    const { count } = (await unsafeIsSubmitted(tx, reportId, id))
      ? await tx.attachment.updateMany({ where, data: { removedAt: businessNow() } })
      : await tx.attachment.deleteMany({ where });
    if (count !== 1) throw new NotFoundError();
    await audit(tx, viewer, 'attachment.remove', `report:${reportId}`, { name: row.name });
  });
}
