import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';

// A download is a public address: the page that offers it decides nothing.

for (const format of ['docx', 'pdf', 'xlsx', 'pptx']) {
  test(`the briefing as .${format} is refused to visitors and to a unit's people`, async ({
    page,
  }) => {
    const address = `/api/briefings/2013-Q1/briefing.${format}`;
    const visitor = await page.request.get(address);
    expect(visitor.status()).toBe(401);
    expect(await visitor.text()).toContain('đăng nhập');

    await loginAs(page, '803.officer');
    const officer = await page.request.get(address);
    expect(officer.status()).toBe(404);
    expect(officer.headers()['content-disposition']).toBeUndefined();

    await loginAs(page, 'dept.inspector');
    expect((await page.request.get('/api/briefings/1999-Q1/briefing.docx')).status()).toBe(404);
    expect((await page.request.get(address)).status()).toBe(200);
  });
}

test("a unit's Excel form is for its own people and the Department", async ({ page }) => {
  const own = '/api/reports/2013-Q2/800/workbook.xlsx';
  const visitor = await page.request.get(own);
  expect(visitor.status()).toBe(401);

  await loginAs(page, '800.officer');
  const other = await page.request.get('/api/reports/2013-Q2/803/workbook.xlsx');
  expect(other.status()).toBe(404);
  expect(other.headers()['content-disposition']).toBeUndefined();
  for (const period of ['1999-Q1', '2013-Q9', '2013-Q4']) {
    expect((await page.request.get(`/api/reports/${period}/800/workbook.xlsx`)).status()).toBe(404);
  }
  await page.goto('/reports/2013-Q2');
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('region', { name: 'Biểu Excel' })
    .getByRole('link', { name: 'Tải biểu Excel' })
    .click();
  expect((await waiting).suggestedFilename()).toBe('Bieu-Quy-II-2013-Thanh-Hoa.xlsx');

  await loginAs(page, 'dept.inspector');
  expect((await page.request.get(own)).status()).toBe(200);
});
