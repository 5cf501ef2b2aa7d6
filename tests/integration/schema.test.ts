import { expect, test } from 'vitest';
import { applyMigrations, diffMigrationsToSchema } from '@/lib/db/schema-engine';
import { testDatabase } from '@/tests/support/database';

const db = testDatabase();

test('the migrations make exactly what prisma/schema.prisma says', async () => {
  // Else: `npm run migrate:new -- name`.
  expect(await diffMigrationsToSchema()).toBe('');
});

test('migrating again changes nothing', async () => {
  const before = await db.$queryRaw`SELECT migration_name, finished_at FROM _prisma_migrations`;
  expect(await applyMigrations(process.env.DATABASE_URL ?? '')).toEqual([]);
  expect(await db.$queryRaw`SELECT migration_name, finished_at FROM _prisma_migrations`).toEqual(
    before,
  );
});
