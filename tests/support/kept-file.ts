import { createHash } from 'node:crypto';
import { db } from '@/lib/db/client';
import { aPdf } from './file-samples';

/** A file of a unit's report, as it is on the desk alone or in a submission too. */
export async function keptFile(
  unit: string,
  period: string,
  where: 'submitted' | 'on the desk',
): Promise<{ id: number }> {
  const report = await db.report.findFirstOrThrow({
    where: { unit: { code: unit }, period: { code: period } },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const [latest] = report.revisions;
  if (!latest) throw new Error(`${unit} has submitted nothing in ${period}`);
  const content = aPdf(String(Math.random()));
  const file = {
    name: 'Danh sách.pdf',
    mediaType: 'application/pdf',
    size: content.length,
    hash: createHash('sha256').update(content).digest('hex'),
  };
  const by = latest.submittedById;
  const { id } = await db.attachment.create({
    data: { ...file, reportId: report.id, content, uploadedById: by },
  });
  if (where === 'submitted') {
    const kept = { ...file, id, section: null, by: 'Ai đó', at: latest.submittedAt.toISOString() };
    await db.revision.create({
      data: {
        reportId: report.id,
        number: latest.number + 1,
        submittedAt: latest.submittedAt,
        submittedById: by,
        snapshot: { ...(latest.snapshot as object), attachments: [kept] },
        hash: latest.hash,
      },
    });
  }
  return { id };
}
