import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible } from '../support/sound-page';

// Typing in the entry form, on a correction of unit 798's report, whose figures no other test
// changes. One after another: they share that report, each with a section to itself.
test.describe.configure({ mode: 'default' });

const field = (page: Page, code: string) => page.locator(`#value-${code}`);
const derived = (page: Page, code: string) => page.locator(`[data-derived="${code}"]`);
const state = (page: Page) => page.locator('[data-save-state]');

/** The section's form, alive. Opens the approved report for a correction, where nobody has yet. */
async function openSection(page: Page, section: string): Promise<void> {
  await loginAs(page, '798.officer');
  await page.goto('/reports/2013-Q2');
  const correct = page.getByRole('button', { name: 'Lập báo cáo đính chính' });
  if (await correct.isVisible()) {
    await correct.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do đính chính').fill('Nhập lại theo sổ theo dõi.');
    await dialog.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
    // The button behind an open dialog is out of reach, not gone
    await expect(dialog).toHaveCount(0, { timeout: 30_000 });
    await expect(correct).toHaveCount(0);
  }
  await page.goto(`/reports/2013-Q2/${section}`);
  await expect(page.locator('form[data-alive]')).toBeVisible();
}

test('keyboard alone fills a whole section, as in a spreadsheet', async ({ page }) => {
  await openSection(page, 'one-stop-shop');
  await field(page, 'dossiers-received-online').focus();
  for (const figure of ['10', '1200', '40', '300', '500', '400', '45', '5', '7', '3', '2']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
  }
  // Words over several lines keep their Enter; a choice keeps its arrows
  await expect(field(page, 'one-stop-project-phase')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Giai đoạn 2');
  await page.keyboard.press('Control+Enter');
  await expect(field(page, 'one-stop-project-state')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page, 'one-stop-project-expected')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('18/1/2013');
  await page.keyboard.press('Enter');
  await expect(page.locator('#remark')).toBeFocused();
  await expect(derived(page, 'dossiers-received')).toHaveText('1.210');
  await expect(derived(page, 'on-time-rate')).toHaveText('66,7%');
  await expect(field(page, 'one-stop-project-state')).toHaveValue('not-started');
  await page.keyboard.press('Control+s');
  await expect(state(page)).toContainText('Đã lưu');
  await page.reload();
  await expect(page.locator('form[data-alive]')).toBeVisible();
  await expect(field(page, 'dossiers-withdrawn')).toHaveValue('2');
  await expect(field(page, 'one-stop-project-handed-over-on')).toHaveValue('18/01/2013');

  // A balance that does not hold shows both of its sides, and every field in it leads there
  await field(page, 'dossiers-carried-over').focus();
  await page.keyboard.type('41');
  const rule = page.locator('#finding-dossiers-balance');
  await expect(rule).toContainText('Tổng số phải giải quyết 1.251');
  await expect(rule).toContainText(
    /Tổng số đã giải quyết 1\.200 \+ .*Tổng số đang giải quyết 50 = 1\.250/,
  );
  for (const code of ['dossiers-carried-over', 'dossiers-in-progress-overdue']) {
    await expect(field(page, code)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, code)).toHaveAccessibleDescription(/1\.251.*1\.250.*Lệch.*1/);
  }
  await page.keyboard.press('Control+z');
  await expect(rule).toHaveCount(0);
});

test('one stop of Tab a figure; arrows, Esc, and what stands behind a row', async ({ page }) => {
  await openSection(page, 'internet-agents');
  const codes = await page
    .locator('tbody input[data-field]')
    .evaluateAll((fields) => fields.map(({ id }) => id));
  expect(codes.length).toBeGreaterThan(10);
  await page.locator(`#${codes[0]}`).focus();
  for (const code of codes.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(page.locator(`#${code}`)).toBeFocused();
  }

  const first = page.locator(`#${codes[0]}`);
  const second = page.locator(`#${codes[1]}`);
  await first.focus();
  const before = await first.inputValue();
  await page.keyboard.type('77');
  await expect(first, 'typing replaces what was there').toHaveValue('77');
  await page.keyboard.press('Escape');
  await expect(first).toHaveValue(before);
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Home');
  await page.keyboard.type('3');
  await expect(first).toHaveValue('312');

  await page.keyboard.press('Alt+ArrowDown');
  const note = page.getByRole('textbox', { name: /^Ghi chú cho/ });
  await expect(note).toBeFocused();
  await expect(note).toHaveAccessibleDescription(/.{10}/);
  await page.keyboard.type('Đếm lại');
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();

  await page.getByRole('button', { name: 'Hiện cách ghi của mọi chỉ tiêu' }).press('Enter');
  await expect(page.locator('[data-row-details]:not([open])')).toHaveCount(0);
  await page.getByText('Phím tắt khi nhập').press('Enter');
  await expect(page.getByText('Mở cách ghi và ghi chú của dòng')).toBeVisible();
});

