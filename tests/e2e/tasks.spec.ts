import { type Browser, expect, type Page, test } from '@playwright/test';
import { holdScripts, loginAs } from '../support/browser';
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
  // A reason outlives the page; so does any other small form's text.
  await leader.reload();
  await leader.getByRole('button', { name: 'Trả lại người nhập' }).click();
  await expect(back.getByText('Đã khôi phục')).toBeVisible();
  await expect(back.getByLabel('Cần sửa gì')).toHaveValue('Trả lời rõ hơn các nhiệm vụ.');
  await back.getByRole('button', { name: 'Trả lại người nhập' }).click();
  await expect(leader).toHaveURL('/reports/2013-Q2');

  // Unfinished work without words is not taken; the keyboard saves.
  const officer = await open(browser, '807.officer', '/reports/2013-Q2');
  // A letter goes with the report, and with its signature to the Department.
  const letter = officer.getByRole('region', { name: 'Tệp kèm báo cáo' });
  await letter.getByLabel('Thêm tệp').setInputFiles({
    name: 'Công văn.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
  });
  await expect(letter.getByRole('link', { name: 'Công văn.pdf' })).toBeVisible();
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
  const meeting = task(leader, 1).getByRole('status').filter({ hasText: 'vừa được lưu' });
  await expect(meeting).toContainText('thiếu máy tính ở các xã');
  await meeting.getByRole('button', { name: 'Lấy câu trả lời đã lưu' }).click();
  await expect(task(leader, 1).getByRole('textbox')).toHaveValue(/thiếu máy tính/);
  await answer(leader, 1, 'Còn 3 xã thiếu máy tính.');
  await expect(task(leader, 1).getByText(/^Đã lưu/)).toBeVisible();

  // What was typed and not saved is there again, though the page's script was not alive yet.
  const release = await holdScripts(officer);
  await officer.reload({ waitUntil: 'commit' });
  await task(officer, 2).getByRole('textbox').fill('Đang gõ dở');
  release();
  await expect(task(officer, 2).getByRole('status')).toContainText('Chưa lưu');
  await expect(task(officer, 2).getByRole('textbox')).toHaveValue('Đang gõ dở');
  await officer.reload();
  await expect(task(officer, 2).getByText('Đã khôi phục')).toBeVisible();
  await expect(task(officer, 1).getByRole('textbox')).toHaveValue('Còn 3 xã thiếu máy tính.');
  await task(officer, 2).getByRole('radio', { name: 'Đang thực hiện' }).check();
  // The server takes the answer, and its own answer is lost: the same save again, and no conflict.
  const keys: (string | undefined)[] = [];
  await officer.route('**/api/entry/v1/**/tasks/*', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    const response = await route.fetch();
    return keys.length === 1 ? route.abort() : route.fulfill({ response });
  });
  await answer(officer, 2, 'Đã kiểm tra 12 điểm.');
  await expect(task(officer, 2).getByText(/^Đã lưu/)).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
  await officer.unroute('**/api/entry/v1/**/tasks/*');
  // Saved without a line, it is sent from whatever page is open when the line is back.
  await officer.route('**/api/entry/v1/**', (route) => route.abort());
  await task(officer, 3).getByRole('radio', { name: 'Đang thực hiện' }).check();
  await answer(officer, 3, 'Gửi khi có mạng.');
  await expect(task(officer, 3).getByText('tự gửi khi có mạng')).toBeVisible();
  await officer.goto('/reports');
  await expect(
    officer.getByRole('banner').getByRole('button', { name: '1 phần chờ gửi' }),
  ).toBeVisible();
  await officer.unroute('**/api/entry/v1/**');
  await officer.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(officer.getByText('Đã gửi 1 phần')).toBeVisible();
  await officer.goto(TASKS);
  await expect(task(officer, 3).getByRole('textbox')).toHaveValue('Gửi khi có mạng.');

  await officer.goto('/reports/2013-Q2/check');
  await expect(officer.getByRole('region', { name: 'Nhiệm vụ được giao trong quý' })).toContainText(
    'Còn 3 xã thiếu máy tính.',
  );
  // Another tab has no line while the report is passed on and signed.
  const cut = await officer.context().newPage();
  await cut.goto('/reports/2013-Q2/remarks');
  await expect(cut.locator('form[data-alive]')).toBeVisible();
  await cut.route('**/api/entry/v1/**', (route) => route.abort());
  await cut.locator('#remark').fill('Gõ khi mất mạng.');
  await expect(cut.locator('[data-save-state]')).toHaveText('Đang chờ mạng (1 ô)');
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

  const files = reviewer.getByRole('region', { name: 'Tệp kèm báo cáo' });
  const address = await files.getByRole('link', { name: 'Công văn.pdf' }).getAttribute('href');
  expect((await reviewer.request.get(String(address))).status()).toBe(200);
  await expectAccessible(reviewer);

  // What did not arrive before the signature is in sight, until it is thrown away.
  await cut.unroute('**/api/entry/v1/**');
  await cut.reload();
  const unsent = cut.getByRole('status').filter({ hasText: '1 ô đã nhập trên máy này' });
  await expect(unsent).toContainText('Gõ khi mất mạng.');
  const chip = cut.getByRole('banner').getByRole('button', { name: '1 phần cần xem' });
  await expect(chip).toBeVisible();
  await expectAccessible(cut);
  await unsent.getByRole('button', { name: 'Bỏ' }).click();
  await cut.getByRole('dialog').getByRole('button', { name: 'Bỏ hẳn' }).click();
  await expect(unsent).toHaveCount(0);
  await expect(chip).toHaveCount(0);

  // Signed answers are read, not typed.
  await officer.goto(TASKS);
  await expect(officer.getByRole('textbox')).toHaveCount(0);
  await expect(task(officer, 2)).toContainText('Đã kiểm tra 12 điểm.');
});

