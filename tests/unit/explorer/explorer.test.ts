import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureRow } from '@/lib/domain/figure-row';
import { nameOf } from '@/lib/explorer/names';
import { DIMENSIONS, pivotOf, thirdOf } from '@/lib/explorer/pivot';
import { renderCsv } from '@/lib/explorer/render-csv';
import { renderXlsx } from '@/lib/explorer/render-xlsx';
import { sheetOf } from '@/lib/explorer/sheet';
import { explorerQuerySchema, explorerSearch } from '@/lib/schemas/explorer';
import { parametersOf } from '@/lib/schemas/figures';
import { anIndicator } from '../../support/domain';
import { UNITS } from '../../support/overview';
import { openXlsx } from '../../support/xlsx-file';

const rate = anIndicator({ code: 'rate', valueType: 'rate', name: { vi: 'Tỷ lệ', en: 'Rate' } });
const count = anIndicator({ code: 'count', name: { vi: 'Số lượng', en: 'Count' } });
const units = UNITS.filter(({ code }) => ['794', '796', '803'].includes(code));

const aFigure = (given: Partial<FigureRow>): FigureRow => ({
  period: '2013-Q1',
  unit: units[0] as FigureRow['unit'],
  indicator: count,
  value: null,
  coverage: null,
  standing: 'approved',
  revision: 1,
  submittedAt: null,
  ...given,
});

const WORDS = {
  dimension: { unit: 'Đơn vị', indicator: 'Chỉ tiêu', period: 'Quý' },
  measure: 'Đơn vị tính',
  nameOf: (figure: FigureRow, dimension: (typeof DIMENSIONS)[number]) =>
    nameOf(figure, dimension, 'vi'),
  measureOf: () => 'hồ sơ',
};

describe('the pivot', () => {
  const figures = fc.uniqueArray(
    fc.record({
      period: fc.constantFrom('2012-Q4', '2013-Q1', '2013-Q2') as fc.Arbitrary<FigureRow['period']>,
      unit: fc.constantFrom(...units),
      indicator: fc.constantFrom(rate, count),
      value: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
    }),
    { selector: ({ period, unit, indicator }) => `${period} ${unit.code} ${indicator.code}` },
  );
  const shape = fc
    .shuffledSubarray([...DIMENSIONS], { minLength: 2, maxLength: 2 })
    .map(([rows, columns]) => ({ rows, columns }) as Parameters<typeof pivotOf>[1]);

  it('shows each figure once, in a row and a column of its own names', () => {
    fc.assert(
      fc.property(figures, shape, (given, wanted) => {
        const list = given.map(aFigure);
        const tables = pivotOf(list, wanted);
        const shown = tables.flatMap((table) =>
          table.rows.flatMap(({ head, cells }) =>
            cells.flatMap((cell, index) => {
              if (cell === null) return [];
              const column = table.columns[index] as FigureRow;
              expect(nameOf(cell, wanted.rows, 'vi')).toBe(nameOf(head, wanted.rows, 'vi'));
              expect(nameOf(cell, wanted.columns, 'vi')).toBe(nameOf(column, wanted.columns, 'vi'));
              const third = thirdOf(wanted);
              expect(nameOf(cell, third, 'vi')).toBe(nameOf(table.head, third, 'vi'));
              return [cell];
            }),
          ),
        );
        expect(new Set(shown)).toEqual(new Set(list));
        expect(shown).toHaveLength(list.length);
      }),
    );
  });

  it('keeps the official order of units, and of quarters, whatever comes first', () => {
    const list = [
      aFigure({ period: '2013-Q2', unit: units[2] as FigureRow['unit'] }),
      aFigure({ period: '2013-Q1', unit: units[1] as FigureRow['unit'] }),
      aFigure({ period: '2013-Q2', unit: units[0] as FigureRow['unit'] }),
    ];
    const [table] = pivotOf(list, { rows: 'unit', columns: 'period' });
    expect(table?.rows.map(({ head }) => head.unit.code)).toEqual(['794', '796', '803']);
    expect(table?.columns.map(({ period }) => period)).toEqual(['2013-Q1', '2013-Q2']);
  });

  it('says no number twice in the one sheet of a download, and loses none', () => {
    fc.assert(
      fc.property(figures, shape, (given, wanted) => {
        const { head, rows } = sheetOf(given.map(aFigure), wanted, WORDS);
        const numbers = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
        const known = given.flatMap(({ value }) => value ?? []);
        expect(numbers.toSorted()).toEqual(known.toSorted());
        for (const { names, cells } of rows) expect(names.length + cells.length).toBe(head.length);
      }),
    );
  });
});

