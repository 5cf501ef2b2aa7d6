import { type Browser, expect, type Page, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible } from '../support/sound-page';

// Unit 803 of 2013-Q2 is these tests' alone. It is approved, so its officer opens it again first.

const REPORT = '/reports/2013-Q2';
const REVIEW = '/review/2013-Q2/units/803';

async function signedIn(browser: Browser, username: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await loginAs(page, username);
  return page;
}

test('an unusual figure is noticed while it is typed, explained, and read so by the reviewer', async ({
  browser,
}) => {
  test.slow();
  const officer = await signedIn(browser, '803.officer');
  await officer.goto(REPORT);
  await officer.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Rà soát lại số chương trình phát thanh.');
  await dialog.getByRole('button', { name: 'Lập báo cáo đính chính' }).click();
  await expect(dialog).toHaveCount(0);

  // What was chosen asks for what belongs to it, and no longer when it is not chosen.
  await officer.goto(`${REPORT}/email`);
  // Each figure says what it is, also the computed one: definition, example and legal basis.
  const rate = officer.locator('#hint-mailbox-use-rate');
  await officer.locator('summary', { hasText: 'Tỷ lệ sử dụng thường xuyên' }).click();
  await expect(rate).toContainText('Hộp thư sử dụng thường xuyên / hộp thư đã cấp');
  await expect(rate).toContainText('Ví dụ: 185 / 240 = 77,1%');
  await expect(rate).toContainText('Chỉ thị số 34/2008/CT-TTg');

  const issued = officer.locator('#value-email-directive-issued');
  const asked = officer.locator('#findings').getByRole('link', { name: /thì ghi đủ số, ký hiệu/ });
  await issued.selectOption({ label: 'Có' });
  await expect(asked).toBeVisible();
  await issued.selectOption({ label: 'Không' });
  await expect(asked).toHaveCount(0);

  await officer.goto(`${REPORT}/broadcasting`);
  const programmes = officer.locator('#value-programmes');
  const right = await programmes.inputValue();
  await expect(officer.getByText('mức thường của đơn vị')).toHaveCount(0);
  await programmes.fill(`${right.replaceAll('.', '')}0`);
  await programmes.blur();
  const said =
    /cao gấp [\d,]+ lần mức thường của đơn vị \(trung vị 5 quý, Quý I\/2012 – Quý I\/2013/;
  const beside = officer.locator('#findings');
  await expect(beside.getByRole('link', { name: said })).toBeVisible();
  await expect(beside).toContainText('Nên giải trình nếu số liệu đúng');
  await expect(programmes).not.toHaveAttribute('aria-invalid', 'true');
  await beside.getByRole('link', { name: said }).press('Enter');
  const explanation = officer.getByRole('textbox', { name: 'Giải trình' });
  await expect(explanation).toBeFocused();
  await expectAccessible(officer);
  await explanation.fill('Tăng buổi phát tuyên truyền bầu cử.');
  await expect(beside).toContainText('Đã giải trình');
  await officer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(officer.locator('[data-save-state]')).toContainText('Đã lưu');

  // Who changed what is told in the report's history, explanations included.
  await officer.goto(REPORT);
  await officer.getByRole('link', { name: 'Xem ai đã sửa gì' }).click();
  await expect(officer).toHaveURL(`${REPORT}/changes`);
  const changed = officer.getByRole('row').filter({ hasText: 'Tăng buổi phát tuyên truyền' });
  await expect(changed).toContainText('Huỳnh Thị Thanh Trúc');
  await expectAccessible(officer);

  // It stops nothing: the report can be passed on, with the same words on the page that says so.
  await officer.goto(`${REPORT}/check`);
  await expect(officer.getByText('Không còn lỗi')).toBeVisible();
  const main = officer.getByRole('main');
  await expect(main.getByText(said)).toBeVisible();
  await expect(main).toContainText('Giải trình: Tăng buổi phát tuyên truyền bầu cử.');
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Trình ký' }).click();
  await expect(officer.getByText('Chờ ký duyệt').first()).toBeVisible();

  const leader = await signedIn(browser, '803.leader');
  await leader.goto(`${REPORT}/check`);
  await leader.getByRole('button', { name: 'Ký và nộp' }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Ký và nộp' }).click();
  await expect(leader).toHaveURL(`${REPORT}/receipt`);

  const reviewer = await signedIn(browser, 'dept.reviewer');
  await reviewer.goto(REVIEW);
  const finding = reviewer.getByRole('listitem').filter({ hasText: said });
  await expect(finding).toContainText('Bất thường');
  await expect(finding).toContainText('Đơn vị giải trình: Tăng buổi phát tuyên truyền bầu cử.');
  await expect(finding).not.toContainText('Phát hiện sau khi nộp');
  await expectAccessible(reviewer);
});
