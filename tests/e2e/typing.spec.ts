import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';

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
  await expect(field(page, 'dossiers-withdrawn')).toHaveValue('2');
  await expect(field(page, 'one-stop-project-handed-over-on')).toHaveValue('18/01/2013');
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
