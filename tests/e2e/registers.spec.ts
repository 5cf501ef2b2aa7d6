import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Units 799 and 801 are these tests' own; the rest is only read, of 2013-Q1, which nobody changes.

const rows = (page: Page) => page.getByRole('main').locator('tr[data-entry]');

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('the Department narrows a register by address and opens an entry’s time line @phone', async ({
  page,
}) => {
  await loginAs(page, 'dept.reviewer');
  await page.goto('/registers/cable-routes?period=2013-Q1');
  await expect(rows(page)).toHaveCount(13);
  await expectSound(page);
  const filter = page.getByRole('search', { name: 'Lọc sổ theo dõi' });
  await filter.getByLabel('Tình trạng').selectOption('Có nguy cơ trễ hạn');
  await filter.getByLabel('Hình thức').selectOption('Ngầm hóa');
  await filter.getByLabel('Tìm').fill('tan an');
  await filter.getByRole('button', { name: 'Lọc' }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page).toHaveURL(/state=at-risk/);
  await expect(page.getByText('tổng chiều dài 4,15 km')).toBeVisible();

  await rows(page).getByRole('link', { name: 'Đường Hùng Vương' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đường Hùng Vương');
  const extensions = page.getByRole('region', { name: 'Gia hạn', exact: true });
  await expect(extensions.getByRole('row', { name: /tháng 6\/2013/ })).toContainText(
    'Ủy ban nhân dân tỉnh',
  );
  const line = page.getByRole('region', { name: 'Diễn biến qua các quý', exact: true });
  await expect(line.getByRole('row', { name: /Quý I\/2013/ })).toContainText('Chưa triển khai');
  await expectSound(page);
  await line
    .getByRole('row', { name: /Quý I\/2013/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/review\/2013-Q1\/units\/794/);
});

test('a unit finds its own points, page by page or by name, and no other’s @phone', async ({
  page,
}) => {
  await loginAs(page, '799.broadcaster');
  await page.goto('/registers/post-offices?period=2013-Q1');
  await expect(page.getByText('Tạm ngưng: 3')).toBeVisible();
  await expectSound(page);
  await page.goto('/registers/post-offices?period=2013-Q1&state=suspended&kind=no-staff');
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByLabel('Đơn vị')).toHaveCount(0);
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('row', { name: /Quý I\/2013/ })).toContainText('Không có nhân viên');
  await expectSound(page);
  for (const path of ['/registers/cable-routes/1', '/registers/post-offices/x']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
  }
});

test('a unit enters a route and extends its deadline; the report has both', async ({ page }) => {
  await loginAs(page, '801.officer');
  await page.goto('/registers/cable-routes');
  await page.getByRole('link', { name: 'Thêm tuyến' }).click();
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'chỗ cần sửa' });
  await expect(summary).toBeFocused();
  await page.getByLabel('Tên tuyến').fill('Đường Nguyễn Thị Minh Khai');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('Chî §øc Hßa'));
  await page.getByLabel('Điểm đầu').press('Control+v');
  await expect(page.getByText('hình như dán từ văn bản dùng bảng mã')).toBeVisible();
  await page.getByRole('button', { name: 'Chuyển sang Unicode' }).press('Enter');
  await expect(page.getByLabel('Điểm đầu')).toHaveValue('Chợ Đức Hòa');
  await expect(page.getByLabel('Điểm đầu')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Chuyển sang Unicode' })).toHaveCount(0);
  await page.getByLabel('Điểm cuối').fill('Cầu Đức Huệ');
  await page.getByLabel('Hình thức').selectOption('Ngầm hóa');
  await page.getByLabel('Chiều dài').fill('1,25');
  await page.getByLabel('Thời hạn ban đầu').fill('hôm nào xong');
  await expect(page.getByLabel('Có trong sổ từ')).toHaveValue('2013-Q2');
  await expectSound(page);
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(summary).toContainText('Không đọc được thời hạn');
  await summary.getByRole('link').click();
  await expect(page.getByLabel('Thời hạn ban đầu')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('tháng 8/2013');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đường Nguyễn Thị Minh Khai');

  // Its deadline is extended, never backwards
  await page.getByRole('button', { name: 'Gia hạn', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Thời hạn mới').fill('Quý II/2013');
  // Within a dialog too: nothing outside of it can be reached
  await dialog.getByLabel('Cơ quan quyết định').press('Control+v');
  await dialog.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
  await expect(dialog.getByLabel('Cơ quan quyết định')).toHaveValue('Chợ Đức Hòa');
  await dialog.getByLabel('Cơ quan quyết định').fill('Ủy ban nhân dân tỉnh');
  await dialog.getByLabel('Số văn bản').fill('1520/UBND-VX');
  await dialog.getByLabel('Ngày văn bản').fill('11/6/2013');
  await dialog.getByRole('button', { name: 'Ghi gia hạn' }).click();
  await expect(dialog).toContainText('Thời hạn mới phải sau thời hạn hiện hành (tháng 8/2013)');
  await dialog.getByLabel('Thời hạn mới').fill('Quý IV/2013');
  await dialog.getByRole('button', { name: 'Ghi gia hạn' }).click();
  await expect(dialog).toHaveCount(0);
  const extensions = page.getByRole('region', { name: 'Gia hạn', exact: true });
  await expect(extensions.getByRole('row', { name: /Quý IV\/2013/ })).toContainText('11/06/2013');

  // It is in the report of the quarter, with the new deadline
  await page.goto('/reports/2013-Q2/cables');
  const row = page.getByRole('row', { name: /Đường Nguyễn Thị Minh Khai/ });
  await expect(row).toContainText('hạn Quý IV/2013');
});

test('while a report waits for its signature its register waits too', async ({ page }) => {
  await loginAs(page, '799.officer');
  await page.goto('/registers/post-offices?q=bac%20hoa');
  await rows(page).getByRole('link').first().click();
  await expect(page.getByText('Báo cáo quý II/2013 đang chờ ký')).toBeVisible();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByLabel('Tên điểm').fill('Bưu điện văn hóa xã Bắc Hòa (mới)');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'đang chờ ký' })).toBeFocused();
  await expect(page.getByLabel('Tên điểm')).toHaveValue('Bưu điện văn hóa xã Bắc Hòa (mới)');
  // A reader of the register has no such buttons
  await loginAs(page, '799.broadcaster');
  await page.reload();
  await expect(page.getByText('Không tìm thấy').first()).toBeVisible();
});

