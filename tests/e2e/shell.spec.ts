import { expect, test } from '@playwright/test';
import { holdPages, loginAs } from '../support/browser';
import { expectAccessible } from '../support/sound-page';

test('the language changes on the same page and stays chosen', async ({ page }) => {
  await page.goto('/sign-in?callbackUrl=%2Freports');
  await page.getByLabel('Tên đăng nhập').fill('794.officer');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Freports$/);
  await expect(page.getByLabel('User name'), 'what was typed is kept').toHaveValue('794.officer');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập');
});

test('the first Tab leads to the content', async ({ page }) => {
  await loginAs(page, '807.officer');
  await page.goto('/reports');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the shell says who, for whom, and that the figures are invented', async ({ page }) => {
  await loginAs(page, '807.officer');
  await page.goto('/reports');
  const demo = page.getByRole('complementary', { name: 'Dữ liệu minh họa' });
  await expect(demo).toContainText('Ngày nghiệp vụ: 24/06/2013');
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  const menu = page.getByRole('menu');
  await expect(menu).toContainText('Chuyên viên đơn vị');
  await expect(menu).toContainText('Cần Giuộc');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Tài khoản của/ })).toBeFocused();
  await expect(
    page.getByRole('navigation', { name: 'Điều hướng chính' }).locator('[aria-current=page]'),
  ).toHaveText('Báo cáo của đơn vị');
});

test('a phone has its navigation behind a button @phone-only', async ({ page }) => {
  await loginAs(page, 'dept.leader');
  await page.goto('/overview/2013-Q1');
  const button = page.getByRole('button', { name: 'Danh mục' });
  const door = page.getByRole('link', { name: 'Thẩm tra', exact: true });
  await expect(door).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(door).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await door.click();
  await expect(page).toHaveURL(/\/review/);
  await expect(door).toBeHidden();
});

test('a wrong address is a proper "not found", with the doors still there @phone', async ({
  page,
  isMobile,
}) => {
  await loginAs(page, '807.officer');
  // The last two no address can be: neither Next nor the database is asked
  for (const path of ['/reports/1999-Q1', '/no-such-page', '/units/%', '/units/%00']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page, path).toHaveTitle(/^Không tìm thấy/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Không tìm thấy');
    if (isMobile) await page.getByRole('button', { name: 'Danh mục' }).click();
    await expect(page.getByRole('link', { name: 'Báo cáo của đơn vị' }).first()).toBeVisible();
    await expectAccessible(page);
  }
});

test('the old page stays until the next one comes, under a line that says so', async ({ page }) => {
  await loginAs(page, 'dept.leader');
  await page.goto('/notifications');
  const line = page.getByRole('status').filter({ hasText: 'Đang mở trang' });
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  const release = await holdPages(page);
  await page
    .getByRole('navigation', { name: 'Điều hướng chính' })
    .getByRole('link', { name: 'Thẩm tra' })
    .click();
  await expect(line).toBeVisible();
  await expect(heading).toHaveText(before ?? '');
  await expectAccessible(page);
  release();
  await expect(page).toHaveURL(/\/review\/2013-Q2$/);
  await expect(heading).not.toHaveText(before ?? '');
  await expect(line).toHaveCount(0);
});

test('an open dialog keeps within the policy, holds the page still and gives the focus back', async ({
  page,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await loginAs(page, 'dept.reviewer');
  // Of a quarter that no test decides on: only opened, nothing is sent
  await page.goto('/review/2013-Q1/units/803');
  const opener = page.getByRole('button', { name: 'Góp ý về “Tiếp nhận trực tuyến”' });
  await opener.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('overflow', 'hidden');
  await expectAccessible(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
  expect(violations).toEqual([]);
});

test('columns of figures line up: every digit of a numeric cell is as wide as the next', async ({
  page,
}) => {
  await loginAs(page, 'dept.leader');
  await page.goto('/overview/2013-Q1');
  const widths = await page
    .locator('td[data-numeric]')
    .first()
    .evaluate(async (cell) => {
      await document.fonts.load('14px "Be Vietnam Pro Figures"', '0123456789');
      await document.fonts.ready;
      return [...'0123456789'].map((digit) => {
        const probe = document.createElement('span');
        probe.textContent = digit.repeat(20);
        cell.append(probe);
        const { width } = probe.getBoundingClientRect();
        probe.remove();
        return Math.round(width * 10);
      });
    });
  expect(new Set(widths).size, widths.join(' ')).toBe(1);
});
