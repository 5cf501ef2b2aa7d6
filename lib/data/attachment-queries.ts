import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { unsafeIsSubmitted } from './attachment-loader';
import { NotFoundError } from './errors';
import { authorise, ownedScope } from './scope';

export interface AttachmentContent {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * One file, for whoever may read its report: the unit's own people, and everyone else once it was
 * submitted.
 * @throws NotFoundError
 */
export async function getAttachment(viewer: Viewer, id: number): Promise<AttachmentContent> {
  const row = await db.attachment.findFirst({
    where: { id, report: ownedScope(viewer) },
    select: { reportId: true, report: { select: { unitId: true } } },
  });
  if (!row) throw new NotFoundError();
  authorise(viewer, 'report.read', { unitId: row.report.unitId });
  const own = viewer.unitId === row.report.unitId;
  if (!own && !(await unsafeIsSubmitted(db, row.reportId, id))) throw new NotFoundError();
  const { name, mediaType, content } = await db.attachment.findUniqueOrThrow({
    where: { id },
    select: { name: true, mediaType: true, content: true },
  });
  return { name, mediaType, content: new Uint8Array(content) };
}
