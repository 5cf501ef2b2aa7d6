import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import { today } from './clock';
import { NotFoundError, ProblemError } from './errors';
import { isoDay } from './rows';

type Tx = Prisma.TransactionClient;
type PeriodKey = { readonly id: number } | { readonly code: string };

/**
 * How a period's row is held. Rows that only refer to it wait for neither.
 * - `together`: by those who write in a period, who do not wait for one another
 * - `alone`: by whoever changes the period itself or numbers something in it; waits for all others
 */
type Hold = 'together' | 'alone';

interface HeldPeriod {
  readonly id: number;
  readonly opensOn: Date;
  readonly lockedAt: Date | null;
  readonly lockReason: string | null;
}

/**
 * Holds a period until the transaction ends, before anything else in it: the one way in which
 * whoever locks a period waits for those who write, and whoever writes later finds it locked.
 */
export async function holdPeriod(tx: Tx, key: PeriodKey, hold: Hold): Promise<HeldPeriod> {
  const where = 'id' in key ? Prisma.sql`"id" = ${key.id}` : Prisma.sql`"code" = ${key.code}`;
  const lock = hold === 'alone' ? Prisma.sql`FOR NO KEY UPDATE` : Prisma.sql`FOR SHARE`;
  const [period] = await tx.$queryRaw<HeldPeriod[]>`
    SELECT "id", "opensOn", "lockedAt", "lockReason" FROM "Period" WHERE ${where} ${lock}`;
  if (!period) throw new NotFoundError();
  return period;
}

/**
 * As `holdPeriod`, for what may be arranged before the period opens.
 * @throws ProblemError `period-locked`
 */
export async function holdUnlocked(tx: Tx, key: PeriodKey, hold: Hold): Promise<HeldPeriod> {
  const period = await holdPeriod(tx, key, hold);
  if (period.lockedAt !== null) {
    throw new ProblemError('period-locked', { reason: period.lockReason ?? '' });
  }
  return period;
}

/**
 * Reports move while a period is open: not before its day, and not once it is locked. Every command
 * that writes to a report calls this first in its transaction.
 * @throws ProblemError `period-locked`, `period-not-open`
 */
export async function assertOpen(tx: Tx, periodId: number): Promise<void> {
  const { opensOn } = await holdUnlocked(tx, { id: periodId }, 'together');
  if (isoDay(opensOn) > today()) throw new ProblemError('period-not-open');
}
