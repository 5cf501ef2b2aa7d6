import { describe, expect, it } from 'vitest';
import { type Fields, officeKey, routeKey } from '@/components/reports/entry/fields';
import { readBlock } from '@/components/reports/entry/paste-block';
import type { PasteOptions } from '@/components/reports/entry/paste-plan';
import { type RegisterStart, registerTable } from '@/components/reports/entry/paste-register';
import { formOf, postOffice, route } from './form';

const routes = formOf('cables', {
  routes: [
    route(1, { name: 'Quốc lộ 1' }),
    route(2, { name: 'Hùng Vương' }),
    route(3, { name: 'Quốc lộ 62' }),
  ],
});
const points = formOf('post-offices', {
  postOffices: [
    postOffice(1, { name: 'Bưu điện văn hóa xã Bình Tâm', commune: 'Bình Tâm' }),
    postOffice(2, { name: 'Bưu điện văn hóa xã Bình Tịnh', commune: 'Bình Tịnh' }),
    postOffice(3, { name: 'Điểm 3', commune: 'Đức Hòa' }),
    postOffice(4, { name: 'Điểm 4', commune: 'Đức Hòa' }),
  ],
});
const english = (_: string, code: string) => (code === 'done' ? 'Finished' : code);

function plan(
  form: typeof routes,
  start: RegisterStart,
  copied: string,
  fields: Fields = {},
  over: Partial<PasteOptions> = {},
) {
  const table = registerTable(form, start, english);
  const block = readBlock(copied);
  const options = { ...table.guess(fields, block), ...over };
  return { options, ...table.plan(fields, block, options) };
}
const outcomes = (told: ReturnType<typeof plan>) => told.lines.map(({ outcome }) => outcome);

describe('a block pasted on a register', () => {
  it('goes down the entries that are shown, from the field that it was pasted on', () => {
    const told = plan(
      routes,
      { type: 'route', ids: [3, 1], part: 'state' },
      'Đang triển khai\t60%\tchờ vật tư\nfinished\t\t\nđã hoàn thành\t100\t',
    );
    expect(told.options).toMatchObject({ by: 'rows', columns: ['state', 'percent', 'remark'] });
    expect(told.fields).toEqual({
      [routeKey(3, 'state')]: 'in-progress',
      [routeKey(3, 'percent')]: '60',
      [routeKey(3, 'remark')]: 'chờ vật tư',
      [routeKey(1, 'state')]: 'done',
    });
    expect(told.lines.at(-1)).toMatchObject({ line: 3, outcome: 'beyond' });
  });

  it('a single column stays in the column that it was pasted on, and needs a state', () => {
    const start = { type: 'route', ids: [1, 2, 3], part: 'percent' } as const;
    const told = plan(routes, start, '40\n120\n80', {
      [routeKey(1, 'state')]: 'in-progress',
      [routeKey(2, 'state')]: 'in-progress',
    });
    expect(outcomes(told)).toEqual(['take', 'unreadable', 'not-asked']);
    expect(told.lines[1]).toMatchObject({ problem: 'not-a-percent' });
    expect(told.fields).toEqual({ [routeKey(1, 'percent')]: '40' });
    expect(told.counts['not-asked']).toBe(1);
  });

  it('goes by names and headings where there are some, as the Excel form has them', () => {
    const told = plan(
      routes,
      { type: 'route', ids: [1], part: 'remark' },
      [
        'STT\tTuyến\tQuý trước\tTình trạng\tTỷ lệ hoàn thành (%)',
        '1\tHÙNG VƯƠNG\tChưa triển khai\tĐang triển khai\t25',
        '2\tQuốc lộ 62\tChưa triển khai\tchậm\t',
        '3\tQuốc lộ 50\tChưa triển khai\tĐã hoàn thành\t100',
      ].join('\r\n'),
    );
    expect(told.options).toMatchObject({
      by: 'labels',
      header: true,
      columns: ['unused', 'label', 'unused', 'state', 'percent'],
    });
    expect(outcomes(told)).toEqual(['heading', 'take', 'take', 'unreadable', 'blank', 'unmatched']);
    expect(told.fields).toEqual({
      [routeKey(2, 'state')]: 'in-progress',
      [routeKey(2, 'percent')]: '25',
    });
  });

  it('knows a point by its commune, unless the commune has two', () => {
    const told = plan(
      points,
      { type: 'office', ids: [1, 2, 3, 4], part: 'state' },
      [
        'BĐVHX Bình Tịnh\tTạm ngưng\tDi dời\ttháng 3 năm 2013',
        'xã Bình Tâm\tHoạt động\tDi dời\t3/2013',
        'Đức Hòa\tTạm ngưng\t\t',
      ].join('\n'),
    );
    expect(told.options.columns).toEqual(['label', 'state', 'reason', 'since']);
    expect(told.fields).toEqual({
      [officeKey(2, 'state')]: 'suspended',
      [officeKey(2, 'reason')]: 'moved',
      [officeKey(2, 'since')]: 'tháng 3/2013',
      [officeKey(1, 'state')]: 'operating',
    });
    expect(outcomes(told)).toEqual([
      ...['take', 'take', 'take'],
      ...['take', 'not-asked', 'not-asked'],
      'unmatched',
    ]);
  });

  it('takes a part of an option’s name that no other one has', () => {
    const told = plan(
      points,
      { type: 'office', ids: [1, 2, 3, 4], part: 'reason' },
      'hư hỏng\nxuống cấp\nkhông\nlý do',
      Object.fromEntries([1, 2, 3, 4].map((id) => [officeKey(id, 'state'), 'suspended'])),
    );
    expect(told.fields).toEqual({
      [officeKey(1, 'reason')]: 'damaged',
      [officeKey(2, 'reason')]: 'damaged',
      [officeKey(3, 'reason')]: 'no-staff',
      [officeKey(4, 'reason')]: 'other',
    });
    const states = plan(
      routes,
      { type: 'route', ids: [1, 2, 3], part: 'state' },
      ['hoàn thành', 'triển khai', 'chưa hoàn thành'].join('\n'),
    );
    expect(outcomes(states)).toEqual(['take', 'unreadable', 'unreadable']);
  });

  it('empties a field by a blank cell only when told to', () => {
    const fields = { [routeKey(1, 'state')]: 'done', [routeKey(2, 'state')]: 'done' };
    const start = { type: 'route', ids: [1, 2], part: 'state' } as const;
    expect(plan(routes, start, 'Đã hoàn thành\n\n', fields).fields).toEqual({});
    expect(plan(routes, start, 'Đã hoàn thành\n\n', fields, { clearBlanks: true }).fields).toEqual({
      [routeKey(2, 'state')]: '',
    });
  });
});
