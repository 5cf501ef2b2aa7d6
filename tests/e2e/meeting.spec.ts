import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';

// The meeting of 2012-Q3 and the tasks of 2012-Q4 are these tests' alone; its day, place and chair,
// which the briefing of 2012-Q3 tells, are left alone.

const MEETING = '/briefings/2012-Q3/meeting';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
}

test('a meeting is prepared, noted, printed, and its conclusion given as a task', async ({
  page,
  browser,
}) => {
  const mark = `Làm gọn cáp, việc ${Date.now()}-${Math.random()}.`;
  await loginAs(page, 'dept.reviewer');
  await page.goto('/briefings/2012-Q3');
  await page.getByRole('link', { name: 'Cuộc họp giao ban' }).click();
  await expect(page).toHaveURL(MEETING);
  const other = await (await browser.newContext()).newPage();
  await loginAs(other, 'dept.leader');
  await other.goto(MEETING);

  const form = page.getByRole('region', { name: 'Ghi cuộc họp' });
  await form.getByLabel('Giờ họp').fill('8h');
  await form.getByLabel('Địa điểm').fill('');
  await expect(form.getByLabel('Giờ họp')).toHaveValue('08:00');
  await form.getByLabel('Chương trình').fill('Báo cáo kết quả quý III\nThảo luận');
  await form.getByRole('button', { name: 'Các đơn vị chưa ghi: có mặt' }).click();
  const attendance = form.getByLabel('Tham dự: Huyện Đức Hòa');
  await attendance.selectOption({ label: 'Cử người dự thay' });
  await form.getByLabel('Kết luận').fill(mark);
  await form.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'chỗ cần sửa' });
  await expect(summary.getByRole('link')).toHaveCount(2);
  await expect(attendance).toHaveValue('represented');
  await form.getByLabel('Địa điểm').fill('Hội trường Sở Thông tin và Truyền thông');
  await form.getByLabel('Người dự thay của Huyện Đức Hòa').fill('Lê Văn Minh');
  await form.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await expect(page.getByText('Đã lưu cuộc họp.')).toBeVisible();

  const invitation = page.getByRole('article', { name: /^GIẤY MỜI/ });
  await expect(invitation).toContainText('08 giờ 00');
  await expect(invitation).not.toContainText(mark);
  await page.getByRole('link', { name: 'Biên bản' }).click();
  const minutes = page.getByRole('article', { name: /^BIÊN BẢN/ });
  await expect(minutes).toContainText('Huyện Đức Hòa (Lê Văn Minh)');
  await expect(minutes).toContainText('Có mặt (13 đơn vị)');
  await expect(minutes).toContainText(mark);
  await expectAccessible(page);

  const conclusions = page.getByRole('region', { name: 'Kết luận và nhiệm vụ' });
  await conclusions.getByRole('button', { name: /^Giao kết luận 1 thành nhiệm vụ/ }).click();
  await expect(conclusions).toContainText('Đã giao thành nhiệm vụ Quý IV/2012');
  await conclusions.getByRole('link', { name: /^Nhiệm vụ Quý IV\/2012/ }).click();
  await expect(page.getByRole('main')).toContainText(mark);

  // Who opened the page before does not write over it, and keeps what was typed.
  const theirs = other.getByRole('region', { name: 'Ghi cuộc họp' });
  await theirs.getByLabel('Chương trình').fill('Nội dung khác');
  await theirs.getByRole('button', { name: 'Lưu cuộc họp' }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'chỗ cần sửa' })).toBeVisible();
  await expect(theirs.getByLabel('Chương trình')).toHaveValue('Nội dung khác');
  await other.context().close();
});

test('an inspector reads the meeting, on a phone too @phone', async ({ page }) => {
  await loginAs(page, 'dept.inspector');
  await page.goto('/briefings/2012-Q4/meeting');
  await expect(page.getByRole('article', { name: /^GIẤY MỜI/ })).toContainText('Nguyễn Hòa Nhã');
  await expect(page.getByRole('button', { name: 'Lưu cuộc họp' })).toHaveCount(0);
  const [scroll, client] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(scroll).toBe(client);
  await expectAccessible(page);
});
