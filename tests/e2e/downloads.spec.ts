import { expect, test } from '@playwright/test';
import { loginAs } from '../support/browser';

// A download is a public address: the page that offers it decides nothing.

for (const format of ['docx', 'pdf', 'xlsx', 'pptx']) {
  test(`the briefing as .${format} is refused to visitors and to a unit's people`, async ({
    page,
  }) => {
    const address = `/api/briefings/2013-Q1/briefing.${format}`;
    const visitor = await page.request.get(address);
    expect(visitor.status()).toBe(401);
    expect(await visitor.text()).toContain('đăng nhập');

    await loginAs(page, '803.officer');
    const officer = await page.request.get(address);
    expect(officer.status()).toBe(404);
    expect(officer.headers()['content-disposition']).toBeUndefined();

    await loginAs(page, 'dept.inspector');
    expect((await page.request.get('/api/briefings/1999-Q1/briefing.docx')).status()).toBe(404);
    expect((await page.request.get(address)).status()).toBe(200);
  });
}
