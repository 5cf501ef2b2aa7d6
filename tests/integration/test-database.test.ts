import { expect, test } from 'vitest';
import { emptyDatabase } from '@/tests/support/database';
import { demoDatabase } from '@/tests/support/demo-database';

const db = demoDatabase();

test('a test file can begin with the demonstration, and empty it, audit trail and all', async () => {
  expect(await db.user.count({ where: { username: '794.officer' } })).toBe(1);
  await db.auditEvent.create({ data: { action: 'test', subject: 'test' } });
  await emptyDatabase();
  expect(await db.user.count()).toBe(0);
  expect(await db.auditEvent.count()).toBe(0);
  expect(await db.$queryRaw`SELECT migration_name FROM _prisma_migrations`).not.toEqual([]);
});
