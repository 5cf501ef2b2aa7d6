import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Files of Tân Trụ's section on publishing (805, 2013-Q2) are this test's.

const SECTION = '/reports/2013-Q2/publishing';
const PDF = Buffer.from('%PDF-1.4\n% Danh sách cơ sở in\n%%EOF\n');

test('a file is put to a section, refused for what it is, taken down, and taken away by the keyboard', async ({
  page,
  browser,
}) => {
  test.slow();
  await loginAs(page, '805.officer');
  await page.goto(SECTION);
  const desk = page.getByRole('region', { name: 'Tệp kèm theo phần này' });
  const field = desk.getByLabel('Thêm tệp');
  // The page's script has taken over: what is filled in before is typed beside what was saved.
  await expect(field).toBeEnabled();
  await page.locator('#remark').fill('Có thêm hai cơ sở in, danh sách kèm theo.');
  await field.setInputFiles([
    { name: 'Danh sách cơ sở in.pdf', mimeType: 'application/pdf', buffer: PDF },
    { name: 'bao-cao.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\x90\x00') },
    { name: 'Trống.docx', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: 'Bản quét.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(10_485_761) },
  ]);
  const file = desk.getByRole('link', { name: 'Danh sách cơ sở in.pdf' });
  await expect(file).toBeVisible();
  const refused = (name: string) => desk.getByRole('alert').filter({ hasText: name });
  await expect(refused('bao-cao.pdf')).toContainText('Không nhận loại tệp này');
  await expect(refused('Trống.docx')).toContainText('không có nội dung');
  await expect(refused('Bản quét.pdf')).toContainText('lớn hơn 10 MB');
  await expect(page.locator('#remark')).toHaveValue('Có thêm hai cơ sở in, danh sách kèm theo.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);

  for (const name of ['bao-cao.pdf', 'Trống.docx', 'Bản quét.pdf']) {
    await expect(refused(name).getByRole('button', { name: 'Gửi lại' })).toHaveCount(0);
    await refused(name).getByRole('button', { name: 'Bỏ qua' }).press('Enter');
    await expect(refused(name)).toHaveCount(0);
  }
  await expect(field).toBeFocused();

  // While there is no line it waits, and a press sends it again; its content says what it is.
  await page.route('**/attachments?*', (route) => route.abort());
  const buffer = Buffer.from('%PDF-1.4\n% Ảnh\n%%EOF\n');
  await field.setInputFiles({ name: 'Ảnh.png', mimeType: 'image/png', buffer });
  await expect(refused('Ảnh.png')).toContainText('Không kết nối được máy chủ');
  await page.unroute('**/attachments?*');
  await refused('Ảnh.png').getByRole('button', { name: 'Gửi lại' }).press('Enter');
  await expect(desk.getByRole('link', { name: 'Ảnh.pdf' })).toBeVisible();

  const coming = page.waitForEvent('download');
  await file.press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).toBe('Danh sách cơ sở in.pdf');
  expect(await readFile(await download.path())).toEqual(PDF);
  const address = String(await file.getAttribute('href'));
  const stranger = await browser.newPage();
  await loginAs(stranger, '803.officer');
  expect((await stranger.request.get(address)).status()).toBe(404);

  await page.goto('/reports/2013-Q2/print');
  await expect(page.getByText('Danh sách cơ sở in.pdf (1 kB)')).toBeVisible();
  await page.goto(SECTION);
  for (const name of ['Ảnh.pdf', 'Danh sách cơ sở in.pdf']) {
    await desk.getByRole('button', { name: `Bỏ tệp ${name}` }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ tệp' }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(desk.getByRole('link', { name })).toHaveCount(0);
    await expect(field).toBeFocused();
  }
  expect((await page.request.get(address)).status()).toBe(404);
});
