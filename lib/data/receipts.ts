import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { ConflictError, ProblemError } from './errors';

/** A request that may arrive twice: its sender's key for it, and a digest of all that it says. */
export interface RequestKey {
  readonly key: string;
  readonly digest: string;
}

/** Longer than a browser's draft waits for its line; what comes later meets the version instead. */
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * What this viewer's request was answered with when it was done; null when it was not.
 * @throws ProblemError `key-reused` when the key belongs to another request
 */
async function unsafeReceipt<T>(viewer: Viewer, request: RequestKey): Promise<T | null> {
  const row = await db.requestReceipt.findUnique({
    where: { actorId_key: { actorId: viewer.userId, key: request.key } },
    select: { response: true },
  });
  if (!row) return null;
  const { digest, answer } = row.response as unknown as { digest: string; answer: T };
  if (digest !== request.digest) throw new ProblemError('key-reused');
  return answer;
}

/**
 * Does what a request asks once: the same one again, because its answer was lost or two tabs sent
 * it, gets the first answer and changes nothing. `work` keeps the receipt.
 * @throws as `work`; ProblemError `key-reused`
 */
export async function unsafeOnce<T>(
  viewer: Viewer,
  request: RequestKey,
  work: () => Promise<T>,
): Promise<T> {
  const known = await unsafeReceipt<T>(viewer, request);
  if (known) return known;
  try {
    return await work();
  } catch (error) {
    // Both at once: the second found the version that the first had made
    const done = error instanceof ConflictError ? await unsafeReceipt<T>(viewer, request) : null;
    if (done) return done;
    throw error;
  }
}

/** Keeps an answer in the transaction of what was done, and forgets the viewer's old ones. */
export async function keepReceipt(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { key, digest }: RequestKey,
  answer: Prisma.InputJsonObject,
): Promise<void> {
  const actorId = viewer.userId;
  await tx.requestReceipt.deleteMany({
    where: { actorId, createdAt: { lt: new Date(Date.now() - KEPT_MS) } },
  });
  await tx.requestReceipt.create({
    data: { actorId, key, response: { digest, answer } },
    select: { key: true },
  });
}
