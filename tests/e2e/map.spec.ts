import { expect, test } from '@playwright/test';
import { bytesOf, mapJson } from '../support/boundary-json';
import { loginAs } from '../support/browser';
import { expectAccessible, expectNoSidewaysScroll } from '../support/sound-page';

// One demonstration for all: the map is in force for 2013-Q2 alone, and is taken away at the end.
const DAY = '2013-04-01';
const SHOWN = '01/04/2013';

test('outlines of the units are refused, previewed, kept, drawn on the overview and removed', async ({
  page,
}) => {
  // Two pages with many fields and figures, held to axe.
  test.slow();
  await loginAs(page, 'admin');
  await page.goto('/admin');
  await page.getByRole('link', { name: 'Bản đồ đơn vị' }).click();
  await expect(page.getByLabel('Áp dụng từ ngày')).toHaveValue('18/03/2013');
  await page.getByLabel('Áp dụng từ ngày').fill(DAY);
  const choose = async (name: string, json: unknown) => {
    const buffer = Buffer.from(bytesOf(json));
    await page
      .getByLabel('Tệp GeoJSON')
      .setInputFiles({ name, mimeType: 'application/geo+json', buffer });
    await page.getByRole('button', { name: 'Xem trước' }).click();
  };

  const turned = mapJson();
  for (const { geometry } of turned.features) {
    for (const ring of geometry.coordinates) for (const position of ring) position.reverse();
  }
  await choose('dao-nguoc.geojson', turned);
  await expect(
    page.getByRole('alert').filter({ hasText: 'Không nhận được tệp dao-nguoc.geojson' }),
  ).toContainText('Kinh độ và vĩ độ bị đổi chỗ');

  const codes = turned.features.map(({ properties }) => String(properties.code));
  const withoutOne = mapJson(
    ({ code, name }) => ({ Ma_Huyen: code, Ten: name }),
    codes.filter((code) => code !== '808'),
  );
  await choose('long-an.geojson', withoutOne);
  const preview = page.getByRole('region', { name: 'Xem trước: long-an.geojson' });
  await expect(preview).toContainText('theo mã, thuộc tính “Ma_Huyen”');
  await expect(preview.getByRole('row', { name: /Huyện Châu Thành/ })).toContainText('Chưa có');
  await expect(preview.getByRole('row', { name: /Thị xã Kiến Tường/ })).toContainText(
    'Kiến Tường (',
  );
  // The tiles' places: two units on one are refused before anything is saved.
  const tiles = page.getByRole('region', { name: 'Vị trí các ô' });
  await tiles.getByLabel('Cột của Bến Lức').fill('4');
  await tiles.getByLabel('Hàng của Bến Lức').fill('');
  await tiles.getByLabel('Hàng của Bến Lức').press('Enter');
  const summary = tiles.getByRole('alert');
  await expect(summary).toContainText('Bến Lức: nhập cả cột và hàng');
  await tiles.getByLabel('Hàng của Bến Lức').fill('4');
  await expect(summary).toContainText('Bến Lức: trùng vị trí với Tân An');
  await summary.getByRole('link', { name: /^Tân An: trùng vị trí/ }).click();
  await expect(tiles.getByLabel('Cột của Tân An')).toBeFocused();
  await expectAccessible(page);
  await preview.getByRole('button', { name: 'Lưu bản đồ' }).click();
  await expect(page.getByText('Đã lưu ranh giới của 14 đơn vị')).toBeVisible();

  await page.goto('/overview/2013-Q2?section=email');
  const map = page.getByRole('region', { name: /^Tỷ lệ hộp thư công vụ được dùng thường xuyên:/ });
  const outlines = map.getByRole('list', { name: 'Bản đồ các đơn vị' }).getByRole('link');
  const beside = map.getByRole('list', { name: 'Các đơn vị không ghi trên hình' });
  await expect(map.locator('svg path')).toHaveCount(14);
  await expect(outlines).toHaveCount(14);
  await expect(beside.getByRole('link')).toHaveCount(1);
  await expect(beside.getByRole('link', { name: /^Châu Thành/ })).toBeVisible();
  await expectAccessible(page, 'section:has(svg a[data-soft])');
  // On a phone names that have no room move into tiles; every unit is there once.
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  const links = map.getByRole('list').getByRole('link');
  await expect(links).toHaveCount(15);
  await map.getByRole('link', { name: /^Kiến Tường/ }).press('Enter');
  await expect(page).toHaveURL('/units/795');

  await page.goto('/admin/map');
  const row = page.getByRole('row', { name: new RegExp(SHOWN) });
  const download = page.waitForEvent('download');
  await row.getByRole('link', { name: 'long-an.geojson' }).click();
  expect((await download).suggestedFilename()).toBe('long-an.geojson');
  await row.getByRole('button', { name: `Xóa bản đồ áp dụng từ ngày ${SHOWN}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa bản đồ' }).click();
  await expect(row).toHaveCount(0);
  await page.goto('/overview/2013-Q2?section=email');
  await expect(map.locator('svg path')).toHaveCount(0);
  await expect(outlines).toHaveCount(15);
});
