import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible } from '../support/sound-page';

test.describe('the presentation', () => {
  test('goes from slide to slide by keyboard, without a line @phone', async ({ page, context }) => {
    await loginAs(page, 'dept.leader');
    await page.goto('/overview/2013-Q1');
    await page.getByRole('link', { name: 'Trình chiếu', exact: true }).click();
    await expect(page).toHaveURL('/overview/2013-Q1/present');
    await expect(page.getByRole('heading', { name: 'Giao ban Quý I/2013' })).toBeInViewport();
    await context.setOffline(true);
    const controls = page.getByRole('navigation', { name: 'Các trang trình chiếu' });
    // Pressed until it is heard: the page's script may come after its text.
    await expect(async () => {
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await expect(controls.getByText('Trang 2/7')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByRole('heading', { name: 'Số liệu chính' })).toBeInViewport();
    await page.keyboard.press('PageDown');
    const headline = '4 đơn vị đạt từ 80% trở lên; cả tỉnh 61%';
    await expect(page.getByRole('heading', { name: headline })).toBeInViewport();
    const bars = page.getByRole('table', { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn theo đơn vị' });
    await expect(bars.getByRole('row').first()).toContainText('Châu Thành');
    await page.keyboard.press('End');
    await expect(controls.getByText('Trang 7/7')).toBeVisible();
    await expect(page.getByText(/dưới mục tiêu 80%: 10 đơn vị/)).toBeInViewport();
    await controls.getByRole('button', { name: 'Trang trước' }).click();
    await expect(controls.getByText('Trang 6/7')).toBeVisible();
    await context.setOffline(false);
    await expectAccessible(page);
    // The deck scrolls, the page around it does not: a wheel cannot leave the slides.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(
      page.viewportSize()?.height,
    );
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/overview/2013-Q1');
  });

  test('is not there for a unit', async ({ page }) => {
    await loginAs(page, '808.officer');
    expect((await page.goto('/overview/2013-Q1/present'))?.status()).toBe(404);
  });
});