test('what reports carry is closed with the reason, not removed, and comes back', async ({
  page,
}) => {
  await loginAs(page, '799.officer');
  await page.goto('/registers/post-offices?q=nhon%20hoa');
  await rows(page).getByRole('link').first().click();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Xóa', exact: true }).press('Enter');
  await expect(dialog).toContainText('Báo cáo quý I/2013 đã nộp có mục này');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Đưa ra khỏi sổ' }).click();
  await expect(dialog.getByLabel('Không còn trong sổ từ')).toHaveValue('2013-Q3');
  await dialog.getByRole('button', { name: 'Đưa ra khỏi sổ' }).click();
  await expect(dialog).toContainText('Lý do: cần nhập');
  await dialog.getByLabel('Lý do').fill('Sáp nhập vào điểm trung tâm.');
  await dialog.getByRole('button', { name: 'Đưa ra khỏi sổ' }).click();
  await expect(page.getByText('Đã đưa ra khỏi sổ sau quý II/2013')).toBeVisible();
  await expect(page.getByText('Sáp nhập vào điểm trung tâm.')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Đưa lại vào sổ' }).click();
  await dialog.getByRole('button', { name: 'Đưa lại vào sổ' }).click();
  await expect(page.getByRole('button', { name: 'Đưa ra khỏi sổ' })).toBeVisible();
});

test('in the report: many points at once, by keyboard; a missing one is added and counted', async ({
  page,
}) => {
  await loginAs(page, '801.officer');
  const section = '/reports/2013-Q2/post-offices';
  await page.goto(section);
  const list = page.getByRole('region', {
    name: 'Danh sách điểm bưu điện văn hóa xã',
    exact: true,
  });
  const derived = (code: string) => page.locator(`[data-derived="${code}"]`);
  const state = (name: string) => list.getByLabel(`Tình trạng điểm Bưu điện văn hóa xã ${name}`);
  await expect(page.locator('form[data-alive]')).toBeVisible();

  await list.getByLabel('Tìm trong danh sách').fill('my quy');
  await expect(list.getByText('2/10 dòng')).toBeVisible();
  await list.getByLabel('Chọn cả 2 dòng đang hiện').press('Space');
  const bulk = list.getByRole('group', { name: 'Đã chọn 2 dòng' });
  await bulk.getByLabel('Tình trạng cho các dòng đã chọn').selectOption('Tạm ngưng');
  await bulk.getByLabel('Lý do tạm ngưng').selectOption('hư hỏng, xuống cấp');
  await bulk.getByLabel('Tạm ngưng từ').fill('13/2013');
  await bulk.getByLabel('Tạm ngưng từ').press('Enter');
  await expect(bulk.getByLabel('Tạm ngưng từ')).toHaveAttribute('aria-invalid', 'true');
  await bulk.getByLabel('Tạm ngưng từ').fill('5/2013');
  await expectSound(page);
  await bulk.getByLabel('Tạm ngưng từ').press('Enter');
  await expect(bulk).toHaveCount(0);
  await expect(state('Mỹ Quý Đông')).toHaveValue('suspended');
  await list.getByLabel('Tìm trong danh sách').fill('');
  await list.getByLabel('Các dòng chưa ghi đều là').selectOption('Đang hoạt động');
  await list.getByRole('button', { name: 'Áp dụng', exact: true }).click();
  await expect(derived('post-offices-suspended-damaged')).toHaveText('2');
  await expect(derived('post-offices-operating')).toHaveText('8');

  await list.getByRole('link', { name: 'Thêm điểm còn thiếu' }).click();
  await page.getByLabel('Xã', { exact: true }).fill('Mỹ Bình');
  await page.getByLabel('Tên điểm').fill('Bưu điện văn hóa xã Mỹ Bình 2');
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page).toHaveURL(section);
  // Nothing typed was lost on the way, and a point without a state leaves the counts unknown
  await expect(state('Mỹ Quý Đông')).toHaveValue('suspended');
  await expect(derived('post-offices')).toHaveText('11');
  await expect(derived('post-offices-operating')).toHaveText('–');
  await state('Mỹ Bình 2').selectOption('Đang hoạt động');
  await expect(derived('post-offices-operating')).toHaveText('9');
  await page.keyboard.press('Control+s');
  await expect(page.locator('[data-save-state]')).toContainText('Đã lưu');
  await page.reload();
  await expect(derived('post-offices-operating')).toHaveText('9');
});

