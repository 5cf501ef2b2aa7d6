import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from '@/lib/db/embedded';
import { freePort } from '@/tests/support/free-port';
import { type Launched, launch } from '@/tests/support/launcher';

// The first start builds the application, unless `npm run build` did.
const TIMEOUT_MS = 600_000;

let dataDir: string;
let port: number;
let running: Launched[];

beforeEach(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'giao-ban-launcher-')), 'data');
  port = await freePort();
  running = [];
});

afterEach(async () => {
  for (const launched of running) launched.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  await rm(path.dirname(dataDir), { recursive: true, force: true });
}, TIMEOUT_MS);

function start(variables: Record<string, string> = {}): Launched {
  const launched = launch({ PORT: String(port), DATA_DIR: dataDir, ...variables });
  running.push(launched);
  return launched;
}

async function onKeptData<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const embedded = await startEmbedded({ folder: path.join(dataDir, 'database') });
  const client = new pg.Client({ connectionString: embedded.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
    await embedded.close();
  }
}

const password = (output: string) => /One password: (\S+)/.exec(output)?.[1];

/** Nobody listens there any more: the application has gone with its launcher. */
async function isPortFree(): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

test('starts on an empty folder, prints the accounts, stops cleanly, and keeps the data', {
  timeout: TIMEOUT_MS,
}, async () => {
  const first = start();
  const address = await first.ready();
  expect(address).toBe(`http://127.0.0.1:${port}`);
  expect((await fetch(`${address}/api/health?ready`)).status).toBe(200);
  for (const account of ['794.officer', '794.leader', 'dept.reviewer', 'dept.leader', 'admin']) {
    expect(first.output()).toContain(account);
  }
  expect(password(first.output())).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  first.kill('SIGTERM');
  expect(await first.ended, first.output()).toBe(0);
  expect(await isPortFree()).toBe(true);
  expect(existsSync(path.join(dataDir, 'database/in-use.json'))).toBe(false);

  const [{ users } = { users: 0 }] = await onKeptData<{ users: number }>(
    `SELECT count(*)::int AS users FROM "User" WHERE username IN ('794.officer', 'dept.leader')`,
  );
  expect(users).toBe(2);
  await onKeptData(`UPDATE "User" SET "displayName" = 'Giữ lại' WHERE username = '794.officer'`);

  const second = start();
  await second.ready();
  expect(second.output()).not.toContain('building');
  expect(password(second.output())).toBe(password(first.output()));
  second.kill('SIGINT');
  expect(await second.ended, second.output()).toBe(0);
  expect(
    await onKeptData(`SELECT "displayName" FROM "User" WHERE username = '794.officer'`),
  ).toEqual([{ displayName: 'Giữ lại' }]);
});

test('with DATABASE_URL there is no demonstration; DEMO_PASSWORD is not printed, what fails is', {
  timeout: TIMEOUT_MS,
}, async () => {
  const embedded = await startEmbedded();
  const client = new pg.Client({ connectionString: embedded.url });
  try {
    const launched = start({ DATABASE_URL: embedded.url, DEMO_PASSWORD: 'never-said' });
    const address = await launched.ready();
    expect(launched.output()).not.toMatch(/dept\.leader|never-said/);
    await client.connect();
    const { rows } = await client.query(
      `SELECT username FROM "User" WHERE username IN ('794.officer', 'dept.leader')`,
    );
    expect(rows).toEqual([]);

    await client.query('ALTER TABLE "RateLimit" RENAME TO "RateLimitAway"');
    const csrf = await fetch(`${address}/api/auth/csrf`);
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const cookie = csrf.headers.getSetCookie().map((one) => one.split(';')[0]);
    const answer = await fetch(`${address}/api/auth/callback/credentials`, {
      method: 'POST',
      headers: { cookie: cookie.join('; ') },
      body: new URLSearchParams({ csrfToken, username: 'admin', password: 'x', json: 'true' }),
    });
    expect(await answer.text()).toMatch(/error=unexpected"/);
    await expect.poll(launched.output).toMatch(/RateLimit[^\n]*sign-in failed/);
    launched.kill('SIGTERM');
    expect(await launched.ended, launched.output()).toBe(0);
  } finally {
    await client.end();
    await embedded.close();
  }
});

test('a second launcher says what is taken; a killed one leaves nothing running', {
  timeout: TIMEOUT_MS,
}, async () => {
  const first = start();
  await first.ready();

  const samePort = start({ DATA_DIR: path.join(dataDir, 'other') });
  expect(await samePort.ended).toBe(1);
  expect(samePort.output()).toMatch(
    new RegExp(`Cổng ${port} đang được[\\s\\S]*Port ${port} is in use`),
  );

  const sameFolder = start({ PORT: String(await freePort()) });
  expect(await sameFolder.ended).toBe(1);
  expect(sameFolder.output()).toContain(`PID ${first.pid}`);

  first.kill('SIGKILL');
  await first.ended;
  await expect.poll(isPortFree, { timeout: 10_000 }).toBe(true);
  const again = start();
  await again.ready();
  again.kill('SIGTERM');
  expect(await again.ended, again.output()).toBe(0);
});
