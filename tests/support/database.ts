import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { db } from '@/lib/db/client';
import type { Database } from '@/lib/db/connect';
import { startEmbedded } from '@/lib/db/embedded';
import type { Contents, Templates } from './integration-setup';
import { createDatabase, dropDatabase, uniqueName, urlOf } from './postgres';

type OwnDatabase = { url: string; drop: () => Promise<void> };

async function copyTemplate(templates: Templates, contents: Contents): Promise<OwnDatabase> {
  if (templates.kind === 'postgres') {
    const { serverUrl, names } = templates;
    const name = uniqueName('file');
    await createDatabase(serverUrl, name, names[contents]);
    return { url: urlOf(serverUrl, name), drop: () => dropDatabase(serverUrl, name) };
  }
  const dump = new Blob([await readFile(templates.dumps[contents])]);
  const embedded = await startEmbedded({ from: dump });
  return { url: embedded.url, drop: embedded.close };
}

/** What `testDatabase` and `demoDatabase` share. */
export function ownDatabase(contents: Contents): Database {
  let own: OwnDatabase | undefined;
  beforeAll(async () => {
    own = await copyTemplate(inject('templates'), contents);
    process.env.DATABASE_URL = own.url;
  });
  afterAll(async () => {
    if (own) await db.$disconnect();
    await own?.drop();
    delete process.env.DATABASE_URL;
  });
  return db;
}

/**
 * Gives the test file a migrated, empty database of its own, which the application's client
 * (`lib/db/client`) speaks to: on PostgreSQL where TEST_DATABASE_URL names a server, else embedded.
 * Call it once, at the top of the file.
 */
export const testDatabase = (): Database => ownDatabase('empty');

/**
 * Empties every table, also those that are append-only, and starts the ids anew. For a `beforeEach`
 * where tests of one file would see one another's rows.
 */
export async function emptyDatabase(): Promise<void> {
  await db.$transaction(async (transaction) => {
    const tables = await transaction.$queryRaw<{ name: string }[]>`
      SELECT format('%I.%I', schemaname, tablename) AS name
      FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
    if (tables.length === 0) return;
    // Switches the triggers off that guard the audit trail and the approved figures.
    await transaction.$executeRaw`SET LOCAL session_replication_role = replica`;
    const names = tables.map(({ name }) => name).join(', ');
    await transaction.$executeRawUnsafe(`TRUNCATE ${names} RESTART IDENTITY CASCADE`);
  });
}
