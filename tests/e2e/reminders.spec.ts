import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// Reminds units whose reports of 2013-Q2 no test hands in. A unit is reminded once in ten minutes,
// so each repetition takes another one.
const UNITS = [
  { code: '799', name: 'Huyện Tân Thạnh' },
  { code: '807', name: 'Huyện Cần Giuộc' },
  { code: '805', name: 'Huyện Tân Trụ' },
] as const;

const PHONE = { width: 360, height: 740 };

test('who owes a report is reminded with one click, and finds it at the bell', async ({
  page,
  browser,
}, { repeatEachIndex }) => {
  test.slow();
  const { code, name } = UNITS[repeatEachIndex % UNITS.length] ?? UNITS[0];
  await loginAs(page, 'dept.reviewer');
  await page.goto('/review/2013-Q2');
  const panel = page.getByRole('region', { name: 'Đôn đốc', exact: true });
  const unit = panel.getByRole('row').filter({ hasText: name });
  await expect(unit).toContainText('chưa ai có địa chỉ thư');
  await expect(panel.getByText('Chưa cấu hình máy chủ thư')).toBeVisible();
  await unit.getByRole('button', { name: `Nhắc ${name}` }).click();
  const outcome = panel.getByRole('status');
  await expect(outcome).toContainText(`${name}: đã nhắc 2 người`);
  await expect(unit).not.toContainText('Chưa nhắc');
  await unit.getByRole('button', { name: `Nhắc ${name}` }).click();
  await expect(outcome).toContainText(`${name}: vừa được nhắc trong 10 phút qua`);
  // By itself, five days before the day that it was given.
  await expect(panel.getByText('Tự động nhắc: trước hạn 5 ngày')).toBeVisible();
  await expect(panel.getByRole('row').filter({ hasText: 'Huyện Đức Huệ' })).not.toContainText(
    'Chưa nhắc',
  );
  await expectAccessible(page, 'section:has([aria-label="Kết quả nhắc"])');
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);

  const officer = await (await browser.newContext()).newPage();
  await loginAs(officer, `${code}.officer`);
  await officer.goto('/reports');
  await officer.getByRole('link', { name: 'Thông báo: 1 chưa đọc' }).click();
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Thông báo');
  const notice = officer.getByRole('list', { name: 'Các thông báo' }).getByRole('listitem');
  await expect(notice).toContainText('Nhắc nộp báo cáo Quý II/2013');
  await expectAccessible(officer);
  await officer.setViewportSize(PHONE);
  await expectNoSidewaysScroll(officer);
  await notice.getByRole('button', { name: /^Đánh dấu đã đọc/ }).click();
  await expect(officer.getByRole('link', { name: 'Thông báo', exact: true })).toBeVisible();
  await notice.getByRole('link', { name: 'Mở báo cáo' }).click();
  await expect(officer).toHaveURL('/reports/2013-Q2');
  await officer.context().close();
});