/** Copies a text as a spreadsheet does, and pastes it where the focus is. */
async function paste(page: Page, copied: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
  await page.keyboard.press('Control+v');
}

const figures = (page: Page) =>
  page
    .locator('tbody input[data-field]')
    .evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value));

test('a block of forty lines goes in by its names, after a preview, and out in one step', async ({
  page,
}) => {
  await openSection(page, 'sanctions');
  const rows = await page
    .locator('tbody > tr > th')
    .evaluateAll((heads) =>
      heads.map((head) => head.querySelector('label, span')?.textContent ?? head.textContent ?? ''),
    );
  const fields = await page.locator('tbody input[data-field]').count();
  expect(fields).toBeGreaterThan(15);
  const before = await figures(page);
  // As the sheet has it: names with the headings over them, English numbers, sums, and lines of its own
  const lines = rows.map(
    (name, index) => `"${index + 1}. ${name}"\t${(index + 1).toLocaleString('en')},000`,
  );
  while (lines.length < 39) lines.push(`Mục riêng của huyện ${lines.length}\t7`);
  const block = `Chỉ tiêu\tQuý II/2013\r\n${lines.join('\r\n')}\r\n`;

  const first = page.locator('tbody input[data-field]').first();
  await first.focus();
  await paste(page, block);
  const dialog = page.getByRole('dialog', { name: 'Dán 40 dòng' });
  await expect(dialog.getByRole('button', { name: `Điền ${fields} ô` })).toBeFocused();
  await expect(dialog.getByRole('radio', { name: 'Theo tên trong khối' })).toBeChecked();
  await expect(dialog.locator('tbody tr')).toHaveCount(40);
  await expect(dialog.locator('[data-outcome="computed"]')).not.toHaveCount(0);
  await expect(dialog.locator('[data-outcome="computed"]').first()).toContainText(
    'Khác với số tự tính',
  );
  await expect(dialog.getByText(/dòng không khớp tên nào/)).toBeVisible();
  expect(await figures(page), 'nothing is written yet').toEqual(before);
  await expectAccessible(page, '[role="dialog"]');

  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(first).toBeFocused();
  await expect(first).toHaveValue('2.000');
  const filled = await figures(page);
  expect(filled.every((text) => text.endsWith('.000'))).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await figures(page)).toEqual(before);
  await page.keyboard.press('Control+y');
  expect(await figures(page)).toEqual(filled);
  await page.keyboard.press('Control+s');
  await expect(state(page)).toContainText('Đã lưu');
});

test('a column longer than the table says what has no room; one cell is pasted as usual', async ({
  page,
}) => {
  await openSection(page, 'publishing');
  const before = await figures(page);
  await page.locator('tbody input[data-field]').nth(2).focus();
  await paste(page, Array.from({ length: 40 }, (_, index) => String(1000 + index)).join('\n'));
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText(`${40 - (before.length - 2)} dòng cuối không có chỗ`),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await figures(page)).toEqual(before);

  await page.locator('tbody input[data-field]').nth(2).focus();
  await paste(page, '1,234\r\n');
  await page.keyboard.press('Enter');
  await expect(page.locator('tbody input[data-field]').nth(2)).toHaveValue('1.234');
});

