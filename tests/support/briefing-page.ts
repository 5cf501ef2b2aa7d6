import { expect, type Page } from '@playwright/test';

/** The demonstration's past briefings are issued: whoever wants to write one begins the next version. */
export async function openBriefingDraft(page: Page, period: string): Promise<void> {
  const begin = page.getByRole('button', { name: 'Lập bản mới' });
  const edit = page.getByRole('button', { name: /^Sửa đoạn/ }).first();
  await expect(async () => {
    await page.goto(`/briefings/${period}`);
    await expect(begin.or(edit)).toBeVisible();
    if (await begin.isVisible()) await begin.click();
    // Another test may have begun it at the same time; then the page is loaded again.
    await expect(edit).toBeVisible({ timeout: 15_000 });
  }, 'the briefing is a draft').toPass();
}
