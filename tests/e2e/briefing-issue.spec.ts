import { type Browser, expect, type Page, test } from '@playwright/test';
import { openBriefingDraft } from '../support/briefing-page';
import { loginAs } from '../support/browser';
import { openDocx } from '../support/docx-file';
import { expectAccessible } from '../support/sound-page';

// The briefing of 2012-Q3, and unit 806's report of that quarter, are this test's alone.

const BRIEFING = '/briefings/2012-Q3';
const REPORT = '/reports/2012-Q3';
const FILE = '/api/briefings/2012-Q3/briefing.docx';

async function signedIn(browser: Browser, username: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await loginAs(page, username);
  return page;
}

/** The unit's leader and officer correct one figure of an approved report. */
async function correct(browser: Browser, section: string, indicator: string, by: number) {
  const officer = await signedIn(browser, '806.officer');
  await officer.goto(REPORT);
  await officer.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Rà soát lại số liệu.');
  await dialog.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  await expect(dialog).toHaveCount(0);
  await officer.goto(`${REPORT}/${section}`);
  const field = officer.locator(`#value-${indicator}`);
  const before = await field.inputValue();
  const after = Number(before.replaceAll('.', '')) + by;
  await field.fill(String(after));
  await field.blur();
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(officer.locator('[data-save-state]')).toContainText('Đã lưu');
  await officer.goto(`${REPORT}/check`);
  await officer.getByRole('button', { name: 'Trình ký' }).click();
  await expect(officer.getByText('Chờ ký duyệt').first()).toBeVisible();
  const leader = await signedIn(browser, '806.leader');
  await leader.goto(`${REPORT}/check`);
  await leader.getByRole('button', { name: 'Ký và nộp' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Ký và nộp' }).click();
  await expect(leader).toHaveURL(`${REPORT}/receipt`);
  return { before, after: new Intl.NumberFormat('vi-VN', { useGrouping: true }).format(after) };
}

test('edited, marked, issued, corrected: what was issued stays, and says what changed', async ({
  browser,
}) => {
  test.slow();
  const writer = await signedIn(browser, 'dept.leader');
  // As the demonstration has it: issued, with its number, and downloaded as it was issued.
  await writer.goto(BRIEFING);
  const issue = writer.getByRole('region', { name: 'Ban hành' });
  await expect(issue).toContainText('Bản 1, số 34');
  const first = await (await writer.request.get(FILE)).body();
  expect((await openDocx(first)).text).toContain('Số: 34/BC-STTTT');
  await openBriefingDraft(writer, '2012-Q3');
  const part = writer.locator('[data-paragraph="email.mailboxes"]');
  const number = (await part.locator('[data-figure]').first().textContent()) ?? '';
  await part.getByRole('button', { name: /^Sửa đoạn/ }).click();
  const field = part.getByLabel('Nội dung đoạn');
  await field.fill((await field.inputValue()).replace(number, '9.999'));
  await part.getByRole('button', { name: 'Lưu đoạn' }).click();
  await expect(part.locator('[data-figure="wrong"]')).toContainText('9.999');

  // Issued knowingly only.
  await writer.getByRole('button', { name: 'Chốt số liệu và ban hành' }).click();
  const dialog = writer.getByRole('dialog', { name: 'Chốt số liệu và ban hành' });
  await dialog.getByLabel('Số văn bản').fill('');
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nhập số văn bản');
  await dialog.getByLabel('Số văn bản').fill('36');
  await dialog.getByLabel('Ngày ký').fill('8.10.2012');
  await expect(dialog).toContainText('1 con số trong văn bản khác số liệu.');
  await expectAccessible(writer);
  await dialog.getByRole('checkbox', { name: 'Tôi đã xem và vẫn ban hành' }).check();
  await dialog.getByRole('button', { name: 'Ban hành' }).click();
  // Four files are made, on a machine that may be busy with other tests.
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(issue).toContainText('Bản 2, số 36');
  await expect(issue).toContainText('Bản 1, số 34');
  await expect(writer.getByRole('button', { name: /^Sửa đoạn/ })).toHaveCount(0);
  await expect(writer.getByText('Số liệu đã thay đổi sau khi ban hành')).toHaveCount(0);
  const issued = await (await writer.request.get(FILE)).body();
  const { text } = await openDocx(issued);
  expect(text).toContain('Số: 36/BC-STTTT');
  expect(text).toContain('9.999');

  const { before, after } = await correct(browser, 'email', 'mailboxes-issued', 3);
  await writer.reload();
  const changes = writer.getByRole('region', { name: 'Số liệu đã thay đổi sau khi ban hành' });
  const row = changes.getByRole('row').filter({ hasText: 'Cần Đước' });
  await expect(row).toContainText(before);
  await expect(row).toContainText(after);
  await expect(writer.locator('[data-figure="wrong"]').first()).toBeVisible();
  await expectAccessible(writer);
  expect((await (await writer.request.get(FILE)).body()).equals(issued)).toBe(true);

  await writer.getByRole('button', { name: 'Lập bản mới' }).click();
  await expect(part.getByRole('button', { name: /^Sửa đoạn/ })).toBeVisible();
  await expect(changes).toHaveCount(0);
  for (const [name, file] of [
    ['Word bản 1', first],
    ['Word bản 2', issued],
  ] as const) {
    const href = await issue.getByRole('link', { name }).getAttribute('href');
    expect((await (await writer.request.get(href ?? '')).body()).equals(file)).toBe(true);
  }
  expect((await writer.request.get(`${FILE}?version=3`)).status()).toBe(404);
});
