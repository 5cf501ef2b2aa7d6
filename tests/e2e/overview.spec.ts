import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

const FRONT = '/overview/2013-Q1';

/** Sums what moves without being asked to, from the first paint on. */
async function watchLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
}

/** On a phone the areas are folded away until they are asked for. */
async function unfold(page: Page): Promise<void> {
  const folds = page.getByRole('checkbox', { name: /^Biểu đồ và bảng/ });
  for (const fold of await folds.all()) await fold.press('Space');
}

test.describe('the overview', () => {
  test.beforeEach(async ({ page }) => loginAs(page, 'dept.leader'));

  test('offers the briefing in four formats, by keyboard too', async ({ page }) => {
    await page.goto(FRONT);
    await expect(page.getByRole('link', { name: 'Tải báo cáo tổng hợp (.docx)' })).toBeVisible();
    const others = page.getByText('Định dạng khác');
    await others.locator('xpath=..').press('Enter');
    await expectAccessible(page);
    for (const [name, format, begins] of [
      ['Báo cáo để in, lưu trữ (.pdf)', 'pdf', '%PDF-'],
      ['Phụ lục số liệu (.xlsx)', 'xlsx', 'PK'],
      ['Trình chiếu (.pptx)', 'pptx', 'PK'],
    ] as const) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      expect(href).toBe(`/api/briefings/2013-Q1/briefing.${format}`);
      const response = await page.request.get(href ?? '');
      expect(response.status()).toBe(200);
      expect(response.headers()['content-disposition']).toBe(
        `attachment; filename="BC-giao-ban-Quy-I-2013.${format}"`,
      );
      expect((await response.body()).toString('latin1').startsWith(begins)).toBe(true);
    }
  });

  test('says the published facts of the first quarter of 2013 @phone', async ({ page }) => {
    await page.goto('/overview');
    await expect(page).toHaveURL(FRONT);
    await expect(page).toHaveTitle(/Quý I\/2013/);
    await expect(page.getByText('14/14 đơn vị đã báo cáo')).toBeVisible();
    const heading = (name: string) => page.getByRole('heading', { name, exact: true });
    await expect(heading('4 đơn vị đạt từ 80% trở lên; cả tỉnh 61%')).toBeVisible();
    await expect(heading('26/175 điểm bưu điện văn hóa xã tạm ngưng, ở 13 đơn vị')).toBeVisible();
    await expect(heading('4 tuyến có nguy cơ chậm tiến độ: Tân An 3, Bến Lức 1')).toBeVisible();
    await unfold(page);
    const met = page.locator('dt', { hasText: 'Đạt mục tiêu (4)' }).locator('..');
    for (const name of ['Châu Thành', 'Đức Hòa', 'Mộc Hóa', 'Cần Giuộc']) {
      await expect(met.getByRole('link', { name, exact: true })).toBeVisible();
    }
    const watched = page.getByRole('region', { name: 'Cần chú ý' });
    await expect(watched.getByText('dưới mục tiêu 80%: 10 đơn vị')).toBeVisible();
    await expect(watched.getByRole('link', { name: '43%', exact: true })).toHaveAttribute(
      'href',
      '/review/2013-Q1/units/803#on-time-rate',
    );
    await expectNoSidewaysScroll(page);
  });

  test('moves nothing when the charts come @phone', async ({ page }) => {
    const shifted = await watchLayoutShifts(page);
    await page.goto(FRONT);
    await unfold(page);
    const charts = page.locator('[data-chart]');
    expect(await charts.count()).toBeGreaterThanOrEqual(4);
    for (const chart of await charts.all()) {
      // Nobody waits for a chart that is far below.
      await chart.scrollIntoViewIfNeeded();
      await expect(chart.locator('svg.recharts-surface')).toBeVisible();
    }
    expect(await shifted()).toBeLessThan(0.05);
  });

  test('has no accessibility problem that axe sees @phone', async ({ page }) => {
    await page.goto(FRONT);
    await unfold(page);
    await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
    await expect(page.locator('[data-chart] svg.recharts-surface').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('puts the units on a map, whose tiles say their figures and lead to the units @phone', async ({
    page,
  }) => {
    await page.goto(FRONT);
    const map = page.getByRole('region', { name: /^Tỷ lệ hồ sơ giải quyết đúng hạn: từ 43%/ });
    const tiles = map.getByRole('list', { name: 'Bản đồ các đơn vị' }).getByRole('link');
    // Kiến Tường reports from the next quarter on.
    await expect(tiles).toHaveCount(14);
    const tile = map.getByRole('link', { name: 'Châu Thành 88,2%' });
    const [one, other] = [await tile.boundingBox(), await tiles.first().boundingBox()];
    expect(Math.abs((one?.width ?? 0) - (other?.width ?? 9))).toBeLessThan(1);
    await expectNoSidewaysScroll(page);

    await map.getByRole('link', { name: 'Điểm bán SIM vi phạm' }).press('Enter');
    await expect(page).toHaveURL(`${FRONT}?map=prepaid-sim`);
    const unknown = page.getByRole('region', { name: /: chưa đơn vị nào có số liệu$/ });
    await expect(unknown.getByRole('list', { name: 'Chú giải' })).toHaveText('–Chưa có số liệu');
    await expect(unknown.getByRole('link', { name: 'Tân An Chưa có số liệu' })).toBeVisible();

    await page.goto('/overview/2013-Q2?section=email');
    await page
      .getByRole('link', { name: /^Kiến Tường/ })
      .first()
      .press('Enter');
    await expect(page).toHaveURL('/units/795');
  });

  test("a figure leads to the unit's report, an indicator and a unit to their pages", async ({
    page,
  }) => {
    await page.goto(FRONT);
    const table = page.getByRole('table', { name: /^Một cửa.* theo đơn vị$/ });
    const row = table.getByRole('row', { name: /Châu Thành/ });
    const figure = row.getByRole('link', { name: '88,2%' });
    await expect(figure).toHaveAttribute('href', '/review/2013-Q1/units/808#on-time-rate');
    await figure.click();
    await expect(page).toHaveURL('/review/2013-Q1/units/808#on-time-rate');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Châu Thành');

    await page.goto(FRONT);
    const key = page.getByRole('region', { name: 'Số liệu chính' });
    await key.getByRole('link', { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn' }).click();
    await expect(page).toHaveURL('/indicators/on-time-rate?period=2013-Q1');
    await page.getByRole('link', { name: 'Mộc Hóa' }).first().click();
    await expect(page).toHaveURL('/units/798');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huyện Mộc Hóa');
  });

  test('can be read by the keyboard, the charts too', async ({ page }) => {
    await page.goto(FRONT);
    await page.locator('[data-chart]').first().scrollIntoViewIfNeeded();
    const chart = page.locator('[data-chart] svg.recharts-surface').first();
    const tooltip = page.locator('[data-chart] .recharts-tooltip-wrapper').first();
    // The chart comes after the page's own text: a key pressed before it is alive says nothing.
    await expect(async () => {
      await chart.focus();
      await page.keyboard.press('ArrowDown');
      await expect(tooltip).toContainText('%', { timeout: 500 });
    }).toPass();
    const first = await tooltip.textContent();
    await page.keyboard.press('ArrowDown');
    await expect(tooltip).not.toHaveText(first ?? '');
    const picker = page.getByRole('navigation', { name: 'Chọn kỳ' });
    await picker.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(picker.getByRole('link', { name: 'Quý IV/2012' })).toBeVisible();
    await picker.getByRole('link', { name: 'Quý IV/2012' }).press('Enter');
    await expect(page).toHaveURL('/overview/2012-Q4');
  });

  test('compares with last year, shows a section whole, counts approved figures only', async ({
    page,
  }) => {
    await page.goto(FRONT);
    await page.getByRole('link', { name: 'Cùng kỳ năm trước' }).click();
    await expect(page).toHaveURL(`${FRONT}?compare=last-year`);
    await page
      .getByRole('navigation', { name: 'Lĩnh vực' })
      .getByRole('link', { name: 'Thư điện tử' })
      .click();
    await expect(page).toHaveURL(`${FRONT}?section=email&compare=last-year`);
    const table = page.getByRole('table', { name: /mọi chỉ tiêu, theo đơn vị/ });
    await expect(table.getByRole('columnheader')).toHaveCount(17);

    await page.goto('/overview/2013-Q2');
    const reported = page.locator('[data-badge]', { hasText: 'đơn vị đã báo cáo' });
    const all = await reported.textContent();
    await page.getByRole('link', { name: 'Chỉ đã duyệt' }).click();
    await expect(page).toHaveURL('/overview/2013-Q2?figures=approved');
    await expect(reported).not.toHaveText(all ?? '');
    await expect(page.getByText(/^Chưa có báo cáo được duyệt: /)).toBeVisible();
  });

  test('adds a year up, and says what it stands on @phone', async ({ page }) => {
    await page.goto('/overview/2012-Q3');
    await page.getByRole('link', { name: 'Từ đầu năm' }).click();
    await expect(page).toHaveURL('/overview/2012-Q3?from=2012-Q1');
    const table = page.getByRole('table', {
      name: 'Số liệu chính: lũy kế Quý I/2012 – Quý III/2012',
    });
    const inspected = table.getByRole('row', { name: /^Điểm Internet được kiểm tra/ });
    await expect(inspected.getByRole('cell').first()).toContainText('42/42 báo cáo');
    const offices = table.getByRole('row', { name: /^Điểm bưu điện văn hóa xã tạm ngưng/ });
    await expect(offices).toContainText('cuối kỳ');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto('/overview/2013-Q2?from=2013-Q1&section=one-stop-shop');
    await expect(
      page.getByText('gồm cả số liệu trước khi chia tách ngày 18/03/2013').first(),
    ).toBeAttached();
    expect((await page.goto('/overview/2013-Q2?from=2001-Q1'))?.status()).toBe(404);
  });

  test('does not compare a unit with what it was before it was divided', async ({ page }) => {
    await page.goto('/indicators/on-time-rate?period=2013-Q2');
    const row = page.getByRole('row', { name: /Mộc Hóa/ });
    await expect(row.getByText('(đơn vị đã thay đổi từ 18/03/2013)').first()).toBeVisible();
    await page.goto('/units/798');
    await expect(page.getByText(/18\/03\/2013: .*Kiến Tường.*33\/NQ-CP/)).toBeVisible();
  });

  for (const path of [
    `${FRONT}?section=one-stop-shop`,
    `${FRONT}?section=remarks`,
    '/overview/2013-Q2',
    '/indicators/on-time-rate?period=2013-Q1',
    '/indicators/one-stop-project-state?period=2013-Q1',
    '/units/798',
    '/units/so-tttt',
  ]) {
    test(`gives ${path} without problems either @phone`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }

  test('speaks English too', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'locale', value: 'en', url: baseURL ?? '' }]);
    await page.goto(FRONT);
    await expect(
      page.getByRole('heading', { name: '4 units reach 80%; the province 61%' }),
    ).toBeVisible();
  });

  test('is not there for a wrong quarter, section, unit or indicator', async ({ page }) => {
    for (const path of [
      '/overview/2013-Q5',
      '/overview/1999-Q1',
      `${FRONT}?section=no-such-section`,
      '/units/000',
      '/units/80',
      '/indicators/no-such-indicator',
      '/indicators/on-time-rate?period=2013-Q7',
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page).toHaveTitle(/Không tìm thấy/);
    }
  });
});

test.describe("a unit's own people", () => {
  test('see their own profile and nothing of the province', async ({ page }) => {
    await loginAs(page, '798.officer');
    const own = await page.goto('/units/798');
    expect(own?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huyện Mộc Hóa');
    await expect(page.locator('main a[href^="/review"]')).toHaveCount(0);
    await expect(page.locator('main a[href^="/reports/2013-Q1"]').first()).toBeVisible();
    for (const path of ['/overview', FRONT, '/indicators/on-time-rate', '/units/794']) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
    }
  });
});
