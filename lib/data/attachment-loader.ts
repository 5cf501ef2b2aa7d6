import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { AttachmentView, KeptAttachment } from '@/lib/domain/attachment';

// Unscoped reads of files, for queries and commands that have authorised. Never their content.

export const ATTACHMENT_SELECT = {
  id: true,
  name: true,
  mediaType: true,
  size: true,
  hash: true,
  uploadedAt: true,
  section: { select: { code: true } },
  uploadedBy: { select: { displayName: true } },
} as const satisfies Prisma.AttachmentSelect;

type AttachmentRow = Prisma.AttachmentGetPayload<{ select: typeof ATTACHMENT_SELECT }>;

export function toAttachment(row: AttachmentRow): KeptAttachment {
  return {
    id: row.id,
    section: row.section?.code ?? null,
    name: row.name,
    mediaType: row.mediaType,
    size: row.size,
    hash: row.hash,
    by: row.uploadedBy.displayName,
    at: row.uploadedAt.toISOString(),
  };
}

/** As a submission keeps it. */
export const keptAttachment = ({ removable: _, ...kept }: AttachmentView): KeptAttachment => kept;

/** Whether one of a report's submissions holds a file: then it stays readable. */
export async function unsafeIsSubmitted(
  reader: Prisma.TransactionClient,
  reportId: number,
  id: number,
): Promise<boolean> {
  const [row] = await reader.$queryRaw<{ held: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM "Revision" WHERE "reportId" = ${reportId}
        AND "snapshot"->'attachments' @> jsonb_build_array(jsonb_build_object('id', ${id}::int))
    ) AS held`;
  return row?.held ?? false;
}
