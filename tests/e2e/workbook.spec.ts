import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import JSZip from 'jszip';
import { formatNumber } from '@/lib/format/numbers';
import { loginAs } from '../support/browser';
import { filledIn } from '../support/workbook-file';

// The officer of unit 800 fills in publishing in Excel, the station's of 800 broadcasting: no other
// test types in these sections of that unit.

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function download(page: Page, period: string, unit: string): Promise<Uint8Array> {
  const answer = await page.request.get(`/api/reports/${period}/${unit}/workbook.xlsx`);
  expect(answer.status()).toBe(200);
  return answer.body();
}

async function upload(page: Page, bytes: Uint8Array, name = 'bieu.xlsx'): Promise<void> {
  await page
    .getByLabel('Biểu Excel đã ghi số liệu')
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Xem thay đổi' }).click();
}

/** Another each time, so that a test can run again on what it left. */
const anyNumber = () => 1000 + Math.floor(Math.random() * 9000);

const preview = (page: Page) => page.getByRole('region', { name: /sẽ thay đổi gì/ }).first();

test('a form filled in with Excel is looked at, taken over, and there in the section', async ({
  page,
}) => {
  await loginAs(page, '800.officer');
  await page.goto('/reports/2013-Q2');
  await page
    .getByRole('region', { name: 'Biểu Excel' })
    .getByRole('link', { name: 'Nạp biểu Excel' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nạp biểu Excel');
  const form = await download(page, '2013-Q2', '800');
  const [printing, copying] = [formatNumber(anyNumber()), anyNumber()];

  // First with a number that cannot be one: it is addressed as the officer sees it
  await upload(page, await filledIn(form, { 'figure:printing-establishments/value': 'mười hai' }));
  const problem = page.getByRole('alert').filter({ hasText: 'không đọc được' });
  await expect(problem).toContainText('Trang tính “8. Báo chí”, dòng');
  await expect(problem).toContainText('cột “Số liệu quý này”');
  await expect(problem).toContainText('(trong ô: “mười hai”)');
  await expect(page.getByRole('button', { name: /^Ghi \d+ ô/ })).toHaveCount(0);

  await upload(
    page,
    await filledIn(form, {
      'figure:printing-establishments/value': printing,
      'figure:photocopy-establishments/value': { formula: `${copying - 3}+3`, result: copying },
      'figure:printing-establishments/note': '§øc Hßa',
    }),
  );
  const row = (name: string) => preview(page).getByRole('row', { name });
  await expect(row('Dịch vụ photocopy')).toContainText('công thức');
  await expect(row('Cơ sở in').first()).toContainText(`đọc là ${printing}`);
  await page.getByRole('checkbox', { name: /TCVN3/ }).check();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Ghi 3 ô vào báo cáo' }).click();
  await expect(page.getByText('Đã ghi 3 ô vào báo cáo')).toBeVisible();

  await page.getByRole('link', { name: /^Báo chí/ }).click();
  await expect(page.locator('#value-printing-establishments')).toHaveValue(printing);
  await expect(page.locator('#value-photocopy-establishments')).toHaveValue(formatNumber(copying));

  // A cell that was emptied is unknown again: said before, not found out after
  await page.goto('/reports/2013-Q2/workbook');
  const saved = await download(page, '2013-Q2', '800');
  const withNewRow = await filledIn(
    saved,
    { 'figure:photocopy-establishments/value': null },
    (workbook) => {
      const sheet = workbook.getWorksheet('Điểm bưu điện');
      const heads = (sheet?.getRow(1).values ?? []) as unknown[];
      let row = 0;
      sheet?.getColumn(1).eachCell((_, number) => {
        row = number + 1;
      });
      for (const [column, text] of [
        ['commune', 'Thuận Bình'],
        ['point', 'Thuận Bình 2'],
        ['state', 'Đang hoạt động'],
      ] as const) {
        const cell = sheet?.getCell(row, heads.indexOf(column));
        if (cell) cell.value = text;
      }
    },
  );
  await upload(page, withNewRow);
  await expect(preview(page)).toContainText('1 ô đang có nội dung sẽ thành để trống');
  await expect(row('Dịch vụ photocopy')).toContainText('(để trống)');

  // A row that was added is offered to the register, and can be left out
  const fresh = page.getByRole('table', { name: '1 dòng mới' });
  await expect(fresh.getByRole('row', { name: 'Thuận Bình 2' })).toContainText('Đang hoạt động');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(page.getByRole('button', { name: 'Ghi 1 ô và thêm 1 mục vào sổ' })).toBeVisible();
  await fresh.getByRole('checkbox', { name: 'Thuận Bình 2' }).uncheck();
  await expect(page.getByRole('button', { name: 'Ghi 1 ô vào báo cáo' })).toBeVisible();
});

test('where a cell was changed on screen too, somebody chooses', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const onScreen = anyNumber();
  const inFile = onScreen + 1;
  await loginAs(page, '800.broadcaster');
  const form = await download(page, '2013-Q2', '800');
  await page.goto('/reports/2013-Q2/broadcasting');
  const stored = page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' && response.url().includes('/api/entry/v1/'),
  );
  await page.locator('#value-programmes').fill(String(onScreen));
  await page.keyboard.press('Tab');
  expect((await stored).status()).toBe(200);

  await page.goto('/reports/2013-Q2/workbook');
  await upload(page, await filledIn(form, { 'figure:programmes/value': inFile }));
  const shown = preview(page);
  await expect(shown).toContainText('ô này đã được sửa trên phần mềm');
  await shown.getByRole('button', { name: 'Ghi vào báo cáo' }).click();
  await expect(shown).toContainText('Còn 1 ô cả hai nơi cùng sửa');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await shown.getByRole('radio', { name: `lấy trong tệp: ${formatNumber(inFile)}` }).check();
  await shown.getByRole('button', { name: 'Ghi 1 ô vào báo cáo' }).click();
  await expect(page.getByText('Đã ghi 1 ô vào báo cáo')).toBeVisible();
  await page.goto('/reports/2013-Q2/broadcasting');
  await expect(page.locator('#value-programmes')).toHaveValue(formatNumber(inFile));
});

