import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

const CHOICE =
  'indicator=on-time-rate&unit=808&unit=80&from=2012-Q4&to=2013-Q1&rows=unit&columns=period';

test.describe('the explorer', () => {
  test('shows chosen figures and gives them as files @phone', async ({ page }) => {
    await loginAs(page, 'dept.leader');
    await page.goto('/explore');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tra cứu số liệu');
    await page.getByRole('checkbox', { name: /Tỷ lệ giải quyết đúng hạn/ }).check();
    await page.getByRole('group').filter({ hasText: 'mọi đơn vị' }).locator('summary').click();
    await page.getByRole('checkbox', { name: 'Huyện Châu Thành' }).check();
    await page.getByRole('checkbox', { name: 'Toàn tỉnh (cộng các đơn vị)' }).check();
    await page.getByLabel('Từ quý').selectOption('2012-Q4');
    await page.getByLabel('Đến quý').selectOption('2013-Q1');
    await page.getByRole('button', { name: 'Xem số liệu' }).click();
    await expect(page).toHaveURL(/from=2012-Q4/);

    const table = page.getByRole('table', { name: /Tỷ lệ giải quyết đúng hạn/ });
    const province = table.getByRole('row', { name: /^Tỉnh Long An/ });
    await expect(province.getByRole('cell').last()).toHaveText('61%');
    const unit = table.getByRole('row', { name: /^Huyện Châu Thành/ });
    await expect(unit.getByRole('link').last()).toHaveAttribute(
      'href',
      '/review/2013-Q1/units/808#on-time-rate',
    );
    await expect(page.getByRole('region', { name: /: Tỷ lệ giải quyết đúng hạn$/ })).toContainText(
      'Một cửa, một cửa liên thông',
    );
    for (const [name, begins] of [
      ['Tải Excel (.xlsx)', 'PK'],
      ['Tải CSV', '\u00EF\u00BB\u00BFChá'],
    ] as const) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      const response = await page.request.get(href ?? '');
      expect(response.status()).toBe(200);
      expect(response.headers()['content-disposition']).toContain('so-lieu-2012-Q4-2013-Q1.');
      expect((await response.body()).toString('latin1').startsWith(begins)).toBe(true);
    }
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('says what cannot be compared, and what is not there', async ({ page }) => {
    await loginAs(page, 'dept.reviewer');
    await page.goto('/explore?indicator=dossiers-total&unit=798&from=2013-Q1&to=2013-Q2');
    await expect(page.getByText(/không so sánh được với nhau/)).toBeVisible();
    await page.goto('/explore?indicator=no-such-thing');
    await expect(page.getByText('Không có chỉ tiêu nào mang mã “no-such-thing”')).toBeVisible();
  });

  test('is not there for a unit, page and files', async ({ page }) => {
    await loginAs(page, '808.officer');
    expect((await page.goto(`/explore?${CHOICE}`))?.status()).toBe(404);
    for (const format of ['csv', 'xlsx']) {
      const response = await page.request.get(`/api/explore/figures.${format}?${CHOICE}`);
      expect(response.status()).toBe(404);
    }
  });
});
