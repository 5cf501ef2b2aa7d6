import { expect, test } from 'vitest';
import { csvQuerySchema, figuresQuerySchema, parametersOf } from '@/lib/schemas/figures';

const parse = (query: string) =>
  figuresQuerySchema.safeParse(parametersOf(new URLSearchParams(query)));
const issues = (query: string) =>
  parse(query).error?.issues.map(({ path, message, code }) =>
    code === 'unrecognized_keys' ? code : `${String(path[0])}: ${message}`,
  );

test('one quarter is a range of itself; what is not said has its usual value', () => {
  expect(parse('period=2013-Q1').data).toEqual({
    period: '2013-Q1',
    from: '2013-Q1',
    to: '2013-Q1',
    indicator: [],
    section: [],
    standing: 'approved',
    lang: 'vi',
  });
});

test('indicators and sections repeat, numbers are read', () => {
  expect(
    parse('from=2012-Q1&to=2013-Q2&indicator=a&indicator=b&section=c&limit=20000&page=2').data,
  ).toMatchObject({
    from: '2012-Q1',
    to: '2013-Q2',
    indicator: ['a', 'b'],
    section: ['c'],
    limit: 20_000,
    page: 2,
  });
});

test.each([
  ['', 'period: period-missing'],
  ['period=2013-Q5', 'period: period-format'],
  ['period=', 'period: period-format'],
  ['from=x&to=2013-Q1', 'from: period-format'],
  ['period=2013-Q1&from=2013-Q1', 'period: period-or-range'],
  ['from=2013-Q1', 'to: range-incomplete'],
  ['to=2013-Q1', 'from: range-incomplete'],
  ['from=2013-Q2&to=2013-Q1', 'from: range-order'],
  ['from=2003-Q1&to=2013-Q1', 'from: range-too-long'],
  ['period=2013-Q1&period=2013-Q2', 'period: repeated'],
  ['period=2013-Q1&unit=%27', 'unit: code-format'],
  ['period=2013-Q1&indicator=', 'indicator: code-format'],
  ['period=2013-Q1&standing=all', 'standing: standing-unknown'],
  ['period=2013-Q1&lang=fr', 'lang: language-unknown'],
  ['period=2013-Q1&page=0', 'page: page-format'],
  ['period=2013-Q1&limit=20001', 'limit: limit-format'],
  ['period=2013-Q1&limit=1e3', 'limit: limit-format'],
  ['period=2013-Q1&indicators=a', 'unrecognized_keys'],
  ['period=2013-Q1&dialect=excel', 'unrecognized_keys'],
])('%s is refused: %s', (query, issue) => expect(issues(query)).toContain(issue));

test('forty quarters are a range, and the file has its dialects', () => {
  expect(parse('from=2003-Q2&to=2013-Q1').success).toBe(true);
  expect(csvQuerySchema.parse({ period: ['2013-Q1'] }).dialect).toBe('excel');
});
