import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSources, needsBuild } from '@/lib/launch/build';

let root: string;

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'giao-ban-build-'));
  await write('app/page.tsx', 'one');
  await write('package.json', '{}');
});

afterEach(() => rm(root, { recursive: true, force: true }));

test.each([
  ['a changed page', 'app/page.tsx'],
  ['a new component', 'components/ui/button.tsx'],
  ['a changed message', 'lib/i18n/messages/vi/common.json'],
  ['a changed schema', 'prisma/schema.prisma'],
  ['another package', 'package-lock.json'],
  ['the proxy', 'proxy.ts'],
])('%s asks for a new build', async (_name, file) => {
  const before = await hashSources(root);
  await write(file, 'two');
  expect(await hashSources(root)).not.toBe(before);
});

test.each([
  ['the generated client', 'lib/db/generated/client.ts'],
  ['the launcher', 'lib/launch/start.ts'],
  ['a migration', 'prisma/migrations/1/migration.sql'],
  ['a test', 'tests/unit/a.test.ts'],
  ['a document', 'README.md'],
])('%s does not', async (_name, file) => {
  const before = await hashSources(root);
  await write(file, 'two');
  expect(await hashSources(root)).toBe(before);
});

test('a moved file counts as a change', async () => {
  const before = await hashSources(root);
  await rm(path.join(root, 'app/page.tsx'));
  await write('app/other/page.tsx', 'one');
  expect(await hashSources(root)).not.toBe(before);
});

test('a build is needed until one of these sources is whole', async () => {
  expect(await needsBuild(root, 'hash')).toBe(true);
  await write('.next/source-hash', 'hash');
  expect(await needsBuild(root, 'hash')).toBe(true);
  await write('.next/BUILD_ID', 'id');
  expect(await needsBuild(root, 'hash')).toBe(false);
  expect(await needsBuild(root, 'other')).toBe(true);
});