describe('a download', () => {
  const [first, second] = units as [FigureRow['unit'], FigureRow['unit']];
  const sheet = sheetOf(
    [
      aFigure({ indicator: rate, value: 0.6125 }),
      aFigure({ indicator: rate, unit: second }),
      aFigure({ unit: first, value: 1234 }),
      aFigure({ unit: second, value: 0 }),
    ],
    { rows: 'unit', columns: 'period' },
    WORDS,
  );

  it('opens rightly in a Vietnamese Excel', () => {
    expect(renderCsv(sheet)).toBe(
      [
        '\uFEFFChỉ tiêu;Đơn vị;Đơn vị tính;Quý I/2013',
        'Tỷ lệ;Thành phố Tân An;hồ sơ;61,25%',
        'Tỷ lệ;Huyện Tân Hưng;hồ sơ;',
        'Số lượng;Thành phố Tân An;hồ sơ;1234',
        'Số lượng;Huyện Tân Hưng;hồ sơ;0',
        '',
      ].join('\r\n'),
    );
  });

  it('has numbers as numbers and the unknown as an empty cell in the workbook', async () => {
    const [opened] = (await openXlsx(await renderXlsx(sheet, 'Tra cứu'))).sheets;
    expect(opened?.name).toBe('Tra cứu');
    expect(opened?.cell('A1').value).toBe('Chỉ tiêu');
    expect(opened?.cell('D2')).toMatchObject({ type: null, value: 0.6125, format: '0.0%' });
    expect(opened?.cell('D3').value).toBeNull();
    expect(opened?.cell('D4')).toMatchObject({ type: null, value: 1234 });
    expect(opened?.cell('D5').value).toBe(0);
  });
});

describe('the address', () => {
  const read = (address: string) =>
    explorerQuerySchema.parse(parametersOf(new URLSearchParams(address)));
  const one = (address: string) =>
    explorerQuerySchema.parse(Object.fromEntries(new URLSearchParams(address)));

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))),
        (given) => {
          const { rows, columns, from, to } = explorerQuerySchema.parse(given);
          expect(rows).not.toBe(columns);
          expect((from ?? '') <= (to ?? '')).toBe(true);
        },
      ),
    );
  });

  it('never shows one dimension in rows and columns', () => {
    expect(one('rows=period&columns=period')).toMatchObject({ rows: 'period', columns: 'unit' });
    expect(one('rows=unit&columns=unit')).toMatchObject({ rows: 'unit', columns: 'period' });
  });

  it('turns a range round, and takes one quarter for both', () => {
    expect(one('from=2013-Q2&to=2012-Q1')).toMatchObject({ from: '2012-Q1', to: '2013-Q2' });
    expect(one('from=2013-Q2')).toMatchObject({ from: '2013-Q2', to: '2013-Q2' });
  });

  it('says what was chosen', () => {
    const query = one('from=2012-Q1&to=2013-Q1&figures=approved&rows=indicator&columns=unit');
    const chosen = { ...query, indicator: ['on-time-rate', 'post-offices'], unit: ['80'] };
    const address = explorerSearch(chosen);
    expect(read(address)).toMatchObject({ indicator: chosen.indicator, unit: chosen.unit });
    expect(address).toBe(
      'indicator=on-time-rate&indicator=post-offices&unit=80&from=2012-Q1&to=2013-Q1&figures=approved&rows=indicator&columns=unit',
    );
  });
});
