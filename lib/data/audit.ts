import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';

/**
 * Adds to the audit trail, in the transaction of what it tells of. The database fixes the time and
 * the chain of hashes and refuses changes and deletions.
 * @param subject what it happened to, `report:12`, `user:794.officer`
 */
export async function audit(
  tx: Prisma.TransactionClient,
  viewer: Pick<Viewer, 'userId'> | null,
  action: string,
  subject: string,
  data: Prisma.InputJsonObject = {},
): Promise<void> {
  await tx.auditEvent.create({
    data: { actorId: viewer?.userId ?? null, action, subject, data },
    select: { id: true },
  });
}
