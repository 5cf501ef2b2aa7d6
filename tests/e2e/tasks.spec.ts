import { type Browser, expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Cần Giuộc's report (807) of 2013-Q2 is this file's: complete, it waits for its signature at first.

const TASKS = '/reports/2013-Q2/tasks';
const REVIEW = '/review/2013-Q2/units/807';

async function open(browser: Browser, username: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await loginAs(page, username);
  await page.goto(path);
  return page;
}

const task = (page: Page, number: number) =>
  page.getByRole('region', { name: `Nhiệm vụ ${number}`, exact: true });

async function answer(page: Page, number: number, text: string): Promise<void> {
  await task(page, number).getByRole('textbox').fill(text);
  await task(page, number).getByRole('button', { name: 'Lưu trả lời' }).click();
}

test('answered by two people without a loss, kept in the browser, signed, and read by the Department', async ({
  browser,
}) => {
  test.slow();
  const leader = await open(browser, '807.leader', '/reports/2013-Q2/check');
  await leader.getByRole('button', { name: 'Trả lại người nhập' }).click();
  const back = leader.getByRole('dialog');
  await back.getByLabel('Cần sửa gì').fill('Trả lời rõ hơn các nhiệm vụ.');
  await back.getByRole('button', { name: 'Trả lại người nhập' }).click();
  await expect(leader).toHaveURL('/reports/2013-Q2');

  // Unfinished work without words is not taken; the keyboard saves.
  const officer = await open(browser, '807.officer', '/reports/2013-Q2');
  await officer
    .getByRole('row', { name: /Nhiệm vụ được giao/ })
    .getByRole('link')
    .click();
  await expect(officer).toHaveURL(TASKS);
  await expectAccessible(officer);
  await leader.goto(TASKS);
  const first = task(officer, 1);
  await first.getByRole('radio', { name: 'Chưa thực hiện' }).check();
  await first.getByRole('textbox').fill('');
  await first.getByRole('button', { name: 'Lưu trả lời' }).click();
  await expect(first.getByRole('textbox')).toBeFocused();
  await expect(first.getByText('ghi rõ đã làm đến đâu')).toBeVisible();
  await first.getByRole('textbox').fill('Chưa làm được vì thiếu máy tính ở các xã.');
  await officer.keyboard.press('Control+s');
  await expect(first.getByRole('status')).toHaveText(/^Đã lưu \d\d:\d\d$/);

  // The leader had the page open: both answers are in sight, and the leader chooses.
  await answer(leader, 1, 'Lãnh đạo sửa lại.');
  const meeting = task(leader, 1).getByRole('status').filter({ hasText: 'vừa lưu' });
  await expect(meeting).toContainText('thiếu máy tính ở các xã');
  await meeting.getByRole('button', { name: 'Lấy câu trả lời đã lưu' }).click();
  await expect(task(leader, 1).getByRole('textbox')).toHaveValue(/thiếu máy tính/);
  await answer(leader, 1, 'Còn 3 xã thiếu máy tính.');
  await expect(task(leader, 1).getByText(/^Đã lưu/)).toBeVisible();

  // What was typed and not saved is there again.
  await task(officer, 2).getByRole('textbox').fill('Đang gõ dở');
  await expect(task(officer, 2).getByRole('status')).toContainText('Chưa lưu');
  await officer.reload();
  await expect(task(officer, 2).getByText('Đã khôi phục')).toBeVisible();
  await expect(task(officer, 1).getByRole('textbox')).toHaveValue('Còn 3 xã thiếu máy tính.');
  await task(officer, 2).getByRole('radio', { name: 'Đang thực hiện' }).check();
  await answer(officer, 2, 'Đã kiểm tra 12 điểm.');
  await expect(task(officer, 2).getByText(/^Đã lưu/)).toBeVisible();

  await officer.goto('/reports/2013-Q2/check');
  await expect(officer.getByRole('region', { name: 'Nhiệm vụ được giao trong quý' })).toContainText(
    'Còn 3 xã thiếu máy tính.',
  );
  await officer.getByRole('button', { name: 'Trình ký' }).click();
  await expect(officer.getByText('Chờ ký duyệt').first()).toBeVisible();
  await leader.goto('/reports/2013-Q2/check');
  await leader.getByRole('button', { name: 'Ký và nộp' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Ký và nộp' }).click();
  await expect(leader).toHaveURL('/reports/2013-Q2/receipt');

  const reviewer = await open(browser, 'dept.reviewer', REVIEW);
  const received = reviewer.getByRole('region', { name: 'Nhiệm vụ được giao trong quý' });
  await expect(received).toContainText('Đã kiểm tra 12 điểm.');
  await expect(received).toContainText('Còn 3 xã thiếu máy tính.');

  // Signed answers are read, not typed.
  await officer.goto(TASKS);
  await expect(officer.getByRole('textbox')).toHaveCount(0);
  await expect(task(officer, 2)).toContainText('Đã kiểm tra 12 điểm.');
});

test('tasks without an answer stop the signature until they are explained @phone', async ({
  page,
}) => {
  await loginAs(page, '797.leader');
  await page.goto('/reports/2013-Q2/check');
  await page
    .getByRole('link', { name: /Còn \d nhiệm vụ chưa trả lời/ })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(TASKS);
  await expect(page.getByLabel('Giải trình vì sao chưa trả lời')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
