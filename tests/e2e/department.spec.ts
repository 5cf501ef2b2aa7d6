import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';

// Particulars of a day far off: no briefing of the demonstration is dated then.

test('the administrator enters the Department’s particulars and sees the document change @phone', async ({
  page,
}) => {
  const year = 2100 + Math.floor(Math.random() * 7000);
  await loginAs(page, 'admin');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Thông tin của Sở' }).click();
  await page.getByRole('link', { name: 'Thêm thông tin từ một ngày khác' }).click();
  await expect(page.getByRole('heading', { name: 'Thông tin từ một ngày khác' })).toBeVisible();
  const preview = page.getByRole('figure', { name: 'Phần đầu và phần cuối văn bản' });
  await expect(preview).toContainText('BC-STTTT');
  await expect(preview).toContainText('KT. GIÁM ĐỐC');

  await page.getByLabel('Cơ quan ban hành').fill('');
  await page.getByLabel('Chữ viết tắt trong số ký hiệu').fill('S TT');
  await page.getByRole('button', { name: 'Thêm người ký' }).click();
  await page.getByLabel('Họ và tên người ký 1').fill('Lê Văn Minh');
  await page.getByRole('button', { name: 'Thêm thông tin' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'chỗ cần sửa' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(4);
  await summary.getByRole('link', { name: 'Cơ quan ban hành: chưa nhập' }).click();
  await expect(page.getByLabel('Cơ quan ban hành')).toBeFocused();

  await page.getByLabel('Áp dụng từ ngày').fill(`${year}-07-01`);
  await page.getByLabel('Cơ quan ban hành').fill(`Sở Khoa học và Công nghệ ${year}`);
  await page.getByLabel('Chữ viết tắt trong số ký hiệu').fill('SKHCN');
  await page.getByLabel('Chức vụ người ký 1').fill('Giám đốc');
  await page.getByLabel('Thể thức văn bản').selectOption('2020');
  await expect(preview).toContainText(`SỞ KHOA HỌC VÀ CÔNG NGHỆ ${year}`);
  await expect(preview).toContainText('BC-SKHCN');
  await expect(preview).toContainText('số trang ở giữa, phía trên');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  const [scroll, client] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(scroll).toBe(client);
  await page.getByRole('button', { name: 'Thêm thông tin' }).click();
  await expect(page.getByText('Đã lưu thông tin của Sở.')).toBeVisible();

  await page.goto('/admin/department');
  await page
    .getByRole('navigation', { name: 'Thông tin theo thời gian' })
    .getByRole('link', { name: `Sở Khoa học và Công nghệ ${year}` })
    .click();
  await expect(page.getByLabel('Họ và tên người ký 1')).toHaveValue('Lê Văn Minh');
  await page.getByLabel('Địa danh').fill('Tây Ninh');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByText('Đã lưu thông tin của Sở.')).toBeVisible();
  await page.goto('/admin/audit?subject=department:');
  await expect(page.getByRole('table')).toContainText('Sửa thông tin của Sở');
  await expect(page.getByRole('table')).toContainText('Nơi, địa danh: Tây Ninh');
});