/** The form, with twenty megabytes of nothing in one of its sheets. */
async function bomb(form: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(form);
  const sheet = 'xl/worksheets/sheet2.xml';
  zip.file(sheet, `${await zip.file(sheet)?.async('string')}${' '.repeat(20_000_000)}`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

test('a form of another quarter or unit, or no form, is refused in words @phone', async ({
  page,
}) => {
  await loginAs(page, '801.broadcaster');
  const ofOther = await download(page, '2013-Q2', '801');
  await loginAs(page, '800.broadcaster');
  await page.goto('/reports/2013-Q2/workbook');
  await upload(page, await download(page, '2013-Q1', '800'), 'quy-1.xlsx');
  const refusal = page.getByRole('alert').filter({ hasText: 'Không nhận tệp' });
  await expect(refusal).toContainText('Không nhận tệp “quy-1.xlsx”');
  await expect(refusal).toContainText('Biểu này là của Quý I/2013');

  await upload(page, ofOther, 'duc-hue.xlsx');
  await expect(refusal).toContainText('Không nhận tệp “duc-hue.xlsx”');
  await expect(refusal).toContainText('Đức Huệ');

  await upload(page, await bomb(await download(page, '2013-Q2', '800')), 'bom.xlsx');
  await expect(refusal).toContainText('Không nhận tệp “bom.xlsx”');
  await expect(refusal).toContainText('Nội dung giải nén của tệp lớn bất thường');
  await upload(page, readFileSync('tests/support/files/locked-agile.xlsx'), 'khoa.xlsx');
  await expect(refusal).toContainText('Tệp có mật khẩu. Hãy bỏ mật khẩu');

  await upload(page, Buffer.from('%PDF-1.7 không phải Excel'), 'bieu.xlsx');
  await expect(refusal).toContainText('Đây là tệp PDF');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});
