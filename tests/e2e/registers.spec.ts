import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';

// Units 799 and 801 are these tests' own; the rest is only read, of 2013-Q1, which nobody changes.

const rows = (page: Page) => page.getByRole('main').locator('tr[data-entry]');

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}

test('the Department narrows a register by address and opens an entry’s time line @phone', async ({
  page,
}) => {
  await loginAs(page, 'dept.reviewer');
  await page.goto('/registers/cable-routes?period=2013-Q1');
  await expect(rows(page)).toHaveCount(13);
  await expectSound(page);
  const filter = page.getByRole('search', { name: 'Lọc sổ theo dõi' });
  await filter.getByLabel('Tình trạng').selectOption('Có nguy cơ trễ hạn');
  await filter.getByLabel('Hình thức').selectOption('Ngầm hóa');
  await filter.getByLabel('Tìm').fill('tan an');
  await filter.getByRole('button', { name: 'Lọc' }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page).toHaveURL(/state=at-risk/);
  await expect(page.getByText('tổng chiều dài 4,15 km')).toBeVisible();

  await rows(page).getByRole('link', { name: 'Đường Hùng Vương' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đường Hùng Vương');
  const extensions = page.getByRole('region', { name: 'Gia hạn', exact: true });
  await expect(extensions.getByRole('row', { name: /tháng 6\/2013/ })).toContainText(
    'Ủy ban nhân dân tỉnh',
  );
  const line = page.getByRole('region', { name: 'Diễn biến qua các quý', exact: true });
  await expect(line.getByRole('row', { name: /Quý I\/2013/ })).toContainText('Chưa triển khai');
  await expectSound(page);
  await line
    .getByRole('row', { name: /Quý I\/2013/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/review\/2013-Q1\/units\/794/);
});

test('a unit finds its own points, page by page or by name, and no other’s @phone', async ({
  page,
}) => {
  await loginAs(page, '799.broadcaster');
  await page.goto('/registers/post-offices?period=2013-Q1');
  await expect(page.getByText('Tạm ngưng: 3')).toBeVisible();
  await expectSound(page);
  await page.goto('/registers/post-offices?period=2013-Q1&state=suspended&kind=no-staff');
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByLabel('Đơn vị')).toHaveCount(0);
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('row', { name: /Quý I\/2013/ })).toContainText('Không có nhân viên');
  await expectSound(page);
  for (const path of ['/registers/cable-routes/1', '/registers/post-offices/x']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});
