import { type Browser, expect, type Page, test } from '@playwright/test';
import { holdScripts, loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Each test has a section of a draft of the demonstration to itself, so that they run side by side:
// 797 has begun nothing, 796, 800, 801 and 805 some sections. Unit 794 is the main path's.

const section = (code: string) => `/reports/2013-Q2/${code}`;
const field = (page: Page, code: string) => page.locator(`#value-${code}`);
const state = (page: Page) => page.locator('[data-save-state]');
const derived = (page: Page, code: string) => page.locator(`[data-derived="${code}"]`);
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();
/** All that can be saved is, by itself or by the button. */
const saved = (page: Page) => expect(state(page)).toHaveText(/^Đã lưu \d\d:\d\d$/);

async function open(browser: Browser, username: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await loginAs(page, username);
  await page.goto(path);
  return page;
}

/** Typing waits for the form to be alive: what it brings back from this browser comes first. */
async function type(page: Page, values: Record<string, string>): Promise<void> {
  for (const [code, text] of Object.entries(values)) {
    await field(page, code).fill(text);
    await field(page, code).blur();
  }
}

test('figures, sums and rates live, findings at once; saved and there again', async ({ page }) => {
  await loginAs(page, '797.officer');
  await page.goto('/reports');
  await page.getByRole('link', { name: 'Bắt đầu nhập' }).click();
  await expect(page).toHaveURL(section('one-stop-shop'));
  await expect(derived(page, 'on-time-rate')).toHaveText('–');
  await type(page, {
    'dossiers-received-online': '0',
    'dossiers-received-direct': '1200',
    'dossiers-resolved-early': '300',
    'dossiers-resolved-on-time': '432',
    'dossiers-resolved-late': '468',
    'dossiers-in-progress-within-time': '40',
    'dossiers-in-progress-overdue': '10',
  });
  await expect(field(page, 'dossiers-received-direct')).toHaveValue('1.200');
  await expect(derived(page, 'dossiers-received')).toHaveText('1.200');
  await expect(derived(page, 'on-time-rate')).toHaveText('61%');

  await type(page, { 'dossiers-carried-over': '49' });
  const error = page.getByText('Tổng số phải giải quyết phải bằng', { exact: false });
  await expect(error.first()).toBeVisible();
  await expect(field(page, 'dossiers-resolved-late')).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveTitle(/^Lỗi: Một cửa/);
  await type(page, { 'dossiers-carried-over': '50' });
  await expect(error).toHaveCount(0);
  await expect(page).toHaveTitle(/^Một cửa/);

  // By itself, a moment after the last key
  await saved(page);
  await page.reload();
  await expect(field(page, 'dossiers-received-direct')).toHaveValue('1.200');
  await expect(derived(page, 'on-time-rate')).toHaveText('61%');
  await expect(page.getByText('Đã khôi phục')).toHaveCount(0);
  await page.goto('/reports/2013-Q2');
  await expect(page.getByRole('row', { name: /Một cửa/ })).toContainText('8/12');
});

test('a number that cannot be read says how to write it and holds back nothing else', async ({
  page,
}) => {
  await loginAs(page, '796.officer');
  await page.goto(section('prepaid-sim'));
  await type(page, { 'sim-points': 'mười hai', 'sim-points-inspected': '5' });
  await expect(page.locator('#value-sim-points-error')).toContainText('Viết như 1.234');
  await expect(page.getByRole('link', { name: /^1 lỗi/ })).toBeVisible();
  await expect(page.getByRole('complementary').getByText('Viết như 1.234')).toBeVisible();
  await save(page);
  const summary = page.getByRole('alert').filter({ hasText: 'chưa đọc được' });
  await expect(summary).toBeFocused();
  await expect(state(page)).toContainText('trừ 1 ô không đọc được');
  await summary.getByRole('link').click();
  await expect(field(page, 'sim-points')).toBeFocused();
  await expect(field(page, 'sim-points')).toHaveValue('mười hai');

  await page.reload();
  await expect(page.getByText('Đã khôi phục 1 ô')).toBeVisible();
  await expect(field(page, 'sim-points')).toHaveValue('mười hai');
  await expect(field(page, 'sim-points-inspected')).toHaveValue('5');
  await type(page, { 'sim-points': '12' });
  await save(page);
  await saved(page);
});

test('what is typed before the script is alive stays, and counts', async ({ page }) => {
  await loginAs(page, '801.officer');
  const release = await holdScripts(page);
  await page.goto(section('sanctions'), { waitUntil: 'commit' });
  await field(page, 'sanction-records-post').fill('61');
  await page.locator('#remark').fill('Gõ khi trang chưa tải xong.');
  release();
  await saved(page);
  await expect(field(page, 'sanction-records-post')).toHaveValue('61');
  await expect(page.locator('#remark')).toHaveValue('Gõ khi trang chưa tải xong.');
  await saved(page);
  await page.reload();
  await expect(field(page, 'sanction-records-post')).toHaveValue('61');
  await expect(page.locator('#remark')).toHaveValue('Gõ khi trang chưa tải xong.');

  // Over what is saved: a mark and the caret outlive the moment in which the script comes alive
  const remark = page.locator('#remark');
  const alive = page.locator('form[data-alive]');
  const again = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await remark.selectText();
  again();
  await expect(alive).toBeVisible();
  await page.keyboard.type('Gõ đè.');
  await expect(remark).toHaveValue('Gõ đè.');
  await saved(page);

  const once = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await remark.press('Home');
  await page.keyboard.type('Đã ');
  once();
  await expect(alive).toBeVisible();
  await page.keyboard.type('rà soát. ');
  await expect(remark).toHaveValue('Đã rà soát. Gõ đè.');
  await saved(page);
  await page.reload();
  await expect(remark).toHaveValue('Đã rà soát. Gõ đè.');
});

test('keyboard alone: Enter goes on, Ctrl+S saves', async ({ page }) => {
  await loginAs(page, '805.officer');
  await page.goto(section('internet-agents'));
  await field(page, 'internet-places-with-games').focus();
  await page.keyboard.type('21');
  await page.keyboard.press('Enter');
  await expect(field(page, 'internet-places-without-games')).toBeFocused();
  await page.keyboard.type('9');
  await page.keyboard.press('Shift+Enter');
  await expect(field(page, 'internet-places-with-games')).toBeFocused();
  await page.keyboard.press('Control+s');
  await saved(page);
  await expect(derived(page, 'internet-places')).toHaveText('30');
});

test('a register takes over last quarter’s states and counts them', async ({ page }) => {
  await loginAs(page, '805.officer');
  await page.goto(section('post-offices'));
  await expect(derived(page, 'post-offices-suspended')).toHaveText('–');
  await page.getByRole('button', { name: /^Chép từ quý trước cho/ }).click();
  await expect(page.getByText('Mọi dòng đã có tình trạng')).toBeVisible();
  await expect(derived(page, 'post-offices-suspended')).not.toHaveText('–');
  await save(page);
  await expect(state(page)).toContainText('Đã lưu');
  await page.reload();
  await expect(page.getByText('Mọi dòng đã có tình trạng')).toBeVisible();
});

test('from the last figure to the receipt: passed on, sent back, signed', async ({ browser }) => {
  const officer = await open(browser, '804.officer', '/reports');
  await expect(officer.getByText('Sở trả lại báo cáo')).toBeVisible();
  await officer.getByRole('link', { name: 'Kiểm tra và trình ký lại' }).click();
  await officer.getByRole('button', { name: 'Trình ký', exact: true }).click();
  await expect(officer).toHaveURL('/reports/2013-Q2');

  const leader = await open(browser, '804.leader', '/reports/2013-Q2/check');
  await leader.getByRole('button', { name: 'Trả lại người nhập' }).click();
  const back = leader.getByRole('dialog');
  await back.getByRole('button', { name: 'Trả lại người nhập' }).click();
  await expect(back).toContainText('Hãy ghi cần sửa gì');
  await back.getByLabel('Cần sửa gì').fill('Ghi rõ điểm tạm ngưng.');
  await back.getByRole('button', { name: 'Trả lại người nhập' }).click();
  await expect(leader).toHaveURL('/reports/2013-Q2');
  await expect(leader.getByText('Ghi rõ điểm tạm ngưng.')).toBeVisible();

  await officer.goto('/reports/2013-Q2/check');
  await officer.getByRole('button', { name: 'Trình ký', exact: true }).click();
  await expect(officer).toHaveURL('/reports/2013-Q2');

  await leader.goto('/reports/2013-Q2/check');
  await leader.getByRole('button', { name: 'Ký và nộp' }).click();
  const sign = leader.getByRole('dialog');
  await expect(sign).toContainText('chịu trách nhiệm');
  await sign.getByRole('button', { name: 'Ký và nộp' }).click();
  await expect(leader).toHaveURL('/reports/2013-Q2/receipt');
  await expect(leader.getByText(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/)).toBeVisible();
  await expect(leader.getByText('Huyện Thủ Thừa (804)')).toBeVisible();
});

test('a report with something open cannot be passed on, and says where', async ({ page }) => {
  await loginAs(page, '801.officer');
  await page.goto('/reports/2013-Q2/check');
  await expect(page.getByRole('button', { name: 'Trình ký', exact: true })).toHaveCount(0);
  await page.locator('#problems ~ div').getByRole('link').first().press('Enter');
  await expect(page.locator('textarea:focus')).toBeVisible();
});

test('a contributor types in their own section and reads the others', async ({ page }) => {
  await loginAs(page, '801.broadcaster');
  await page.goto(section('broadcasting'));
  await expect(field(page, 'programmes')).toBeVisible();
  await page.goto(section('email'));
  await expect(page.getByText('Phần này chỉ để xem')).toBeVisible();
  await expect(page.locator('main input, main textarea')).toHaveCount(0);
});

test('what is not there is not found', async ({ page }) => {
  await loginAs(page, '796.officer');
  for (const path of ['/reports/2013-Q9', '/reports/2031-Q1', section('nothing')]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: 'Không tìm thấy báo cáo này' })).toBeVisible();
  }
});

