import { expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Units that these tests change: 795 and 802 of 2013-Q2. What they only read is of 2013-Q1, which
// nobody changes, or of units that no other test touches.

const matrixOf = (page: Page) => page.getByRole('table', { name: /^Tình hình báo cáo/ });
const row = (page: Page, unit: string) => page.locator(`tr[data-unit="${unit}"]`);

test('the matrix shows who has filed what, without a figure @phone', async ({ page }) => {
  await loginAs(page, 'dept.reviewer');
  await page.goto('/review');
  await expect(page).toHaveURL(/\/review\/2013-Q2$/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Thẩm tra báo cáo Quý II/2013' }),
  ).toBeVisible();
  const table = matrixOf(page);
  await expect(table.locator('tbody tr')).toHaveCount(16);
  await expect(table.locator('tbody tr').last()).toContainText('Báo cáo của Sở');
  await expect(row(page, '801')).toContainText('Được gia hạn');
  await expect(row(page, '801')).toContainText('hạn 28/06/2013');
  await expect(row(page, '808')).toContainText('Đã duyệt');
  await expect(row(page, '808').getByText('Một cửa, một cửa liên thông: đủ')).toBeAttached();
  await expect(
    row(page, 'so-tttt').getByText('không thuộc báo cáo của đơn vị này').first(),
  ).toBeAttached();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('filters and periods live in the address', async ({ page }) => {
  await loginAs(page, 'dept.leader');
  await page.goto('/review/2013-Q1');
  await expect(page.getByText('Sở đã nhận báo cáo của 14/14 đơn vị')).toBeVisible();
  await expect(page.getByText('Mọi đơn vị đã nộp báo cáo kỳ này.')).toBeVisible();
  const late = page.getByRole('link', { name: /^Nộp muộn \(\d+\)$/ });
  const count = Number((await late.textContent())?.match(/\d+/)?.[0]);
  await late.click();
  await expect(page).toHaveURL(/\?status=submitted-late$/);
  await expect(matrixOf(page).locator('tbody tr')).toHaveCount(count);
  await page.getByRole('link', { name: 'Quý IV/2012' }).click();
  await expect(page).toHaveURL(/\/review\/2012-Q4$/);
});

test('the text of who is missing names the unit and how late it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2013-Q2');
  await expect(page.getByLabel('Đoạn chữ đôn đốc')).toHaveValue(
    /- Huyện Đức Huệ: chưa nộp, hạn 28\/06\/2013/,
  );
  await page.getByRole('button', { name: 'Chép' }).click();
  await expect(page.getByText('Đã chép danh sách.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Đến ngày 24\/06\/2013, còn \d+ đơn vị chưa có báo cáo quý II\/2013:/);
});

test('some sections are returned with reasons, and the others stay passed', async ({
  page,
  browser,
}) => {
  test.slow();
  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2013-Q2/units/802');
  const state = page.getByRole('region', { name: /Tình trạng/ });
  await expect(state).toContainText('Đã nộp');

  const figure = 'Góp ý về “Tiếp nhận trực tuyến”';
  await page.getByRole('button', { name: figure }).click();
  const comment = page.getByRole('dialog', { name: figure });
  await comment.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(comment.getByText('Nhập nội dung góp ý')).toBeVisible();
  await comment.getByLabel('Nội dung góp ý').fill('Số này thấp hơn hẳn quý trước.');
  await comment.getByRole('button', { name: 'Gửi góp ý' }).click();
  await expect(comment).toBeHidden();
  await expect(page.getByText('Số này thấp hơn hẳn quý trước.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Góp ý: 1 chưa xử lý' })).toBeVisible();

  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Trả lại báo cáo' });
  const reason = dialog.getByRole('textbox', { name: 'Lý do' });
  await expect(reason).toHaveValue('- Tiếp nhận trực tuyến: Số này thấp hơn hẳn quý trước.');
  await expect(dialog.getByLabel('Hạn nộp lại')).toHaveValue('27/06/2013');
  // The section that the comment is about is chosen already; another gets a reason of its own.
  await expect(dialog.getByRole('radio', { name: /^Một số phần/ })).toBeChecked();
  await expect(
    dialog.getByRole('checkbox', { name: /^Một cửa, một cửa liên thông \(1 góp ý/ }),
  ).toBeChecked();
  await dialog.getByRole('checkbox', { name: /^Thư điện tử công vụ/ }).check();
  await dialog
    .getByRole('textbox', { name: 'Cần sửa gì ở phần Thư điện tử công vụ' })
    .fill('Ghi rõ số hộp thư.');
  await reason.fill('');
  await dialog.getByLabel('Hạn nộp lại').fill('1/6/2013');
  await dialog.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await expect(dialog.getByRole('link', { name: 'Nhập lý do trả lại' })).toBeVisible();
  await reason.fill('Đề nghị rà lại số tiếp nhận trực tuyến.');
  await dialog.getByLabel('Hạn nộp lại').fill('28/6/2013');
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Trả lại đơn vị' }).click();

  await expect(page.getByText('Đã trả lại báo cáo cho đơn vị.')).toBeVisible();
  await expect(state).toContainText('Bị trả lại');
  await expect(state).toContainText('Đề nghị rà lại số tiếp nhận trực tuyến.');
  await expect(state).toContainText('28/06/2013');
  await expect(page.locator('#report-state')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Duyệt' })).toHaveCount(0);

  await page.getByRole('button', { name: /Đánh dấu đã xử lý/ }).click();
  await expect(page.getByText('1 góp ý đã xử lý')).toBeVisible();

  // The unit is told which sections to correct, and that the others are passed.
  const officer = await (await browser.newContext()).newPage();
  await loginAs(officer, '802.officer');
  await officer.goto('/reports/2013-Q2');
  const sections = officer.getByRole('region', { name: 'Các phần của báo cáo', exact: true });
  const line = (name: RegExp) => sections.getByRole('row', { name });
  await expect(line(/Thư điện tử công vụ/)).toContainText('Phải sửa');
  await expect(line(/Thư điện tử công vụ/)).not.toContainText('Đã xong');
  await expect(line(/Tuyên truyền, truyền thanh/)).toContainText('Đã thông qua');
  await expectAccessible(officer);
  await officer.goto('/reports/2013-Q2/broadcasting');
  await expect(officer.getByText('Không cần sửa. Nếu sửa, Sở sẽ phải thẩm tra lại')).toBeVisible();
  await officer.goto('/reports/2013-Q2');
  await officer.getByRole('link', { name: 'Sửa phần bị trả lại' }).click();
  await expect(officer).toHaveURL('/reports/2013-Q2/one-stop-shop');
  await expect(officer.getByText('Sở yêu cầu sửa phần này')).toBeVisible();
  await officer.goto('/reports/2013-Q2/email');
  await expect(officer.getByText('Ghi rõ số hộp thư.')).toBeVisible();
  await officer
    .getByRole('textbox', { name: 'Nhận xét của phần này' })
    .fill('Số hộp thư lấy từ máy chủ của tỉnh.');
  // An older save stands there until this one is on its way.
  const saving = officer.waitForResponse((response) => response.url().includes('/api/entry/v1'));
  await officer.keyboard.press('Control+s');
  expect((await saving).ok()).toBe(true);
  await expect(officer.locator('[data-save-state]')).toHaveText(/^Đã lưu \d\d:\d\d$/);
  await officer.goto('/reports/2013-Q2/check');
  const left = officer.getByText(/^Còn \d phần phải sửa, chưa có gì thay đổi:$/).locator('..');
  await expect(left).toContainText('Một cửa, một cửa liên thông');
  await expect(left).not.toContainText('Thư điện tử công vụ');
  await expect(officer.getByRole('region', { name: 'Trình ký, ký và nộp' })).toContainText(
    /\d phần Sở yêu cầu sửa chưa có gì thay đổi.*Một cửa, một cửa liên thông/,
  );
  await officer.getByRole('button', { name: 'Trình ký', exact: true }).click();
  await expect(officer).toHaveURL('/reports/2013-Q2');

  const leader = await (await browser.newContext()).newPage();
  await loginAs(leader, '802.leader');
  await leader.goto('/reports/2013-Q2/check');
  await leader.getByRole('button', { name: 'Ký và nộp' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Ký và nộp' }).click();
  await expect(leader).toHaveURL('/reports/2013-Q2/receipt');

  // The reviewer sees what was corrected, what was not, and what is still passed.
  await page.goto('/review/2013-Q2/units/802');
  await expect(page.getByText(/Nộp lại sau khi .* trả lại lúc/)).toBeVisible();
  await expect(page.getByText('Đã sửa: Thư điện tử công vụ')).toBeVisible();
  await expect(
    page.getByText('Phải sửa nhưng chưa thay đổi: Một cửa, một cửa liên thông'),
  ).toBeVisible();
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(panel('Thư điện tử công vụ')).toContainText('Đã sửa');
  await expect(panel('Thư điện tử công vụ')).toContainText('Sở yêu cầu: Ghi rõ số hộp thư.');
  await expect(panel('Một cửa, một cửa liên thông')).toContainText('Phải sửa');
  await expect(panel('Tuyên truyền, truyền thanh cơ sở')).toContainText('Đã thông qua');
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(
    /phần bị trả lại nhưng đơn vị không sửa: Một cửa, một cửa liên thông/,
  );
  await page.goto('/review/2013-Q2');
  await expect(row(page, '802').getByText(/^Thư điện tử công vụ: .*Đã sửa/)).toBeAttached();
  await expect(row(page, '802').getByText(/^Một cửa.*Phải sửa/)).toBeAttached();
});

test('reports are approved from the matrix, and who decides on what has changed is told so', async ({
  page,
  context,
}) => {
  await loginAs(page, 'dept.leader');
  await page.goto('/review/2013-Q2');
  const [other, late] = [await context.newPage(), await context.newPage()];
  await other.goto('/review/2013-Q2/units/795');
  await late.goto('/review/2013-Q2');

  const choose = async (matrix: Page) => {
    const checkbox = row(matrix, '795').getByRole('checkbox');
    await checkbox.focus();
    await matrix.keyboard.press('Space');
    await expect(checkbox).toBeChecked();
    await matrix.getByRole('button', { name: 'Duyệt 1 báo cáo' }).click();
    const dialog = matrix.getByRole('dialog', { name: 'Duyệt 1 báo cáo này?' });
    await expect(dialog).toContainText('Thị xã Kiến Tường');
    return dialog;
  };
  const approval = await choose(page);
  const tooLate = await choose(late);
  await expectAccessible(page, '[role=dialog]');
  await approval.getByRole('button', { name: 'Duyệt 1 báo cáo' }).click();
  const result = page.getByRole('dialog', { name: 'Kết quả duyệt' });
  await expect(result).toContainText('Đã duyệt 1 báo cáo');
  await expect(result).toContainText('Thị xã Kiến Tường');
  await result.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(row(page, '795')).toContainText('Đã duyệt');
  await expect(row(page, '795').getByRole('checkbox')).toHaveCount(0);

  await tooLate.getByRole('button', { name: 'Duyệt 1 báo cáo' }).click();
  const refused = late.getByRole('dialog', { name: 'Kết quả duyệt' });
  await expect(refused).toContainText('1 báo cáo chưa được duyệt');
  await expect(refused).toContainText('Báo cáo này vừa thay đổi ở nơi khác.');

  await other.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await other.getByRole('textbox', { name: 'Lý do' }).fill('Xem lại.');
  await other.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  await expect(other.getByText('Báo cáo vừa thay đổi')).toBeVisible();
  await other.getByRole('button', { name: 'Tải bản mới nhất' }).click();
  await expect(other.getByRole('region', { name: /Tình trạng/ })).toContainText('Đã duyệt');
});

test('figures of a unit that was split are not compared across the split', async ({ page }) => {
  await loginAs(page, 'dept.inspector');
  await page.goto('/review/2013-Q2/units/798#on-time-rate');
  const rate = page.locator('tr#on-time-rate');
  await expect(rate).toBeInViewport();
  await expect(rate.getByTitle(/33\/NQ-CP/)).toHaveCount(2);
  // Its peers of the quarter are there all the same.
  await expect(rate).toContainText(/\(\d+ đơn vị\)/);
  await expect(page.getByRole('button', { name: 'Duyệt' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Góp ý về/ })).toHaveCount(0);
});

test('a figure stands beside its past and its peers, on a phone too @phone', async ({ page }) => {
  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2013-Q1/units/805');
  const table = page.getByRole('table', { name: 'Số liệu phần Một cửa, một cửa liên thông' });
  const phone = (page.viewportSize()?.width ?? 0) < 640;
  const rate = table.locator('tr#on-time-rate');
  // Beside the figure, or below it where there is no room.
  const beside = phone ? rate.locator('+ tr') : rate;
  await expect(rate).toContainText('57%');
  await expect(beside).toContainText('55,8%');
  await expect(beside).toContainText('+1,2 điểm phần trăm');
  await expect(beside).toContainText('56,5% (12 đơn vị)');
  await expect(beside).toContainText('+0,5 điểm phần trăm');
  await beside.scrollIntoViewIfNeeded();
  for (const text of ['55,8%', '49,8%', '56,5%']) {
    await expect(beside.getByText(text)).toBeInViewport();
  }
  // What nobody counted is unknown beside unknown.
  const unknown = page.locator('tr#sim-points');
  await expect((phone ? unknown.locator('+ tr') : unknown).getByText('–').first()).toBeVisible();
  await expect(
    page.getByRole('link', { name: /trò chơi điện tử công cộng.*1 chỗ đã sửa so với bản trước/ }),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('an earlier submission is read again, and what was mended is marked @phone', async ({
  page,
}) => {
  // axe reads the longest page there is, a whole report beside its past and its peers.
  test.slow();
  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2013-Q1/units/805');
  await expect(page.getByText('Đã sửa').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Xem bản 1' }).click();
  await expect(page).toHaveURL(/\?revision=1$/);
  await expect(page.getByText('Đang xem bản 1, không phải bản mới nhất')).toBeVisible();
  await expect(page.getByText('Đã sửa')).toHaveCount(0);
  await page.getByRole('link', { name: 'Xem bản mới nhất' }).click();
  await expect(page.getByText('bản 2 trong 2')).toBeVisible();
});

test('a report that was not submitted shows its stage and no figure', async ({ page }) => {
  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2013-Q2/units/801');
  await expect(page.getByText('Chưa có báo cáo để xem')).toBeVisible();
  await expect(page.getByText('Đơn vị đang ở bước “Đang nhập”, hạn nộp 28/06/2013.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

for (const address of [
  '/review/2013-Q5',
  '/review/2031-Q1',
  '/review/2013-Q1/units/795',
  '/review/2013-Q1/units/999',
  '/review/2013-Q1/units/805?revision=3',
  '/review/2013-Q1/units/805?revision=x',
]) {
  test(`${address} is not found`, async ({ page }) => {
    await loginAs(page, 'dept.reviewer');
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  });
}

for (const address of ['/review', '/review/2013-Q2', '/review/2013-Q1/units/808']) {
  test(`${address} is not there for a unit's people, not even for its own`, async ({ page }) => {
    await loginAs(page, '808.leader');
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    expect(await answer?.text()).not.toContain('Thẩm tra báo cáo');
  });
}

test('every text is there in English', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'locale', value: 'en', url: baseURL ?? '' }]);
  await loginAs(page, 'dept.reviewer');
  for (const address of ['/review/2013-Q2', '/review/2013-Q1/units/805']) {
    await page.goto(address);
    await expect(page.locator('main')).not.toContainText(
      /review\.\w|Chỉ tiêu|Quý trước|Trạng thái/,
    );
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Tân Trụ District' })).toBeVisible();
});