test('the Department gives a task, sees who answered, closes it with a conclusion, and takes one back', async ({
  page,
  browser,
}) => {
  test.slow();
  await loginAs(page, 'dept.leader');
  await page.goto('/tasks');
  await expect(page).toHaveURL('/tasks/2013-Q2');
  const matrix = page.getByRole('table', { name: 'Tình hình trả lời theo đơn vị' });
  await matrix.locator('tr[data-unit="808"]').getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/review\/2013-Q2\/units\/808#task-2$/);
  await expect(page.locator('#task-2')).toContainText('Đang thực hiện');
  await page.goto('/tasks/2013-Q2');
  await expectAccessible(page);

  // Given to one unit: the words for the briefing follow the choice.
  const give = async (text: string) => {
    await page.getByRole('button', { name: 'Giao nhiệm vụ', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await expect(dialog.getByRole('alert')).toBeFocused();
    await dialog.getByLabel('Nội dung').fill(text);
    await dialog.getByLabel('Chọn đơn vị').check();
    await dialog.getByLabel('Cần Đước').check();
    await expect(dialog.getByLabel('Đơn vị thực hiện')).toHaveValue('Cần Đước');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await expect(dialog).toHaveCount(0);
  };
  const given = (text: string) =>
    page.getByRole('region', { name: /^Nhiệm vụ/ }).filter({ hasText: text });
  await give('Lập danh sách hộp thư của xã');
  const task = given('Lập danh sách hộp thư của xã');
  await expect(task).toContainText('Chưa trả lời: Cần Đước.');
  await task.getByRole('button', { name: 'Sửa' }).click();
  const edit = page.getByRole('dialog', { name: /^Sửa nhiệm vụ/ });
  await edit.getByRole('textbox', { name: /^Hạn/ }).fill('28/6/2013');
  await edit.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(task).toContainText('Hạn: 28/06/2013');

  // The unit reads it; its report is approved, so it is answered in a correction or not at all.
  const officer = await open(browser, '806.officer', '/tasks/2013-Q2');
  const own = officer.getByRole('region', { name: 'Nhiệm vụ được giao trong quý' });
  await expect(own).toContainText('Lập danh sách hộp thư của xã');
  await expectAccessible(officer);
  const stranger = await open(browser, '808.officer', '/tasks/2013-Q2');
  await expect(stranger.getByRole('main')).not.toContainText('Lập danh sách hộp thư của xã');
  await expect(stranger.getByRole('button', { name: /Giao nhiệm vụ|Kết thúc/ })).toHaveCount(0);

  await task.getByRole('button', { name: 'Kết thúc' }).click();
  const close = page.getByRole('dialog', { name: 'Kết thúc nhiệm vụ này?' });
  await close.getByLabel('Kết luận').fill('Huyện đã gửi danh sách ngày 24/6.');
  await close.getByRole('button', { name: 'Kết thúc nhiệm vụ' }).click();
  await expect(task).toContainText('Huyện đã gửi danh sách ngày 24/6.');
  await task.getByRole('button', { name: 'Mở lại' }).click();
  await expect(task.getByRole('button', { name: 'Kết thúc' })).toBeVisible();
  await task.getByRole('button', { name: 'Bỏ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ nhiệm vụ' }).click();
  await expect(task).toHaveCount(0);
});

test('the board fits a phone @phone-only', async ({ page }) => {
  await loginAs(page, 'dept.reviewer');
  await page.goto('/tasks/2013-Q2');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
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
