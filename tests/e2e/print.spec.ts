import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Only read: what Bến Lức submitted for 2012-Q4, and the draft of Tân Hưng for 2013-Q2.

test('the report on paper: head, figures with their units, signature, and nothing of the screen', async ({
  page,
}) => {
  await loginAs(page, '803.officer');
  await page.goto('/reports/2012-Q4');
  await page.getByRole('link', { name: 'Bản in', exact: true }).first().click();
  await expect(page).toHaveURL('/reports/2012-Q4/print');
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('Độc lập - Tự do - Hạnh phúc');
  await expect(sheet).toContainText('thông tin và truyền thông quý IV/2012');
  await expect(sheet).toContainText('Kính gửi: Sở Thông tin và Truyền thông');
  await expect(sheet.getByRole('row', { name: /^Lượt kiểm tra lượt \d+/ }).first()).toBeVisible();
  await expect(sheet).toContainText('Đã ký nộp trên phần mềm lúc 14/01/2013');
  await expect(sheet).toContainText('Bản nộp số 2');
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'In báo cáo' })).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(sheet).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width, height] =
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);

  await page.emulateMedia({ media: 'screen' });
  await page.goto('/reports/2012-Q4/print?revision=1');
  await expect(sheet).toContainText('Bản nộp số 1');
  expect((await page.goto('/reports/2012-Q4/print?revision=7'))?.status()).toBe(404);

  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2012-Q4/units/803');
  await page.getByRole('link', { name: 'Bản in' }).click();
  await expect(sheet).toContainText('Bản nộp số 2');
  expect((await page.goto('/review/2013-Q2/units/797/print'))?.status()).toBe(404);
});

test('@phone a draft says that it is one', async ({ page }) => {
  await loginAs(page, '796.leader');
  await page.goto('/reports/2013-Q2/print');
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('Bản nháp, chưa ký nộp');
  await expect(sheet).toContainText('(Ký, ghi rõ họ tên, đóng dấu)');
  await expectNoSidewaysScroll(page);
});

test('the receipt goes into a chat as text and as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await loginAs(page, '803.leader');
  await page.goto('/reports/2012-Q4/receipt');
  await page.getByRole('button', { name: 'Sao chép nội dung' }).click();
  await expect(page.getByText('Đã sao chép biên nhận')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Đơn vị: Huyện Bến Lức (803)');
  expect(text).toMatch(/Mã đối chiếu: ([0-9A-F]{4} ){3}[0-9A-F]{4}$/);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu ảnh (PNG)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bien-nhan-803-2012-Q4-ban-2.png');
  const picture = await readFile(await download.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(1440);
  expect(picture.readUInt32BE(20)).toBeGreaterThan(600);
  await expect(page.getByText('Đã lưu ảnh biên nhận')).toBeVisible();
  await expectAccessible(page);
});