for (const path of [
  '/reports',
  '/reports/2013-Q2',
  section('one-stop-shop'),
  section('post-offices'),
  '/reports/2013-Q2/check',
  '/reports/2013-Q1/receipt',
]) {
  test(`nothing for axe to say, and nothing wider than the screen: ${path} @phone`, async ({
    page,
  }) => {
    await loginAs(page, '796.officer');
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('a correction that was begun is given up: the report is as it was approved', async ({
  page,
}) => {
  await loginAs(page, '797.officer');
  await page.goto('/reports/2012-Q4');
  await page.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  const begin = page.getByRole('dialog');
  await begin.getByLabel('Lý do đính chính').fill('Đếm sót.');
  await begin.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  await expect(page.getByText('Đã mở báo cáo để đính chính')).toBeVisible();

  await page.goto('/reports/2012-Q4/email');
  const issued = field(page, 'mailboxes-issued');
  const approved = await issued.inputValue();
  await type(page, { 'mailboxes-issued': '98765' });
  await saved(page);

  await page.goto('/reports/2012-Q4');
  await page.getByRole('button', { name: 'Hủy đính chính' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hủy báo cáo đính chính?' });
  await expectAccessible(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Hủy đính chính' }).click();
  await expect(page.getByText('Đã hủy đính chính; bản đã duyệt giữ nguyên')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lập báo cáo đính chính' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Hủy đính chính' })).toBeVisible();
  await page.goto('/reports/2012-Q4/email');
  await expect(page.getByRole('main')).toContainText(approved);
  await expect(page.getByText('98.765')).toHaveCount(0);
});
