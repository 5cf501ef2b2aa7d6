import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

/** Tries a password as a browser's sign-in does. */
async function signIn(page: Page, username: string, password: string): Promise<boolean> {
  const csrf = await page.request.get('/api/auth/csrf');
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await page.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, username, password, json: 'true' },
  });
  return answer.ok();
}

test('an account is made, used, disabled and enabled', async ({ page, browser }, {
  workerIndex,
}) => {
  const username = `kiem.thu.${workerIndex}-${Date.now()}`;
  await loginAs(page, 'admin');
  await page.goto('/admin/users');
  await page.getByRole('link', { name: 'Tạo tài khoản' }).click();
  await page.getByLabel('Tên đăng nhập').fill('802.officer');
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'chỗ cần sửa' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: 'Nhập họ và tên' })).toBeVisible();

  await page.getByLabel('Họ và tên').fill('Trần Thị Nhầm');
  await page.getByLabel('Vai trò').selectOption('unit-officer');
  await page.getByLabel('Đơn vị báo cáo').selectOption({ label: 'Huyện Tân Hưng' });
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const taken = page.getByRole('link', { name: 'Tên đăng nhập này đã có người dùng.' });
  await taken.click();
  await expect(page.getByLabel('Tên đăng nhập')).toBeFocused();
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Họ và tên').fill('Trần Thị Thử');
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(page.getByText('Đã tạo tài khoản của Trần Thị Thử')).toBeVisible();
  const password = (await page.getByTestId('one-time-password').textContent()) ?? '';
  await page.getByRole('link', { name: 'Mở tài khoản này' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trần Thị Thử' })).toBeVisible();
  await expectAccessible(page);

  const theirs = await browser.newContext();
  const their = await theirs.newPage();
  expect(await signIn(their, username, password)).toBe(true);
  await their.goto('/');
  await expect(their).not.toHaveURL(/sign-in/);

  await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
  await expect(page.getByText('Đã khóa tài khoản của Trần Thị Thử.')).toBeVisible();
  await their.goto('/');
  await expect(their).toHaveURL(/sign-in/);
  expect(await signIn(their, username, password)).toBe(false);

  await page.getByRole('button', { name: 'Mở khóa tài khoản' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mở khóa tài khoản' }).click();
  await expect(page.getByText('Đã mở khóa tài khoản của Trần Thị Thử.')).toBeVisible();
  expect(await signIn(their, username, password)).toBe(true);

  await page.getByRole('button', { name: 'Cấp mật khẩu mới' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cấp mật khẩu mới' }).click();
  const renewed = (await page.getByTestId('one-time-password').textContent()) ?? '';
  expect(renewed).not.toBe(password);
  expect(await signIn(their, username, password)).toBe(false);
  expect(await signIn(their, username, renewed)).toBe(true);
  await theirs.close();

  await page.getByRole('link', { name: 'Những gì đã xảy ra với tài khoản này' }).click();
  const trail = page.getByRole('table');
  await expect(trail).toContainText('Tạo tài khoản');
  await expect(trail).toContainText('Cấp mật khẩu mới');
  await expect(trail).toContainText('Vai trò: Chuyên viên đơn vị');
});

test('people are found without marks, by unit too @phone', async ({ page }) => {
  await loginAs(page, 'admin');
  await page.goto('/admin');
  await page.getByLabel('Tìm người dùng').fill('duc hoa');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page).toHaveURL(/\?q=duc/);
  await expect(page.locator('tr[data-username="802.officer"]')).toBeVisible();
  await expect(page.locator('tr[data-username="803.officer"]')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('an administrator cannot shut themselves out', async ({ page }) => {
  await loginAs(page, 'admin');
  await page.goto('/admin/users?q=admin');
  await page.locator('tr[data-username="admin"]').getByRole('link').click();
  await expect(page.getByText('Đây là tài khoản của bạn: không khóa được.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Khóa tài khoản' })).toHaveCount(0);
  await expect(page.getByLabel('Vai trò')).not.toBeEditable();
});

test('the audit trail speaks in words', async ({ page }) => {
  await loginAs(page, 'admin');
  await page.goto('/admin/audit?subject=demo');
  const row = page.getByRole('row', { name: /Dựng dữ liệu minh họa/ });
  await expect(row).toContainText('Số báo cáo: 89');
  await expect(row).not.toContainText('{');
});

test('the chain of the audit trail is followed on demand', async ({ page }) => {
  await loginAs(page, 'admin');
  await page.goto('/admin/audit');
  // Not the first row: other tests write into the trail meanwhile.
  await expect(page.getByRole('row', { name: /Đăng nhập/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Kiểm tra tính nguyên vẹn' }).click();
  await expect(page.getByText(/Nhật ký nguyên vẹn: [\d.]+ sự kiện/)).toBeVisible();
  await page.getByRole('link', { name: 'Người dùng và đăng nhập' }).click();
  await expect(page).toHaveURL(/subject=user:/);
  await expect(page.getByRole('table')).toContainText('Tài khoản admin');
  await expectAccessible(page);
});

test('periods show their days, in English too', async ({ page, context, baseURL }) => {
  await loginAs(page, 'admin');
  await page.goto('/admin/periods');
  const period = page.getByRole('row', { name: /Quý II\/2013/ });
  await expect(period).toContainText('20/06/2013');
  await context.addCookies([{ name: 'locale', value: 'en', url: baseURL ?? '' }]);
  for (const address of [
    '/admin/periods',
    '/admin/users',
    '/admin/users/new',
    '/admin/audit?check',
  ]) {
    await page.goto(address);
    await expect(page.locator('main')).not.toContainText(/admin\.\w|Đơn vị|Nhật ký|Kỳ báo cáo/);
  }
});

for (const username of ['dept.leader', '804.officer']) {
  for (const address of [
    '/admin',
    '/admin/users',
    '/admin/users/1',
    '/admin/audit',
    ...(username === 'dept.leader' ? [] : ['/admin/periods', '/admin/periods/2013-Q2']),
  ]) {
    test(`${address} is not there for ${username}`, async ({ page }) => {
      await loginAs(page, username);
      expect((await page.goto(address))?.status()).toBe(404);
    });
  }
}

test('a wrong account is not found', async ({ page }) => {
  await loginAs(page, 'admin');
  for (const id of ['0', 'x', '99999999']) {
    expect((await page.goto(`/admin/users/${id}`))?.status()).toBe(404);
  }
});
