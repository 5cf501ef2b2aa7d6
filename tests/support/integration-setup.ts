import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/schema-engine';
import { seed } from '@/prisma/seed';
import { DEMO_BUSINESS_DATE, DEMO_PASSWORD } from './demo';
import { createDatabase, dropDatabase, uniqueName, urlOf } from './postgres';

/** Which copy a test file gets: migrated and empty, or with the demonstration province in it. */
export type Contents = 'empty' | 'demo';

/** How a worker makes its own copy. */
export type Templates =
  | { kind: 'postgres'; serverUrl: string; names: Record<Contents, string> }
  | { kind: 'embedded'; dumps: Record<Contents, string> };

declare module 'vitest' {
  export interface ProvidedContext {
    templates: Templates;
  }
}

const seedDemo = (databaseUrl: string) =>
  seed({ databaseUrl, demo: true, demoPassword: DEMO_PASSWORD, businessDate: DEMO_BUSINESS_DATE });

/** Migrates and seeds once for the whole run; the test files copy that instead of doing it anew. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  return serverUrl ? await onPostgres(project, serverUrl) : await embedded(project);
}

async function onPostgres(project: TestProject, serverUrl: string) {
  const names = { empty: uniqueName('empty'), demo: uniqueName('demo') };
  await createDatabase(serverUrl, names.empty);
  await applyMigrations(urlOf(serverUrl, names.empty));
  await createDatabase(serverUrl, names.demo, names.empty);
  await seedDemo(urlOf(serverUrl, names.demo));
  project.provide('templates', { kind: 'postgres', serverUrl, names });
  return async () => {
    for (const name of Object.values(names)) await dropDatabase(serverUrl, name);
  };
}

async function embedded(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-templates-'));
  const dumps = { empty: path.join(folder, 'empty.tar'), demo: path.join(folder, 'demo.tar') };
  const pglite = await PGlite.create('memory://');
  const dump = async (file: string) => {
    const blob = await pglite.dumpDataDir('none');
    await writeFile(file, Buffer.from(await blob.arrayBuffer()));
  };
  const server = await startEmbedded({ pglite });
  await applyMigrations(server.url);
  await dump(dumps.empty);
  await seedDemo(server.url);
  await dump(dumps.demo);
  await server.close();
  project.provide('templates', { kind: 'embedded', dumps });
  return () => rm(folder, { recursive: true, force: true });
}
