import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { chromiumLaunchOptions } from '../support/chromium';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Work without a line, on Tân Hưng's report (796): a browser with a folder of its own, which is
// closed and opened again. Both tests write the remarks of a section that no other test touches.

const section = (code: string) => `/reports/2013-Q2/${code}`;
const state = (page: Page) => page.locator('[data-save-state]');
const remark = (page: Page) => page.locator('#remark');
const saved = (page: Page) => expect(state(page)).toHaveText(/^Đã lưu \d\d:\d\d$/);

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-browser-'));
});
test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const openBrowser = (baseURL: string | undefined): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    ...chromiumLaunchOptions(),
    ...(baseURL ? { baseURL } : {}),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'allow',
  });

const firstPage = async (browser: BrowserContext): Promise<Page> =>
  browser.pages()[0] ?? browser.newPage();

test('what was typed without a line is sent after the browser was closed, from any page', async ({
  baseURL,
}) => {
  test.slow();
  const text = `Gõ khi mất mạng, rồi tắt máy, lần ${test.info().repeatEachIndex + 1}.`;
  const before = await openBrowser(baseURL);
  const page = await firstPage(before);
  await loginAs(page, '796.officer');
  await page.goto(section('cables'));
  await expect(page.locator('form[data-alive]')).toBeVisible();
  await before.setOffline(true);
  await remark(page).fill(text);
  await expect(state(page)).toHaveText('Đang chờ mạng (1 ô)');
  await before.close();

  const after = await openBrowser(baseURL);
  const again = await firstPage(after);
  await again.route('**/api/entry/v1/**', (route) => route.abort());
  await again.goto('/reports');
  const band = again.getByRole('banner');
  const chip = band.getByRole('button', { name: '1 phần chờ gửi' });
  await expect(chip).toBeVisible();
  await again.setViewportSize({ width: 360, height: 740 });
  await expect(chip).toBeVisible();
  await expectNoSidewaysScroll(again);
  await expectAccessible(again);
  await chip.click();
  const menu = again.getByRole('menu');
  await expect(menu).toContainText('được giữ trên máy này và tự gửi khi có mạng');
  await menu.getByRole('menuitem', { name: 'Gửi ngay' }).click();
  await expect(again.getByText('Chưa gửi được: máy chủ chưa trả lời')).toBeVisible();
  await again.unroute('**/api/entry/v1/**');
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(again.getByText('Đã gửi 1 phần được giữ trên máy này.')).toBeVisible();
  await expect(chip).toHaveCount(0);
  await again.goto(section('cables'));
  await expect(remark(again)).toHaveValue(text);
  await after.close();
});

test('a report that was opened before is typed in and checked without a line', async ({
  baseURL,
}) => {
  test.slow();
  const browser = await openBrowser(baseURL);
  const page = await firstPage(browser);
  await loginAs(page, '796.officer');
  await page.goto('/reports');
  const isKept = (address: string) =>
    page.evaluate(
      async (path) => (await caches.match(path, { ignoreVary: true })) !== undefined,
      address,
    );
  await expect.poll(() => isKept('/reports')).toBe(true);
  const tools = await browser.newCDPSession(page);
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  await page.goto('/reports/2013-Q2');
  // Each of its sections, before anybody opened one
  await expect.poll(() => isKept(section('remarks')), { timeout: 30_000 }).toBe(true);
  await page
    .getByRole('link', { name: /Một cửa/ })
    .first()
    .click();
  await remark(page).fill('Lưu sau khi trang được giữ lại.');
  await saved(page);

  await browser.setOffline(true);
  await page.goto('/registers');
  await expect(page.getByRole('heading', { name: 'Không có mạng' })).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/reports$/);
  await page.goto('/reports/2013-Q2');
  await page
    .getByRole('link', { name: /Một cửa/ })
    .first()
    .click();
  await expect(state(page)).toHaveText('Không có mạng');
  // Newer than the page that was kept
  await expect(remark(page)).toHaveValue('Lưu sau khi trang được giữ lại.');
  const late = page.locator('#value-dossiers-resolved-late');
  const before = await late.inputValue();
  await late.fill('999999');
  await expect(page.getByText('Tổng số phải giải quyết phải bằng').first()).toBeVisible();
  await late.fill(before);
  await remark(page).fill('Gõ trên trang mở khi không có mạng.');
  await expect(state(page)).toHaveText('Đang chờ mạng (1 ô)');
  await page.goto('/reports/2013-Q2/print');
  await expect(page.getByRole('heading', { name: 'Không có mạng' })).toBeVisible();
  await page.goBack();
  await expect(remark(page)).toHaveValue('Gõ trên trang mở khi không có mạng.');

  await browser.setOffline(false);
  await saved(page);
  // Whoever is signed out finds nothing of it
  await page.getByRole('button', { name: /Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await expect.poll(() => isKept(section('one-stop-shop'))).toBe(false);
  await browser.setOffline(true);
  await page.goto(section('one-stop-shop'));
  await expect(page.getByRole('heading', { name: 'Không có mạng' })).toBeVisible();
  await browser.close();
});
