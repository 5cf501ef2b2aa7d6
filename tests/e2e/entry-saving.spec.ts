import { type Browser, expect, type Page, type Request, test } from '@playwright/test';
import { holdScripts, loginAs } from '../support/browser';

// Nothing that is typed is lost. Each test has a section of Tân Hưng's report (796) to itself, the last
// one the e-mail of Đức Huệ's (801).

const section = (code: string) => `/reports/2013-Q2/${code}`;
const field = (page: Page, code: string) => page.locator(`#value-${code}`);
const state = (page: Page) => page.locator('[data-save-state]');
const bar = (page: Page) => page.locator('form > div').last();
const saved = (page: Page) => expect(state(page)).toHaveText(/^Đã lưu \d\d:\d\d$/);
const isSave = (request: Request) =>
  request.method() === 'PUT' && request.url().includes('/api/entry/v1/');

async function open(browser: Browser, username: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await loginAs(page, username);
  await page.goto(path);
  return page;
}

/** As if the page came into sight just now: it says and asks at once who is at work here. */
const lookRound = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Comes back once the form's script is alive: what is kept in the browser is brought back by it. */
async function alive(page: Page): Promise<void> {
  await page.waitForResponse((response) => response.url().includes('/api/entry/v1/'));
}

test('a line cut in mid-typing: said, kept, sent by itself with one key when it is back', async ({
  page,
  context,
}) => {
  await loginAs(page, '796.officer');
  await page.goto(section('broadcasting'));
  await field(page, 'programmes').fill('60');
  await saved(page);

  await context.setOffline(true);
  await field(page, 'broadcast-hours').fill('135,5');
  await expect(state(page)).toHaveText('Đang chờ mạng (1 ô)');
  await expect(bar(page)).toContainText('tự gửi khi có mạng');
  await field(page, 'columns').fill('7');
  await expect(state(page)).toHaveText('Đang chờ mạng (2 ô)');

  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (isSave(request)) keys.push(request.headers()['idempotency-key']);
  });
  await context.setOffline(false);
  await saved(page);
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
  await page.reload();
  await expect(field(page, 'broadcast-hours')).toHaveValue('135,5');
  await expect(field(page, 'columns')).toHaveValue('7');
});

