import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSecrets } from '@/lib/launch/kept-secrets';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-secrets-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('are made once, kept, and readable by their owner only', async () => {
  const dataDir = path.join(folder, 'data');
  const first = await keptSecrets(dataDir);
  expect(await keptSecrets(dataDir)).toEqual(first);
  expect((await stat(path.join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
});

test('are strong, and different in another folder', async () => {
  const [a, b] = [
    await keptSecrets(path.join(folder, 'a')),
    await keptSecrets(path.join(folder, 'b')),
  ];
  expect(Buffer.from(a.nextAuthSecret, 'base64url')).toHaveLength(32);
  expect(Buffer.from(a.serverActionsKey, 'base64')).toHaveLength(32);
  expect(a.demoPassword).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  for (const name of ['nextAuthSecret', 'serverActionsKey', 'demoPassword'] as const) {
    expect(a[name]).not.toBe(b[name]);
  }
});

test('a damaged file is not silently replaced', async () => {
  await writeFile(path.join(folder, 'secrets.json'), '{"nextAuth');
  await expect(keptSecrets(folder)).rejects.toThrow(/Không đọc được[\s\S]*Cannot read/);
});