test('two things said of a route that do not go together are told at once', async ({ page }) => {
  await loginAs(page, '801.officer');
  await page.goto('/registers/cable-routes/new?back=/reports/2013-Q2/cables');
  await page.getByLabel('Tên tuyến').fill('Đường Võ Văn Ngân');
  await page.getByLabel('Điểm đầu').fill('Ngã ba Mỹ Hạnh');
  await page.getByLabel('Điểm cuối').fill('Cầu Xáng');
  await page.getByLabel('Hình thức').selectOption('Chỉnh trang, làm gọn');
  // What is typed and not sent outlives the page
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/form/')).length);
  await expect.poll(kept).toBe(1);
  await page.reload();
  await expect(page.getByText('Đã khôi phục')).toBeVisible();
  await expect(page.getByLabel('Điểm cuối')).toHaveValue('Cầu Xáng');
  await page.getByRole('button', { name: 'Thêm vào sổ' }).click();
  await expect(page).toHaveURL('/reports/2013-Q2/cables');
  expect(await kept()).toBe(0);
  await page.getByLabel('Tình trạng tuyến Đường Võ Văn Ngân').selectOption('Đã hoàn thành');
  const percent = page.getByLabel('Phần trăm hoàn thành tuyến Đường Võ Văn Ngân');
  await percent.fill('90');
  const findings = page.getByRole('region', { name: 'Kiểm tra số liệu' });
  const told = findings.getByText('tuyến đã hoàn thành nhưng tiến độ dưới 100%');
  await expect(told).toBeVisible();
  await findings.getByRole('link', { name: 'Đường Võ Văn Ngân' }).click();
  await percent.fill('100');
  await expect(told).toHaveCount(0);
});
