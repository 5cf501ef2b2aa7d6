import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { today } from './clock';
import { NotFoundError, ProblemError } from './errors';
import { isoDay } from './rows';

/**
 * Reports move while a period is open: not before its day, and not once it is locked. Every command
 * that writes to a report calls this first in its transaction: the period's row is held in common
 * until the end, so that whoever locks the period waits for those who write, and whoever writes
 * later finds it locked.
 * @throws ProblemError `period-locked`, `period-not-open`
 */
export async function assertOpen(tx: Prisma.TransactionClient, periodId: number): Promise<void> {
  const { opensOn } = await assertUnlocked(tx, periodId);
  if (isoDay(opensOn) > today()) throw new ProblemError('period-not-open');
}

/** As `assertOpen`, for what may be arranged before the period opens. */
export async function assertUnlocked(
  tx: Prisma.TransactionClient,
  periodId: number,
): Promise<{ opensOn: Date }> {
  const [period] = await tx.$queryRaw<
    { opensOn: Date; lockedAt: Date | null; lockReason: string | null }[]
  >`SELECT "opensOn", "lockedAt", "lockReason" FROM "Period" WHERE "id" = ${periodId} FOR SHARE`;
  if (!period) throw new NotFoundError();
  if (period.lockedAt !== null) {
    throw new ProblemError('period-locked', { reason: period.lockReason ?? '' });
  }
  return period;
}
