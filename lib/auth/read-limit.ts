import 'server-only';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from '@/lib/db/client';
import type { Reader } from '@/lib/domain/access';

/** Questions of one token, or of one account, in a minute. */
export const READS_A_MINUTE = 120;

const limiter = new RateLimiterPrisma({
  storeClient: db,
  tableName: 'rateLimit',
  keyPrefix: 'read-api',
  points: READS_A_MINUTE,
  duration: 60,
  clearExpiredByTimeout: false,
});

/** Counts one question. Seconds to wait when it is one too many, else null. */
export async function secondsToWait(reader: Reader): Promise<number | null> {
  const key = reader.role === 'token' ? `token:${reader.tokenId}` : `user:${reader.userId}`;
  try {
    await limiter.consume(key);
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}
