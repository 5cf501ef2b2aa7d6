import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from './demo';

/**
 * Signs in as programs do, by next-auth's call-back, so that a test of something else neither
 * waits for the sign-in page nor breaks with it. Example: `await loginAs(page, '794.officer')`.
 */
export async function loginAs(page: Page, username: string): Promise<void> {
  const csrf = await page.request.get('/api/auth/csrf');
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await page.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, username, password: DEMO_PASSWORD, json: 'true' },
  });
  expect(answer.ok(), `signing in as ${username}: ${await answer.text()}`).toBe(true);
  const session = await page.request.get('/api/auth/session');
  expect(await session.json(), `${username} has a session`).toHaveProperty(
    'user.username',
    username,
  );
}

/** Holds back what a page asks for, as a slow line does, until what is returned is called. */
async function hold(page: Page, what: Parameters<Page['route']>[0]): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(what, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

export const holdScripts = (page: Page) => hold(page, '**/_next/static/**/*.js');

/** Pages that are opened by a link, without loading the window anew. */
export const holdPages = (page: Page) => hold(page, (url) => url.searchParams.has('_rsc'));