test('a save that the server took and whose answer was lost is repeated and changes nothing', async ({
  page,
}) => {
  await loginAs(page, '796.officer');
  await page.goto(section('publishing'));
  const sent: { key: string | undefined; version: number }[] = [];
  await page.route('**/api/entry/v1/**', async (route) => {
    const request = route.request();
    if (!isSave(request)) return route.continue();
    const answer = await route.fetch();
    const { version } = (await answer.json()) as { version: number };
    sent.push({ key: request.headers()['idempotency-key'], version });
    // The server died, or the line did, after the save and before the answer
    return sent.length === 1 ? route.abort() : route.fulfill({ response: answer });
  });
  await field(page, 'publishing-inspections').fill('7');
  await expect(state(page)).toHaveText('Đang chờ mạng (1 ô)');
  await saved(page);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

test('a double click saves once', async ({ page }) => {
  await loginAs(page, '796.officer');
  await page.goto(section('remarks'));
  const saves: string[] = [];
  page.on('request', (request) => {
    if (isSave(request)) saves.push(request.url());
  });
  await page.locator('#remark').fill('Bấm hai lần.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).dblclick();
  await saved(page);
  await page.reload();
  await expect(page.locator('#remark')).toHaveValue('Bấm hai lần.');
  expect(saves).toHaveLength(1);
});

test('two people in one section see each other’s change; only what both changed is asked', async ({
  browser,
}) => {
  const officer = await open(browser, '796.officer', section('email'));
  const leader = await open(browser, '796.leader', section('email'));
  await expect(bar(leader)).toContainText('đang mở phần này');
  await field(officer, 'mailboxes-issued').fill('240');
  await lookRound(officer);
  await lookRound(leader);
  await expect(bar(leader)).toContainText(/đang gõ ở “Hộp thư/);
  await field(officer, 'email-directive-number').fill('12/UBND');
  await saved(officer);

  await field(leader, 'mailboxes-issued').fill('250');
  await field(leader, 'mailboxes-used').fill('180');
  await expect(state(leader)).toHaveText('Xung đột: 1 ô');
  // The officer's other field is here already, and the leader's other one is saved
  await expect(field(leader, 'email-directive-number')).toHaveValue('12/UBND');
  await expect(bar(leader)).toContainText(/vừa sửa: .*Số/);
  await officer.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(field(officer, 'mailboxes-used')).toHaveValue('180');
  await expect(bar(officer)).toContainText('vừa sửa: Hộp thư');
  await expect(field(officer, 'mailboxes-issued')).toHaveValue('240');

  await bar(leader).getByRole('button', { name: 'Xem và chọn' }).click();
  const dialog = leader.getByRole('dialog', { name: 'Hai người cùng sửa' });
  await dialog.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await expect(dialog).toContainText('Còn 1 ô chưa chọn');
  await dialog
    .getByRole('group', { name: /^Hộp thư đã cấp/ })
    .getByText('250')
    .click();
  await dialog.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await saved(leader);
  await officer.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(field(officer, 'mailboxes-issued')).toHaveValue('250');
});

test('a session that ended in mid-entry keeps what was typed, for its own user only', async ({
  page,
  context,
}) => {
  await loginAs(page, '796.officer');
  await page.goto(section('sanctions'));
  await context.clearCookies({ name: /session-token/ });
  await field(page, 'sanction-records-post').fill('7');
  await expect(state(page)).toHaveText('Đã hết phiên');
  await bar(page).getByRole('link', { name: 'Đăng nhập lại' }).click();
  await expect(page).toHaveURL(/\/sign-in\?.*callbackUrl=%2Freports%2F2013-Q2%2Fsanctions/);

  // The leader of the same unit, at the same computer, finds the section as it is saved
  await loginAs(page, '796.leader');
  await page.goto(section('sanctions'));
  await expect(state(page)).toHaveText('Chưa có thay đổi');
  await expect(field(page, 'sanction-records-post')).toHaveValue('');

  await context.clearCookies({ name: /session-token/ });
  await loginAs(page, '796.officer');
  await page.goto(section('sanctions'));
  await expect(page.getByText('Đã khôi phục 1 ô')).toBeVisible();
  await expect(field(page, 'sanction-records-post')).toHaveValue('7');
  await saved(page);
  await page.reload();
  await expect(field(page, 'sanction-records-post')).toHaveValue('7');
  await alive(page);
  await expect(page.getByText('Đã khôi phục')).toHaveCount(0);
});

test('kept work that meets a newer save asks, and leaves what was typed before the script was alive', async ({
  browser,
}) => {
  const officer = await open(browser, '796.officer', section('internet-agents'));
  // Others than stand there, so that the test can run again on what it left
  const before = Number(await field(officer, 'internet-places-with-games').inputValue());
  const [mine, theirs] = [String(before + 1), String(before + 2)];
  await officer.context().setOffline(true);
  await field(officer, 'internet-places-with-games').fill(mine);
  await officer.locator('#remark').fill(`Gõ khi mất mạng ${mine}.`);
  await expect(state(officer)).toHaveText('Đang chờ mạng (2 ô)');

  const leader = await open(browser, '796.leader', section('internet-agents'));
  await field(leader, 'internet-places-with-games').fill(theirs);
  await saved(leader);

  await officer.goto('about:blank');
  await officer.context().setOffline(false);
  const release = await holdScripts(officer);
  await officer.goto(section('internet-agents'), { waitUntil: 'commit' });
  await officer.locator('#remark').fill('Gõ khi trang chưa tải xong.');
  release();
  await expect(state(officer)).toHaveText('Xung đột: 1 ô');
  await expect(officer.locator('#remark')).toHaveValue('Gõ khi trang chưa tải xong.');
  await expect(field(officer, 'internet-places-with-games')).toHaveValue(mine);
  await bar(officer).getByRole('button', { name: 'Xem và chọn' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Lấy tất cả của tôi' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await saved(officer);
  await leader.reload();
  await expect(field(leader, 'internet-places-with-games')).toHaveValue(mine);
  await expect(leader.locator('#remark')).toHaveValue('Gõ khi trang chưa tải xong.');
});

test('a browser that keeps nothing says so, and asks before typed work is left behind', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No storage here', 'SecurityError');
    };
  });
  await loginAs(page, '801.officer');
  await page.goto(section('email'));
  await expect(page.locator('form[data-alive]')).toBeVisible();
  await page.route('**/api/entry/v1/**', (route) => route.abort());
  const text = `Gõ trong cửa sổ ẩn danh, lần ${test.info().repeatEachIndex + 1}.`;
  await page.locator('#remark').click();
  await page.locator('#remark').fill(text);
  await expect(state(page)).toHaveText('Đang chờ mạng (1 ô)');
  await expect(bar(page)).toContainText('đừng đóng trang');
  await expect(bar(page)).not.toContainText('trên máy này và tự gửi');
  const question = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await question).type()).toBe('beforeunload');
  await (await question).dismiss();

  // Within the page it is not lost: another section is opened, and it is sent from there
  await page.getByRole('link', { name: /^Phần sau/ }).click();
  await expect(page).not.toHaveURL(section('email'));
  await expect(
    page.getByRole('banner').getByRole('button', { name: '1 phần chờ gửi' }),
  ).toBeVisible();
  await page.unroute('**/api/entry/v1/**');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('Đã gửi 1 phần')).toBeVisible();
  await page.goto(section('email'));
  await expect(page.locator('#remark')).toHaveValue(text);
});
