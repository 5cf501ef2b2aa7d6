import { expect, type Page, test } from '@playwright/test';
import { holdScripts, loginAs } from '../support/browser';
import { DEMO_PASSWORD } from '../support/demo';
import { expectAccessible } from '../support/sound-page';

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

test('signs in and goes on to the page asked for, then out @phone', async ({ page, isMobile }) => {
  await page.goto('/reports/2013-Q1');
  await signIn(page, '803.officer', DEMO_PASSWORD);
  await expect(page).toHaveURL(/\/reports\/2013-Q1$/);

  await page.getByRole('button', { name: isMobile ? 'Danh mục' : /^Tài khoản của/ }).click();
  await page.getByRole(isMobile ? 'button' : 'menuitem', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText('Đã đăng xuất.')).toBeVisible();
  await page.goto('/reports/2013-Q1');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('says once what is missing, on top and at the field, and takes the focus there', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Có 2 chỗ cần sửa' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Lỗi: Đăng nhập/);
  await expect(page.getByLabel('Tên đăng nhập')).toHaveAccessibleDescription(/Nhập tên đăng nhập/);
  await summary.getByRole('link', { name: 'Nhập mật khẩu' }).click();
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
});

test('a wrong password is not told from a wrong name, and what was typed stays', async ({
  page,
}) => {
  await page.goto('/sign-in');
  for (const username of ['804.officer', 'nobody.at.all']) {
    await signIn(page, username, 'not the password');
    const summary = page.getByRole('alert').filter({ hasText: 'Tên đăng nhập hoặc mật khẩu' });
    await expect(summary).toBeFocused();
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(username);
    await page.getByLabel('Tên đăng nhập').focus();
  }
});

test('whoever is quicker than the line waits, and what was typed signs in', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('Tên đăng nhập').fill('803.officer');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeDisabled();
  release();
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeEnabled();
  await page.getByLabel('Mật khẩu', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/reports$/);
});

test('a refusal changes its language with the page', async ({ page }) => {
  await page.goto('/sign-in');
  await signIn(page, '804.officer', 'not the password');
  await expect(page.getByRole('alert').first()).toContainText('mật khẩu không đúng');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('alert').first()).toContainText('password');
  await expect(page.getByText('không đúng')).toHaveCount(0);
  await expect(page.getByLabel('User name')).not.toHaveAttribute('aria-invalid', 'true');
});

test('too many attempts say when to try again', async ({ page }) => {
  await page.route('**/api/auth/callback/credentials*', (route) =>
    route.fulfill({
      status: 401,
      json: { url: `${new URL(page.url()).origin}/sign-in?error=too-many%3A10` },
    }),
  );
  await page.goto('/sign-in');
  await signIn(page, '804.officer', 'x');
  await expect(page.getByRole('alert').first()).toContainText(
    /Đã thử quá nhiều lần\. Có thể thử lại sau \d\d:\d\d/,
  );
});

test('never leads to another site', async ({ page, baseURL }) => {
  await page.goto(
    `/sign-in?callbackUrl=${encodeURIComponent('https://elsewhere.example/reports')}`,
  );
  await signIn(page, '805.officer', DEMO_PASSWORD);
  await expect(page).toHaveURL(/\/reports$/);
  expect(new URL(page.url()).origin).toBe(baseURL);
});

test('the password can be seen and hidden again', async ({ page }) => {
  await page.goto('/sign-in');
  const password = page.getByLabel('Mật khẩu', { exact: true });
  await password.fill('abc');
  await page.getByRole('button', { name: 'Hiện mật khẩu' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Ẩn mật khẩu' }).click();
  await expect(password).toHaveAttribute('type', 'password');
});

test('says why one is here again: what was typed is still there', async ({ page }) => {
  await page.goto('/sign-in?ended=1&callbackUrl=%2Freports');
  await expect(page.getByText('Những gì đã nhập vẫn còn trên máy này')).toBeVisible();
});

test('whoever is signed in already goes home', async ({ page }) => {
  await loginAs(page, '806.officer');
  await page.goto('/sign-in');
  await expect(page).toHaveURL(/\/reports$/);
});

test('has no barrier that axe finds, also with its errors @phone', async ({ page }) => {
  await page.goto('/sign-in?ended=1');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert').first()).toBeFocused();
  await expectAccessible(page);
});
