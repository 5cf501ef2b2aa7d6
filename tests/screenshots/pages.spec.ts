import path from 'node:path';
import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';

/** Each main page as one of its users meets it; the file's name is the picture's, `from` its top. */
const PAGES = [
  {
    file: 'entry',
    user: '801.officer',
    path: '/reports/2013-Q2/one-stop-shop',
    from: 'Số liệu',
  },
  {
    file: 'entry-phone',
    user: '801.officer',
    path: '/reports/2013-Q2/internet-agents',
    from: 'Số liệu',
    width: 360,
  },
  {
    file: 'review',
    user: 'dept.reviewer',
    path: '/review/2013-Q2',
    from: 'Tình hình theo đơn vị và lĩnh vực',
  },
  { file: 'overview', user: 'dept.leader', path: '/overview/2013-Q1', from: 'Toàn tỉnh Long An' },
  {
    file: 'briefing',
    user: 'dept.reviewer',
    path: '/briefings/2013-Q1',
    from: 'I. ĐÁNH GIÁ CHUNG',
  },
] as const;

for (const shown of PAGES) {
  test(shown.file, async ({ page }) => {
    if ('width' in shown) await page.setViewportSize({ width: shown.width, height: 740 });
    await loginAs(page, shown.user);
    await page.goto(shown.path, { waitUntil: 'networkidle' });
    const top = page.getByRole('heading', { name: shown.from }).first();
    await expect(top).toBeVisible();
    await top.evaluate((heading) => {
      heading.style.scrollMarginTop = '16px';
      heading.scrollIntoView({ behavior: 'instant' });
    });
    await page.screenshot({
      path: path.join(import.meta.dirname, `${shown.file}.png`),
      animations: 'disabled',
    });
  });
}

test('present', async ({ page }) => {
  await loginAs(page, 'dept.leader');
  await page.goto('/overview/2013-Q1/present', { waitUntil: 'networkidle' });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Trang 2/')).toBeVisible();
  await page.screenshot({
    path: path.join(import.meta.dirname, 'present.png'),
    animations: 'disabled',
  });
});
