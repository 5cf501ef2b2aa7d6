import { connect } from '@/lib/db/connect';
import { endDocumentProcesses } from '@/lib/documents/make-document';
import { addAdministrator, hashPassword, renewDemoPassword } from './seeding/accounts';
import { addCatalogue } from './seeding/catalogue';
import { addDemonstration } from './seeding/demonstration';

export interface SeedOptions {
  readonly databaseUrl: string;
  /** Whether the demonstration province is wanted; it is made in an empty database only. */
  readonly demo: boolean;
  /** Of all demonstration accounts. */
  readonly demoPassword: string;
  /** The demonstration's "today", noted in the audit trail. */
  readonly businessDate?: string | undefined;
}

export interface SeedResult {
  /** Whether the demonstration was made now. */
  readonly created: boolean;
  /** Password of `admin`, made now in an installation without accounts; it is kept nowhere else. */
  readonly adminPassword: string | null;
}

/**
 * Brings the shipped data into a migrated database: the catalogue's missing entries always, then
 * the demonstration or, without it, a first administrator. One transaction, which concurrent starts
 * go through one after another: killed half-way, it leaves nothing, and a second one adds nothing.
 */
export async function seed(options: SeedOptions): Promise<SeedResult> {
  const { databaseUrl, demo, demoPassword, businessDate } = options;
  const db = connect(databaseUrl, { poolSize: 1 });
  try {
    return await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('giao-ban seed'))`;
        await addCatalogue(tx);
        if (!demo) {
          const adminPassword = (await tx.user.count()) === 0 ? await addAdministrator(tx) : null;
          return { created: false, adminPassword };
        }
        const created = (await tx.unit.count()) === 0 && (await tx.period.count()) === 0;
        if (created) await addDemonstration(tx, await hashPassword(demoPassword), businessDate);
        else await renewDemoPassword(tx, demoPassword);
        return { created, adminPassword: null };
      },
      // A second start waits for the first one to be done.
      { maxWait: 60_000, timeout: 120_000 },
    );
  } finally {
    await endDocumentProcesses();
    await db.$disconnect();
  }
}
