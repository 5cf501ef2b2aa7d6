import { expect, test } from 'vitest';
import { CSV_COLUMNS, csvOf } from '@/lib/read-api/csv';
import type { ApiFigure } from '@/lib/read-api/schemas';

const figure = (value: ApiFigure['value']): ApiFigure => ({
  period: '2013-Q1',
  unit: { code: '80', name: 'Long An', kind: 'province' },
  indicator: {
    code: 'on-time-rate',
    section: 'one-stop-shop',
    name: 'Tỷ lệ; đúng hạn',
    valueType: 'rate',
    measure: null,
  },
  value,
  coverage: { reported: 13, expected: 14 },
  standing: 'provisional',
  revision: null,
  submittedAt: null,
});

const cellOf = (value: ApiFigure['value']) =>
  csvOf(
    [{ ...figure(value), indicator: { ...figure(value).indicator, name: 'x' } }],
    CSV_COLUMNS,
    'rfc4180',
  )
    .split('x,,rate,')[1]
    ?.replace(/,13,14,provisional,,\r\n$/, '');

test('for Excel: a mark, semicolons, decimal commas, lines ended by CR LF', () => {
  expect(csvOf([figure(0.61)], ['Kỳ', 'Đơn vị'], 'excel')).toBe(
    '\uFEFFKỳ;Đơn vị\r\n2013-Q1;80;Long An;one-stop-shop;on-time-rate;"Tỷ lệ; đúng hạn";;rate;0,61;13;14;provisional;;\r\n',
  );
});

test('plain: commas, points, no mark', () => {
  expect(csvOf([figure(-1234.5)], ['a'], 'rfc4180')).toBe(
    'a\r\n2013-Q1,80,Long An,one-stop-shop,on-time-rate,Tỷ lệ; đúng hạn,,rate,-1234.5,13,14,provisional,,\r\n',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\0x', "'\0x"],
  ['=HYPERLINK("a","b")', `"'=HYPERLINK(""a"",""b"")"`],
  ['dòng 1\ndòng 2', '"dòng 1\ndòng 2"'],
  ['a=b', 'a=b'],
])('a text %j is written %j', (text, cell) => expect(cellOf(text)).toBe(cell));

test('unknown is empty and 0 is 0; a negative number is no formula', () => {
  expect(cellOf(null)).toBe('');
  expect(cellOf(0)).toBe('0');
  expect(cellOf(-5)).toBe('-5');
});