test('a block pasted on a register goes down its entries, after a preview, and out in one step', async ({
  page,
}) => {
  await openSection(page, 'post-offices');
  const states = page.locator('select[id^="office-"][id$="-state"]');
  const chosen = () =>
    states.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
  const before = await chosen();
  expect(before.length).toBeGreaterThan(3);
  await states.nth(1).focus();
  // As an old sheet has it
  await paste(page, 'Tạm ngưng\tDi dời\ttháng 5 năm 2013\r\n§ang ho¹t ®éng\tDi dêi\t\r\n');
  const dialog = page.getByRole('dialog', { name: 'Dán 2 dòng' });
  const read = dialog.locator('[data-outcome="take"], [data-outcome="same"]');
  await expect(read).toHaveCount(4);
  await expect(dialog.locator('[data-outcome="not-asked"]')).toContainText('Di dời');
  await expectAccessible(page, '[role="dialog"]');
  expect(await chosen(), 'nothing is written yet').toEqual(before);
  await dialog.getByRole('button', { name: /^Điền \d ô$/ }).press('Enter');
  await expect(states.nth(1)).toBeFocused();
  expect((await chosen()).slice(1, 3)).toEqual(['suspended', 'operating']);
  const id = (await states.nth(1).getAttribute('id')) ?? '';
  await expect(page.locator(`#${id.replace('-state', '-since')}`)).toHaveValue('tháng 5/2013');
  await page.keyboard.press('Control+z');
  expect(await chosen()).toEqual(before);
});

test('undo goes over the whole section, cell by cell, and what it brings back is saved', async ({
  page,
}) => {
  await openSection(page, 'prepaid-sim');
  const codes = ['sim-points', 'sim-points-inspected'] as const;
  const [one, two] = [field(page, codes[0]), field(page, codes[1])];
  const [first, second] = [await one.inputValue(), await two.inputValue()];
  const other = first === '5.432' ? '6.543' : '5.432';
  await one.focus();
  await page.keyboard.type(other.replace('.', ''));
  await page.keyboard.press('Enter');
  await page.keyboard.type('77');
  await page.locator('#remark').fill('Đã rà soát.');
  await expect(one).toHaveValue(other);

  await page.keyboard.press('Control+z');
  await expect(page.locator('#remark')).not.toHaveValue('Đã rà soát.');
  await page.keyboard.press('Control+z');
  await expect(two).toHaveValue(second);
  await expect(two, 'to where it happened').toBeFocused();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(one).toHaveValue(first);
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
  await expect(page.getByText('Đã hoàn tác: ', { exact: false })).toBeAttached();
  await page.getByRole('button', { name: 'Làm lại' }).click();
  await expect(one).toHaveValue(other);
  await page.keyboard.press('Control+s');
  await expect(state(page)).toContainText('Đã lưu');
  await page.reload();
  await expect(one).toHaveValue(other);
  await expect(two).toHaveValue(second);
});

test('a number in any notation says how it is read; words in an old encoding are offered in Unicode', async ({
  page,
}) => {
  await openSection(page, 'broadcasting');
  const hours = field(page, 'broadcast-hours');
  await hours.focus();
  await page.keyboard.type('1,234.5');
  await expect(hours).toHaveAccessibleDescription(/đọc là 1\.234,5$/);
  await page.keyboard.press('Enter');
  await expect(hours).toHaveValue('1.234,5');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('1.234');
  await expect(page.getByText('đọc là 1234, không phải 1,234')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Đã đọc là 1234, không phải 1,234/)).toBeVisible();
  const programmes = field(page, 'programmes');
  await programmes.focus();
  await page.keyboard.type('60');
  await expect(page.getByText('đọc là', { exact: false })).toHaveCount(1);
  await page.keyboard.type('00');
  await expect(programmes).toHaveAccessibleDescription(/đọc là 6\.000/);

  await page.keyboard.press('Alt+ArrowDown');
  for (const words of [
    page.getByRole('textbox', { name: /^Ghi chú cho/ }),
    page.locator('#remark'),
  ]) {
    await words.fill('HuyÖn §øc Hßa');
    await page.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
    await expect(words).toHaveValue('Huyện Đức Hòa');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(words).toHaveValue('HuyÖn §øc Hßa');
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await expect(words).toHaveValue('Huyện Đức Hòa');
  }
});
