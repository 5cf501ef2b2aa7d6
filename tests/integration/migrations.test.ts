import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedDatabase, startEmbedded } from '@/lib/db/embedded';
import { applyMigrations, diffMigrationsToSchema } from '@/lib/db/schema-engine';

let folder: string;
let database: EmbeddedDatabase;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-migrations-'));
  database = await startEmbedded();
});

afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function writeMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, 'migrations', name), { recursive: true });
  await writeFile(path.join(folder, 'migrations', name, 'migration.sql'), sql);
}

test('applies in order what is missing, and stops at a faulty one with its message', async () => {
  const migrations = path.join(folder, 'migrations');
  await writeMigration('2_second', 'ALTER TABLE "A" ADD COLUMN "n" INTEGER;');
  await writeMigration('1_first', 'CREATE TABLE "A" ("id" INTEGER PRIMARY KEY);');
  expect(await applyMigrations(database.url, migrations)).toEqual(['1_first', '2_second']);
  await writeMigration('3_third', 'ALTER TIBLE "A" ADD COLUMN "m" INTEGER;');
  await expect(applyMigrations(database.url, migrations)).rejects.toThrow(/TIBLE[\s\S]*3_third/);
});

test('the difference from migrations to schema is the SQL that is missing', async () => {
  await writeMigration('1_first', 'CREATE TABLE "A" ("id" INTEGER NOT NULL PRIMARY KEY);');
  await writeFile(
    path.join(folder, 'schema.prisma'),
    'datasource db {\n  provider = "postgresql"\n}\nmodel A {\n  id Int @id\n  note String?\n}\n',
  );
  const sql = await diffMigrationsToSchema(folder);
  expect(sql).toContain('ALTER TABLE "A" ADD COLUMN');
  expect(sql).toContain('"note" TEXT');
  await writeMigration('2_note', sql);
  expect(await diffMigrationsToSchema(folder)).toBe('');
});
