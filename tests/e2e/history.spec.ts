import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Only read: what Bến Lức submitted for 2012-Q4, twice, and its figures through the quarters.

test('two submissions side by side, to the unit and to the reviewer', async ({ page }) => {
  await loginAs(page, '803.officer');
  await page.goto('/reports/2012-Q4');
  await page.getByRole('link', { name: 'So sánh các bản đã nộp' }).click();
  await expect(page).toHaveURL('/reports/2012-Q4/compare');
  await expect(page.getByText('Hai bản khác nhau 1 chỗ')).toBeVisible();
  const table = page.getByRole('table');
  await expect(table).toHaveCount(1);
  await expect(table.getByRole('row', { name: /Lượt kiểm tra/ })).toContainText('−10');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Hiện cả số liệu giống nhau' }).click();
  await expect(table.first().getByRole('row', { name: /Tỷ lệ giải quyết đúng hạn/ })).toBeVisible();
  await page.getByLabel('Bản trước').selectOption('2');
  await page.getByRole('button', { name: 'So sánh' }).click();
  await expect(page.getByText('Hai bản giống nhau')).toBeVisible();

  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2012-Q4/units/803');
  await page.getByRole('link', { name: 'So sánh các bản đã nộp' }).click();
  await expect(page.getByText('Hai bản khác nhau 1 chỗ')).toBeVisible();
  expect((await page.goto('/review/2012-Q4/units/803/compare?from=1&to=9'))?.status()).toBe(404);
});

test('a figure through the quarters, from the report, the review and the unit', async ({
  page,
}) => {
  await loginAs(page, '803.officer');
  await page.goto('/reports/2012-Q4/internet-agents');
  await page.getByRole('link', { name: 'Lượt kiểm tra' }).click();
  await expect(page).toHaveURL('/reports/2012-Q4/internet-agents/history/internet-inspections');
  const quarters = page.getByRole('table', { name: /qua các quý/ });
  await expect(quarters.getByRole('row')).toHaveCount(7);
  await expect(quarters.getByRole('row', { name: /^Quý IV\/2012/ })).toContainText('Đã duyệt');
  const submissions = page.getByRole('table', { name: 'Các bản nộp của Quý IV/2012' });
  await expect(submissions.getByRole('row', { name: /^Bản 2/ })).toContainText('Đính chính');
  await expect(page.getByRole('heading', { name: 'Quá trình nhập' })).toBeVisible();
  await expectAccessible(page);

  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2012-Q4/units/803');
  await page.getByRole('link', { name: 'Lịch sử: Lượt kiểm tra' }).first().click();
  await expect(page).toHaveURL('/review/2012-Q4/units/803/history/internet-inspections');
  await expect(quarters.getByRole('row')).toHaveCount(7);
  await expect(page.getByRole('heading', { name: 'Quá trình nhập' })).toHaveCount(0);
  await page.goto('/units/803');
  await expect(
    page.getByRole('link', { name: /^Tỷ lệ hồ sơ giải quyết đúng hạn\. / }),
  ).toHaveAttribute('href', /\/review\/\d{4}-Q\d\/units\/803\/history\/on-time-rate$/);

  await loginAs(page, '804.officer');
  const own = '/reports/2012-Q4/internet-agents/history';
  expect((await page.goto(`${own}/internet-inspections`))?.status()).toBe(200);
  expect((await page.goto(`${own}/on-time-rate`))?.status()).toBe(404);
  expect(
    (await page.goto('/review/2012-Q4/units/803/history/internet-inspections'))?.status(),
  ).toBe(404);
});

test('@phone-only the history of a figure fits a phone', async ({ page }) => {
  await loginAs(page, '803.officer');
  for (const path of [
    '/reports/2012-Q4/one-stop-shop/history/on-time-rate',
    '/reports/2012-Q4/compare?all=1',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});
