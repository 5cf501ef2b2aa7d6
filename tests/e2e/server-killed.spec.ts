import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Request, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { DEMO_PASSWORD } from '../support/demo';
import { freePort } from '../support/free-port';
import { type Launched, launch } from '../support/launcher';

// The application, its embedded database and its machine's memory die at once while a section is
// being saved. It runs on data of its own: the other tests' server lives on.

/** A field for each time that the server is killed while it saves that field. */
const FIELDS = ['press-establishments', 'publishing-inspections'];

let dataDir: string;
let port: number;
let server: Launched;

const start = async (): Promise<string> => {
  server = launch({ PORT: String(port), DATA_DIR: dataDir, DEMO: '1', DEMO_PASSWORD });
  return server.ready();
};

test.beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'giao-ban-killed-'));
  port = await freePort();
});
test.afterEach(async () => {
  server.kill('SIGKILL');
  await server.ended;
  await rm(dataDir, { recursive: true, force: true });
});

test('a server killed while it saves loses nothing, saves nothing twice, and is waited for', async ({
  browser,
}) => {
  // The application starts four times
  test.setTimeout(600_000);
  const page = await (await browser.newContext({ baseURL: await start() })).newPage();
  const state = page.locator('[data-save-state]');
  const field = (code: string) => page.locator(`#value-${code}`);
  const remark = page.locator('#remark');
  const saved = () => expect(state).toHaveText(/^Đã lưu \d\d:\d\d$/, { timeout: 60_000 });
  const killed = async () => {
    server.kill('SIGKILL');
    await server.ended;
  };
  await loginAs(page, '796.officer');
  await page.goto('/reports/2013-Q2/publishing');
  await expect(page.locator('form[data-alive]')).toBeVisible();

  const isSave = (request: Request) =>
    request.method() === 'PUT' && request.url().includes('/api/entry/v1/');
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (isSave(request)) sent.push(request);
  });
  for (const [index, code] of FIELDS.entries()) {
    const onItsWay = page.waitForRequest(isSave);
    await field(code).fill(String(11 + index));
    await onItsWay;
    await killed();
    await remark.fill(`Gõ khi máy chủ đã dừng: ${code}.`);
    await expect(state).toHaveText(/^Đang chờ mạng \([12] ô\)$/);
    await start();
    await saved();
  }
  // Each save was sent until it was answered, and counted once
  const [first] = sent;
  if (!first) throw new Error('No save was sent.');
  const { version: before } = first.postDataJSON() as { version: number };
  const answer = await page.request.get(first.url(), {
    headers: { 'x-entry-user': first.headers()['x-entry-user'] ?? '' },
  });
  const { version } = (await answer.json()) as { version: number };
  const keys = new Set(sent.map((request) => request.headers()['idempotency-key']));
  expect(sent.length).toBeGreaterThan(keys.size);
  expect(version - before).toBe(keys.size);

  // What it said was saved is on the disk
  await killed();
  await start();
  await page.reload();
  for (const [index, code] of FIELDS.entries()) {
    await expect(field(code)).toHaveValue(String(11 + index));
  }
  await expect(remark).toHaveValue(/: publishing-inspections\.$/);
  await expect(page.getByText('Đã khôi phục')).toHaveCount(0);
});
