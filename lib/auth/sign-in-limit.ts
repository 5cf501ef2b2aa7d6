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

/** Eight wrong guesses at one's own password, from a session that somebody left open. */
const byAccount = limiter('own-password', 8, 10 * MINUTE, 10 * MINUTE);

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
    const minutes = await minutesToWait(limit, key);
    if (minutes !== null) return minutes;
  }
  return null;
}

/** As `takeTry`, for somebody who is signed in and is asked for their password. */
export const takePasswordTry = (userId: number): Promise<number | null> =>
  minutesToWait(byAccount, String(userId));

async function minutesToWait(limit: RateLimiterPrisma, key: string): Promise<number | null> {
  try {
    await limit.consume(key);
    return null;
  } catch (refused) {
    // Going over the limit comes as such a result, a failure of ours as an error.
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
  }
}

/** After the right password: failures for the name are forgotten, and the try was none of the address's. */
export async function forgiveTries(username: string, address: string): Promise<void> {
  const [[byName, name], [byOffice, office]] = keys(username, address);
  await byName.delete(name);
  await byOffice.reward(office);
  await forgetExpired();
}

export async function forgivePasswordTries(userId: number): Promise<void> {
  await byAccount.delete(String(userId));
}

/** Names that were only ever guessed at would stay for good: what has run out is swept away here. */
async function forgetExpired(): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lt: new Date() } } });
}
