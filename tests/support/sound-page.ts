import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of axe on the page as it stands, or on the part that the selector names. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  const found = violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes.slice(0, 5).map(({ target, html }) => `${target}: ${html}`),
  }));
  expect(found, `accessible: ${page.url()}`).toEqual([]);
}

/** The page itself is no wider than the screen; a wide table scrolls in its own frame. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess, `wider than the screen: ${page.url()}`).toBeLessThanOrEqual(0);
}
