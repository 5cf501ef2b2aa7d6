import { type Browser, expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { openDocx } from '../support/docx-file';

// The whole main path on Tân An's report of 2013-Q2, which no other test touches:
// file → sign → return → mend → sign → approve → the overview and the briefing change.

const REPORT = '/reports/2013-Q2';
const REVIEW = '/review/2013-Q2/units/794';

const FIGURES = {
  'dossiers-received-online': '204',
  'dossiers-received-direct': '9876',
  'dossiers-carried-over': '1476',
  'dossiers-resolved-early': '1500',
  'dossiers-resolved-on-time': '6789',
  'dossiers-resolved-late': '1711',
  'dossiers-in-progress-within-time': '1400',
  'dossiers-in-progress-overdue': '156',
  'dossiers-awaiting-supplement': '90',
  'dossiers-returned': '60',
  'dossiers-withdrawn': '5',
};

const signedIn = async (browser: Browser, username: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await loginAs(page, username);
  return page;
};

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
}

async function type(page: Page, figures: Record<string, string>): Promise<void> {
  for (const [code, text] of Object.entries(figures)) {
    await page.locator(`#value-${code}`).fill(text);
  }
}

async function briefing(page: Page): Promise<string> {
  const response = await page.request.get('/api/briefings/2013-Q2/briefing.docx');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-disposition']).toContain('BC-giao-ban-Quy-II-2013.docx"');
  return (await openDocx(await response.body())).text;
}

test('from the officer’s figures to the overview and the briefing', async ({ browser }) => {
  test.slow();
  const leaderOfDepartment = await signedIn(browser, 'dept.leader');
  expect(await briefing(leaderOfDepartment)).not.toContain('83,9%');

  // The officer files.
  const officer = await signedIn(browser, '794.officer');
  await officer.goto(`${REPORT}/one-stop-shop`);
  await type(officer, FIGURES);
  await officer.locator('#value-one-stop-project-state').selectOption('plan-agreed');
  await expect(officer.locator('[data-derived="on-time-rate"]')).toHaveText('82,9%');
  await save(officer);
  for (const register of ['post-offices', 'cables']) {
    await officer.goto(`${REPORT}/${register}`);
    await officer.getByRole('button', { name: /^Chép từ quý trước cho/ }).click();
    await save(officer);
  }
  for (const blank of [
    'internet-agents',
    'prepaid-sim',
    'email',
    'broadcasting',
    'publishing',
    'sanctions',
  ]) {
    await officer.goto(`${REPORT}/${blank}`);
    await officer.getByLabel('Giải trình').fill('Đơn vị chưa tổng hợp xong số liệu quý này.');
    await save(officer);
  }
  await officer.goto(`${REPORT}/tasks`);
  await officer.getByLabel('Giải trình vì sao').fill('Chờ kết quả của các xã, phường.');
  await officer.getByRole('button', { name: 'Lưu giải trình' }).click();
  await expect(officer.getByText('Đã lưu giải trình.')).toBeVisible();
  await officer.goto(`${REPORT}/check`);
  await expect(officer.getByText('Không còn lỗi')).toBeVisible();
  // As impatient people press
  await officer.getByRole('button', { name: 'Trình ký' }).dblclick();
  await expect(officer.getByText('Chờ ký duyệt').first()).toBeVisible();

  // The leader signs; the receipt names the revision.
  const leader = await signedIn(browser, '794.leader');
  const sign = async () => {
    await leader.goto(`${REPORT}/check`);
    await leader.getByRole('button', { name: 'Ký và nộp' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: 'Ký và nộp' }).dblclick();
    await expect(leader).toHaveURL(`${REPORT}/receipt`);
  };
  await sign();
  const receipt = leader.getByRole('main');
  await expect(receipt).toContainText('Thành phố Tân An');
  await expect(receipt).toContainText(/Bản số:? ?1(?!\d)/);

  // What was submitted counts, as provisional; the reviewer returns it.
  const reviewer = await signedIn(browser, 'dept.reviewer');
  await reviewer.goto(REVIEW);
  await expect(reviewer.locator('tr#on-time-rate')).toContainText('82,9%');
  await reviewer.getByRole('button', { name: 'Trả lại', exact: true }).click();
  const dialog = reviewer.getByRole('dialog', { name: 'Trả lại báo cáo' });
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Rà lại số hồ sơ đúng hạn.');
  await dialog.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  await expect(reviewer.getByText('Đã trả lại báo cáo cho đơn vị.')).toBeVisible();

  // The officer mends, the leader signs again.
  await officer.goto(REPORT);
  await expect(officer.getByRole('main')).toContainText('Rà lại số hồ sơ đúng hạn.');
  await officer.goto(`${REPORT}/one-stop-shop`);
  await type(officer, { 'dossiers-resolved-on-time': '6889', 'dossiers-resolved-late': '1611' });
  await save(officer);
  await officer.goto(`${REPORT}/check`);
  await officer.getByRole('button', { name: 'Trình ký' }).click();
  await expect(officer.getByText('Chờ ký duyệt').first()).toBeVisible();
  await sign();
  await expect(receipt).toContainText(/Bản số:? ?2(?!\d)/);

  // The Department's leader approves: the matrix, the overview and the briefing say so.
  await leaderOfDepartment.goto(REVIEW);
  await leaderOfDepartment.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await leaderOfDepartment
    .getByRole('dialog')
    .getByRole('button', { name: 'Duyệt báo cáo' })
    .click();
  await expect(leaderOfDepartment.getByText('Đã duyệt báo cáo.')).toBeVisible();
  await leaderOfDepartment.goto('/overview/2013-Q2?figures=approved');
  const figure = leaderOfDepartment.locator(`a[href="${REVIEW}#on-time-rate"]`).first();
  await expect(figure).toHaveText('83,9%');
  await figure.click();
  await expect(leaderOfDepartment.locator('tr#on-time-rate')).toContainText('83,9%');

  const words = await briefing(leaderOfDepartment);
  expect(words).toContain('83,9%');
  expect(words).toMatch(/trên 80%.*Tân An/);
  expect(words).toContain('10.080');

  // Approved figures are read by everyone and changed by nobody.
  await officer.goto(`${REPORT}/one-stop-shop`);
  await expect(officer.getByRole('textbox')).toHaveCount(0);
  await expect(officer.getByRole('main')).toContainText('6.889');
});
