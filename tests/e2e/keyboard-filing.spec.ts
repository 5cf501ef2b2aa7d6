import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible } from '../support/sound-page';

// A whole report by the keyboard alone: unit 806's of 2013-Q2, opened for a correction, which no other
// test changes.

const REPORT = '/reports/2013-Q2';
const CHECK = `${REPORT}/check`;

async function signedIn(browser: Browser, username: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await loginAs(page, username);
  await page.goto(path);
  return page;
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** As a person does who cannot point. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < 250; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not lead to ${target}.`);
}

async function press(page: Page, name: string | RegExp, within: Page | Locator = page) {
  await tabTo(page, within.getByRole('button', { name, exact: typeof name === 'string' }));
  await page.keyboard.press('Enter');
}

/** Another choice by the arrows, and back: what the report says stays as it was. */
async function chooseAndReturn(page: Page, field: Locator): Promise<void> {
  const [before, isLast] = await field.evaluate((element) => {
    const { value, selectedIndex, options } = element as HTMLSelectElement;
    return [value, selectedIndex === options.length - 1];
  });
  await page.keyboard.press(isLast ? 'ArrowUp' : 'ArrowDown');
  await expect(field).not.toHaveValue(before);
  await page.keyboard.press(isLast ? 'ArrowDown' : 'ArrowUp');
  await expect(field).toHaveValue(before);
}

/** Every field in its turn: figures typed anew, one other choice and back, a remark at the end. */
async function typeSection(page: Page): Promise<number> {
  await expect(page.locator('form[data-alive]')).toBeVisible();
  const fields = page.locator('form [data-field]');
  await tabTo(page, fields.first());
  const count = await fields.count();
  let chosen = false;
  for (let at = 0; at < count; at += 1) {
    const field = fields.nth(at);
    await expect(field).toBeFocused();
    const { tag, id, value } = await field.evaluate((element) => {
      const { tagName, id, value } = element as HTMLInputElement;
      return { tag: tagName, id, value };
    });
    if (tag === 'INPUT')
      await page.keyboard.type(/^[\d.]+$/.test(value) ? value.replaceAll('.', '') : value);
    if (tag === 'SELECT' && !chosen) {
      await chooseAndReturn(page, field);
      chosen = true;
    }
    if (id === 'remark') {
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Đã đối chiếu với sổ theo dõi.');
    }
    if (at < count - 1) await page.keyboard.press(tag === 'TEXTAREA' ? 'Control+Enter' : 'Enter');
  }
  return count;
}

/** Whatever the checks ask for an explanation. */
async function explain(page: Page): Promise<void> {
  const asked = page.locator('form textarea[id^="explanation-"]');
  for (let at = 0; at < (await asked.count()); at += 1) {
    if ((await asked.nth(at).inputValue()) !== '') continue;
    await tabTo(page, asked.nth(at));
    await page.keyboard.type('Số liệu đúng theo sổ theo dõi của đơn vị.');
  }
}

test('a whole report is typed, checked, passed on and signed by the keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const leader = await signedIn(browser, '806.leader', REPORT);
  await press(leader, 'Lập báo cáo đính chính');
  const correction = leader.getByRole('dialog');
  await tabTo(leader, correction.getByLabel('Lý do đính chính'));
  await leader.keyboard.type('Nhập lại theo sổ theo dõi.');
  await press(leader, 'Lập báo cáo đính chính', correction);
  await expect(correction).toHaveCount(0);

  const officer = await signedIn(browser, '806.officer', `${REPORT}/one-stop-shop`);
  let fields = 0;
  for (let section = 1; section <= 10; section += 1) {
    await expect(officer.getByText(`phần ${section}/10`)).toBeVisible();
    fields += await typeSection(officer);
    await explain(officer);
    await officer.keyboard.press('Control+s');
    await expect(officer.locator('[data-save-state]')).toHaveText(/^Đã lưu \d\d:\d\d$/);
    await expectAccessible(officer);
    const sections = officer.getByRole('navigation', { name: 'Các phần của báo cáo' });
    await tabTo(officer, sections.getByRole('link').last());
    await officer.keyboard.press('Enter');
  }
  expect(fields).toBeGreaterThan(100);
  await expect(officer).toHaveURL(`${REPORT}/tasks`);
  await tabTo(officer, officer.getByRole('link', { name: 'Kiểm tra và trình ký' }));
  await officer.keyboard.press('Enter');
  await expect(officer).toHaveURL(CHECK);
  await press(officer, 'Trình ký');
  await expect(officer).toHaveURL(REPORT);

  await leader.goto(CHECK);
  await press(leader, 'Ký và nộp');
  await press(leader, 'Ký và nộp', leader.getByRole('dialog'));
  await expect(leader).toHaveURL(`${REPORT}/receipt`);
  await expect(leader.getByText('Huyện Cần Đước (806)')).toBeVisible();
});
