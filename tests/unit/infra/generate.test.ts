import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { generate } from '@/lib/launch/generate';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'giao-ban-generate-'));
  await mkdir(path.join(root, 'prisma'));
  await mkdir(path.join(root, 'lib/db/generated'), { recursive: true });
  await writeFile(path.join(root, 'prisma/schema.prisma'), 'model A { id Int @id }');
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('the client is generated once for a schema, and again when the schema changes', async () => {
  const run = vi.fn();
  expect(await generate(root, run)).toBe(true);
  expect(await generate(root, run)).toBe(false);
  await writeFile(path.join(root, 'prisma/schema.prisma'), 'model A { id Int @id\n n Int }');
  expect(await generate(root, run)).toBe(true);
  expect(run).toHaveBeenCalledTimes(2);
});

test('a failed generation is tried again', async () => {
  const failing = () => {
    throw new Error('no');
  };
  await expect(generate(root, failing)).rejects.toThrow('no');
  const run = vi.fn();
  expect(await generate(root, run)).toBe(true);
});

test('a deleted client is generated again', async () => {
  const run = vi.fn();
  await generate(root, run);
  await rm(path.join(root, 'lib/db/generated'), { recursive: true });
  await mkdir(path.join(root, 'lib/db/generated'));
  expect(await generate(root, run)).toBe(true);
});
