import 'server-only';
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from '@/lib/db/client';

// Guessing is slowed down, and nobody can lock an officer out: failures are counted for a name
// from one address. From elsewhere the officer still signs in.

const limiter = (keyPrefix: string, points: number, duration: number, blockDuration: number) =>
  new RateLimiterPrisma({
    storeClient: db,
    tableName: 'rateLimit',
    keyPrefix,
    points,
    duration,
    blockDuration,
    clearExpiredByTimeout: false,
  });

const MINUTE = 60;
/** Eight wrong passwords for one name from one address. */
const byNameAndAddress = limiter('sign-in:name-address', 8, 10 * MINUTE, 10 * MINUTE);
/** Many names from one address: an office behind one address still has room. */
const byAddress = limiter('sign-in:address', 120, 10 * MINUTE, 10 * MINUTE);

const keys = (username: string, address: string) =>
  [
    [byNameAndAddress, `${username}@${address}`],
    [byAddress, address],
  ] as const;

/**
 * Takes one try before the password is looked at: counted afterwards, any number of guesses made at
 * once would all come before the first is counted. A closed door does not use up the tries of a
 * whole office.
 * @returns minutes until the next try, or null when this one is allowed
 */
export async function takeTry(username: string, address: string): Promise<number | null> {
  for (const [limit, key] of keys(username, address)) {
    try {
      await limit.consume(key);
    } catch (refused) {
      // Going over the limit comes as such a result, a failure of ours as an error.
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
    }
  }
  return null;
}

/** After the right password: failures for the name are forgotten, and the try was none of the address's. */
export async function forgiveTries(username: string, address: string): Promise<void> {
  const [[byName, name], [byOffice, office]] = keys(username, address);
  await byName.delete(name);
  await byOffice.reward(office);
}
