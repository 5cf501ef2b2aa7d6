import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';

/** Signs in as a browser does. @returns whether the password was right */
async function signIn(page: Page, username: string, password: string): Promise<boolean> {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json();
  const answer = await page.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, username, password, json: 'true' },
  });
  return answer.ok();
}

test('somebody changes their own password and ends what is open elsewhere @phone', async ({
  page,
  browser,
}, { workerIndex }) => {
  // An account of this test's own: the demonstration's accounts keep their password.
  const username = `tu.doi.${workerIndex}-${Date.now()}`;
  await loginAs(page, 'admin');
  await page.goto('/admin/users/new');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Họ và tên').fill('Lê Văn Đổi');
  await page.getByLabel('Vai trò').selectOption('inspector');
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const password = (await page.getByTestId('one-time-password').textContent()) ?? '';

  const contexts = [await browser.newContext(), await browser.newContext()] as const;
  const [own, elsewhere] = [await contexts[0].newPage(), await contexts[1].newPage()];
  expect(await signIn(own, username, password)).toBe(true);
  expect(await signIn(elsewhere, username, password)).toBe(true);
  await own.goto('/account');
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Tài khoản của tôi');
  await expect(own.getByRole('table').locator('tbody tr')).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page: own }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  const [scroll, client] = await own.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(scroll).toBe(client);

  const change = own.getByRole('region', { name: 'Đổi mật khẩu' });
  await change.getByLabel('Mật khẩu mới').fill('ngắn');
  await change.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(change.getByRole('alert')).toBeFocused();
  await change.getByLabel('Mật khẩu hiện tại').fill('đoán bừa');
  await change.getByLabel('Mật khẩu mới').fill('nắng ấm sông Vàm Cỏ');
  await change.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await change.getByRole('link', { name: 'Mật khẩu hiện tại không đúng.' }).click();
  await expect(change.getByLabel('Mật khẩu hiện tại')).toBeFocused();
  await change.getByLabel('Mật khẩu hiện tại').fill(password);
  await change.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(own.getByText('Đã đổi mật khẩu và kết thúc 1 phiên khác.')).toBeVisible();
  await expect(own.getByRole('table').locator('tbody tr')).toHaveCount(1);

  await elsewhere.goto('/account');
  await expect(elsewhere).toHaveURL(/sign-in/);
  expect(await signIn(elsewhere, username, password)).toBe(false);
  expect(await signIn(elsewhere, username, 'nắng ấm sông Vàm Cỏ')).toBe(true);
  await own.reload();
  await own.getByRole('button', { name: /^Kết thúc phiên / }).click();
  await expect(own.getByText('Đã kết thúc phiên.')).toBeVisible();
  await elsewhere.goto('/account');
  await expect(elsewhere).toHaveURL(/sign-in/);
  for (const context of contexts) await context.close();
});
