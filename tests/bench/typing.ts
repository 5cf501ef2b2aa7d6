import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import pg from 'pg';
import { startEmbedded } from '@/lib/db/embedded';
import { loginAs } from '../support/browser';
import { chromiumLaunchOptions } from '../support/chromium';
import { DEMO_PASSWORD } from '../support/demo';
import { freePort } from '../support/free-port';
import { launch } from '../support/launcher';

// Part of `npm run bench`: from a key in a field to the figure that is computed from it, and from a
// pasted block to all of its fields, in a section of 100 fields. Prints; judges nothing.

const FIELDS = 100;
const KEYS = 60;
const PASTES = 10;
/** A frame of a screen, which nobody notices. */
const FRAME_MS = 16;
const SECTION = 'one-stop-shop';

/** Makes the section as long as the longest that an administrator might make. */
async function lengthen(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO "Indicator" ("code", "sectionId", "position", "kind", "valueType", "nameVi", "nameEn")
       SELECT 'bench-' || n, s.id, 1000 + n, 'entered', 'count', 'Chỉ tiêu ' || n, 'Indicator ' || n
       FROM "Section" s,
         generate_series(1, $2 - (SELECT count(*)::int FROM "Indicator" i
           WHERE i."sectionId" = (SELECT id FROM "Section" WHERE code = $1)
             AND i.kind = 'entered' AND i."valueType" = 'count')) n
       WHERE s.code = $1`,
      [SECTION, FIELDS],
    );
  } finally {
    await client.end();
  }
}

/** Milliseconds from each key to the computed figure that it changes. */
async function typing(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const field = document.querySelector('#value-dossiers-received-direct');
    const derived = document.querySelector('[data-derived="dossiers-received"]');
    const times: number[] = [];
    let pressed = 0;
    field?.addEventListener('keydown', () => {
      pressed = performance.now();
    });
    new MutationObserver(() => times.push(performance.now() - pressed)).observe(
      derived ?? document,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
    Object.assign(window, { times });
  });
  await page.locator('#value-dossiers-received-direct').focus();
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 8 < 4 ? '7' : 'Backspace');
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** Milliseconds from "write" in the preview of a pasted block until its last field has its figure. */
async function pasting(page: Page, lines: number, from: number): Promise<number> {
  await page.locator('#value-bench-1').focus();
  await page.evaluate(
    ({ lines, from }) => {
      const clipboardData = new DataTransfer();
      const column = Array.from({ length: lines }, (_, index) => from + index);
      clipboardData.setData('text/plain', column.join('\r\n'));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { lines, from },
  );
  const take = page.getByRole('dialog').getByRole('button', { name: `Điền ${lines} ô` });
  await take.waitFor();
  const time = await take.evaluate(async (button: HTMLButtonElement, count) => {
    const last = document.querySelector<HTMLInputElement>(`#value-bench-${count}`);
    const before = last?.value;
    const began = performance.now();
    button.click();
    while (last?.value === before) await new Promise((go) => setTimeout(go));
    return performance.now() - began;
  }, lines);
  await take.waitFor({ state: 'detached' });
  return time;
}

/** The first meets scripts that never ran; the others are what a person meets from then on. */
async function pastesOf(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let paste = 1; paste <= PASTES; paste += 1)
    times.push(await pasting(page, 40, paste * 1000));
  return times;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

const dataDir = await mkdtemp(path.join(tmpdir(), 'giao-ban-bench-'));
const database = await startEmbedded();
const application = launch({
  PORT: String(await freePort()),
  DATA_DIR: dataDir,
  DEMO_PASSWORD,
  DEMO: '1',
  DATABASE_URL: database.url,
});
try {
  const baseURL = await application.ready();
  await lengthen(database.url);
  const browser = await chromium.launch(chromiumLaunchOptions());
  const page = await (await browser.newContext({ baseURL, locale: 'vi-VN' })).newPage();
  await loginAs(page, '805.officer');
  await page.goto(`/reports/2013-Q2/${SECTION}`);
  await page.locator('form[data-alive]').waitFor();
  const times = (await typing(page)).sort((a, b) => a - b);
  console.log(
    `typing in ${FIELDS} fields: ${at(times, 0.5).toFixed(1)} ms to the computed figure, ` +
      `${at(times, 0.95).toFixed(1)} ms in the slowest twentieth of ${times.length} keys ` +
      `(${(at(times, 0.5) / FRAME_MS).toFixed(2)} and ${(at(times, 0.95) / FRAME_MS).toFixed(2)} of a frame)`,
  );
  const [first = Number.NaN, ...pastes] = await pastesOf(page);
  const pasted = pastes.sort((a, b) => a - b);
  console.log(
    `pasting 40 lines: ${at(pasted, 0.5).toFixed(0)} ms to the last field, ${at(pasted, 1).toFixed(0)} ms ` +
      `in the slowest of ${pasted.length}, ${first.toFixed(0)} ms the first time ` +
      `(${[at(pasted, 0.5), at(pasted, 1), first].map((one) => (one / FRAME_MS).toFixed(1)).join(', ')} frames)`,
  );
  await browser.close();
} finally {
  application.kill('SIGTERM');
  await application.ended;
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}
