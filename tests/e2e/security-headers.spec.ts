import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';

/** What the browser refused because of the policy, from now on. */
function watchViolations(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  return violations;
}

test('pages carry a content security policy with a nonce of their own @phone', async ({ page }) => {
  const violations = watchViolations(page);
  const nonces: string[] = [];
  for (const _visit of [1, 2]) {
    const response = await page.goto('/sign-in');
    const headers = response?.headers() ?? {};
    const nonce = /'nonce-([^']+)' 'strict-dynamic'/.exec(headers['content-security-policy'] ?? '');
    nonces.push(nonce?.[1] ?? '');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  }
  expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(violations).toEqual([]);
});

test('a visitor who is not signed in is led to sign in and remembers the way', async ({ page }) => {
  await page.goto('/reports/2013-Q2?from=mail');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  expect(new URL(page.url()).searchParams.get('callbackUrl')).toBe('/reports/2013-Q2?from=mail');
});

test('health says that the application and its database answer', async ({ request }) => {
  const live = await request.get('/api/health');
  expect(await live.json()).toEqual({ status: 'ok' });
  const ready = await request.get('/api/health?ready');
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toEqual({ status: 'ok', database: 'ok' });
});

for (const username of ['794.officer', 'dept.leader', 'admin']) {
  test(`the home page of ${username} is served within its policy`, async ({ page }) => {
    const violations = watchViolations(page);
    await loginAs(page, username);
    const response = await page.goto('/');
    expect(response?.status()).toBe(200);
    expect(new URL(page.url()).pathname).not.toBe('/sign-in');
    await expect(page.getByRole('main')).toBeVisible();
    expect(violations).toEqual([]);
  });
}
