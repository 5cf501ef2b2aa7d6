import { type APIRequestContext, expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

const TOTAL = '/api/v1/figures?period=2013-Q1&unit=80&indicator=on-time-rate';

const ask = (request: APIRequestContext, token: string, address = TOTAL) =>
  request.get(address, { headers: { Authorization: `Bearer ${token}` } });

test('a token is issued, used and revoked @phone', async ({ page, playwright, baseURL }) => {
  const program = await playwright.request.newContext({ baseURL: baseURL ?? '' });
  const name = `Kho dữ liệu ${Date.now()}-${test.info().project.name}`;
  await loginAs(page, 'admin');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Khóa truy cập' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Khóa truy cập' })).toBeVisible();

  await page.getByRole('button', { name: 'Cấp khóa' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'chỗ cần sửa' });
  await expect(summary).toBeFocused();
  await page.getByLabel('Tên').fill(name);
  await page.getByLabel('Thời hạn').selectOption({ label: '30 ngày' });
  await page.getByRole('button', { name: 'Cấp khóa' }).click();
  await expect(page.getByText(`Đã cấp khóa “${name}`)).toBeVisible();
  const token = (await page.getByTestId('one-time-token').textContent()) ?? '';
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(token.slice(0, 7));
  await expect(row).toContainText('Chưa dùng');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const answer = await ask(program, token);
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    data: [{ unit: { code: '80' }, coverage: { reported: 14, expected: 14 } }],
  });
  const file = await ask(program, token, TOTAL.replace('figures?', 'figures.csv?'));
  expect(file.headers()['content-type']).toContain('text/csv');

  await page.reload();
  await expect(page.getByTestId('one-time-token')).toHaveCount(0);
  await expect(row).not.toContainText('Chưa dùng');
  await row.getByRole('button', { name: `Thu hồi khóa ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await expect(row).toContainText('Đã thu hồi');
  await expect(row.getByRole('button')).toHaveCount(0);
  expect((await ask(program, token)).status()).toBe(401);
  await program.dispose();

  await page.goto('/admin/audit?subject=token:');
  const trail = page.getByRole('table');
  await expect(trail).toContainText('Thu hồi khóa truy cập');
  await expect(trail).toContainText(name);
  await expect(trail).not.toContainText(token);
});

test('a signed-in officer reads the own unit; nobody reads without a key', async ({ page }) => {
  expect((await page.request.get(TOTAL)).status()).toBe(401);
  expect((await page.request.get('/api/v1/openapi.json')).status()).toBe(200);
  await loginAs(page, '804.officer');
  const own = await page.request.get('/api/v1/figures?period=2013-Q1&unit=804');
  expect(own.status()).toBe(200);
  expect((await page.request.get('/api/v1/figures?period=2013-Q1&unit=803')).status()).toBe(404);
  expect((await page.request.get(TOTAL)).status()).toBe(404);
  expect((await page.goto('/admin/tokens'))?.status()).toBe(404);
});

test('the page of tokens is in English too', async ({ page, context, baseURL }) => {
  await loginAs(page, 'admin');
  await context.addCookies([{ name: 'locale', value: 'en', url: baseURL ?? '' }]);
  await page.goto('/admin/tokens');
  await expect(page.getByRole('heading', { level: 1, name: 'Access tokens' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/admin\.\w|Cấp khóa|Thời hạn/);
});
