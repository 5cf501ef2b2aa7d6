import { expect, type Page, test } from '@playwright/test';
import { openBriefingDraft } from '../support/briefing-page';
import { loginAs } from '../support/browser';
import { openDocx } from '../support/docx-file';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Briefings that these tests write a next version of: 2012-Q1, 2012-Q2, 2012-Q4. That of 2013-Q1 is
// asserted elsewhere and left alone.

const sheet = (page: Page) => page.getByRole('article', { name: 'Văn bản báo cáo' });
const paragraph = (page: Page, key: string) => page.locator(`[data-paragraph="${key}"]`);
const RATE = 'one-stop-shop.rate';

async function docxText(page: Page, period: string): Promise<string> {
  const answer = await page.request.get(`/api/briefings/${period}/briefing.docx`);
  expect(answer.ok()).toBe(true);
  return (await openDocx(await answer.body())).text;
}

async function edit(page: Page, key: string, change: (text: string) => string): Promise<void> {
  const part = paragraph(page, key);
  await part.getByRole('button', { name: /^Sửa đoạn/ }).click();
  const field = part.getByLabel('Nội dung đoạn');
  await field.fill(change(await field.inputValue()));
}

test('a number typed by hand is marked with the figure, and bound again when mended', async ({
  page,
}) => {
  test.slow();
  await loginAs(page, 'dept.reviewer');
  await openBriefingDraft(page, '2012-Q1');
  await expect(sheet(page)).toContainText('ĐÁNH GIÁ CHUNG');
  const rate = paragraph(page, RATE).locator('[data-figure]').first();
  const figure = (await rate.textContent()) ?? '';
  expect(figure).toMatch(/^\d+(,\d)?%$/);

  // Where it comes from, by keyboard alone.
  const card = page.getByRole('dialog', { name: `Nguồn của ${figure}` });
  await expect(async () => {
    await rate.blur();
    await rate.focus();
    await expect(card).toBeVisible({ timeout: 1000 });
  }, 'once the script is alive, the focus alone shows it').toPass();
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Toàn tỉnh');
  await expect(card).toContainText('đã duyệt');
  await expect(card.getByRole('link', { name: 'Xem số liệu từng đơn vị' })).toHaveAttribute(
    'href',
    '/indicators/on-time-rate?period=2012-Q1',
  );
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(rate).toBeFocused();

  await edit(page, RATE, (text) => text.replace(figure, '99%'));
  const part = paragraph(page, RATE);
  await expect(part).toContainText(`“99%” gõ tay; số liệu là ${figure}`);
  await part.getByRole('button', { name: 'Lưu đoạn' }).click();
  await expect(part.locator('[data-figure="wrong"]')).toContainText(`99%`);
  await expect(part).toContainText(`số liệu: ${figure}`);
  await expect(part).toContainText('sửa lúc');
  await expect(
    page.getByRole('link', { name: `99% trong văn bản, số liệu là ${figure}` }),
  ).toBeVisible();
  await expectAccessible(page);
  expect(await docxText(page, '2012-Q1')).toContain('99%');

  // What it would say by the data is one choice away, and nothing is lost by looking.
  await page.getByRole('button', { name: /^Sinh lại toàn bộ/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Sinh lại toàn bộ báo cáo' });
  await dialog.getByRole('checkbox', { name: 'Dùng bản tự động cho đoạn này' }).check();
  await dialog.getByRole('button', { name: 'Sinh lại 1 đoạn' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Mọi con số đối chiếu được đều khớp số liệu.')).toBeVisible();
  await expect(part.locator('[data-figure="wrong"]')).toHaveCount(0);
});

test('paragraphs are quoted, moved, dropped and brought back @phone', async ({ page }, info) => {
  test.slow();
  // Each width has a quarter of its own: the two run at the same time.
  const period = info.project.name === 'phone' ? '2012-Q4' : '2012-Q2';
  await loginAs(page, 'dept.reviewer');
  await openBriefingDraft(page, period);
  const remarks = page.getByRole('region', { name: 'Ý kiến của các đơn vị' });
  await remarks.getByText(/^Kiến nghị, đề xuất/).click();
  await remarks
    .getByRole('button', { name: /^Trích dẫn ý kiến của/ })
    .first()
    .click();
  await expect(remarks.getByText('Đã trích dẫn').first()).toBeVisible();
  const proposals = sheet(page).getByRole('region', { name: /ĐỀ XUẤT, KIẾN NGHỊ/ });
  const items = proposals.locator('[data-paragraph]');
  const added = proposals.locator('[data-paragraph^="added."]');
  await expect(added).toContainText('thêm lúc');
  const count = await items.count();
  await expect(items.nth(count - 1)).toHaveAttribute('data-paragraph', /^added\./);

  // Up by keyboard, where the focus stays with it.
  await added.getByRole('button', { name: /^Việc khác/ }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(items.nth(count - 2)).toHaveAttribute('data-paragraph', /^added\./);
  await expect(added.getByRole('button', { name: /^Việc khác/ })).toBeFocused();

  await added.getByRole('button', { name: /^Việc khác/ }).click();
  await page.getByRole('menuitem', { name: 'Bỏ khỏi báo cáo' }).click();
  await expect(proposals.getByText('Đã bỏ khỏi báo cáo')).toBeVisible();
  await expect(items).toHaveCount(count - 1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await proposals.getByRole('button', { name: 'Đưa trở lại' }).click();
  await expect(items).toHaveCount(count);
});

test('two who write one paragraph lose nothing', async ({ page, browser }) => {
  test.slow();
  const key = 'email.mailboxes';
  const other = await browser.newPage();
  await loginAs(page, 'dept.reviewer');
  await loginAs(other, 'dept.leader');
  await openBriefingDraft(page, '2012-Q2');
  await openBriefingDraft(other, '2012-Q2');
  await edit(page, key, (text) => `${text} Câu của chuyên viên.`);
  await edit(other, key, (text) => `${text} Câu của lãnh đạo.`);
  // Each is told of the other, in words that stop neither.
  const part = paragraph(other, key);
  await expect(part.getByRole('status')).toContainText(/cũng đang sửa đoạn này, từ \d\d:\d\d/);
  await expect(paragraph(page, key).getByRole('status')).toContainText('cũng đang sửa đoạn này');
  await paragraph(page, key).getByRole('button', { name: 'Lưu đoạn' }).click();
  await expect(paragraph(page, key)).toContainText('sửa lúc');
  await expect(paragraph(page, key)).toContainText(/đang sửa đoạn này, từ \d\d:\d\d/);
  await expect(part.getByText('cũng đang sửa đoạn này')).toHaveCount(0);

  await part.getByRole('button', { name: 'Lưu đoạn' }).click();
  await expect(part.getByText('Đoạn này vừa thay đổi ở nơi khác')).toBeVisible();
  await expect(part.locator('del')).toContainText('chuyên viên');
  await expect(part.locator('ins')).toContainText('lãnh đạo');
  await part.getByRole('button', { name: 'Viết tiếp bản của tôi' }).click();
  await part.getByRole('button', { name: 'Lưu đoạn' }).click();
  await expect(part).toContainText('Câu của lãnh đạo.');
  await expect(part.getByLabel('Nội dung đoạn')).toHaveCount(0);
  await expect(paragraph(page, key).getByText('đang sửa đoạn này')).toHaveCount(0);
  await other.close();
});

test('is read by the Department and by nobody else', async ({ page, browser }) => {
  await loginAs(page, 'dept.inspector');
  await page.goto('/briefings/2013-Q1');
  await expect(sheet(page)).toContainText('61%');
  await expect(page.getByRole('button', { name: /^Sửa đoạn/ })).toHaveCount(0);
  const officer = await browser.newPage();
  await loginAs(officer, '794.officer');
  const answer = await officer.goto('/briefings/2013-Q1');
  expect(answer?.status()).toBe(404);
  await officer.close();
});
