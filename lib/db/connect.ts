import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

type ConnectOptions = {
  /** Connections kept at most. PGlite runs them one after another anyway, so few are enough there. */
  poolSize?: number;
};

const DEFAULT_POOL_SIZE = 8;

/**
 * A Prisma client on its own pool, for whoever knows the address of the database: the application's
 * singleton, the seed, the tests. The caller disconnects it.
 */
export function connect(
  databaseUrl: string,
  { poolSize = DEFAULT_POOL_SIZE }: ConnectOptions = {},
) {
  const adapter = new PrismaPg({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: 10_000,
    // Below the idle limits of usual firewalls and proxies, so that no dead connection is picked.
    idleTimeoutMillis: 60_000,
  });
  return new PrismaClient({
    adapter,
    // On the embedded database transactions queue behind one another: waiting is normal there.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
}

export type Database = ReturnType<typeof connect>;
