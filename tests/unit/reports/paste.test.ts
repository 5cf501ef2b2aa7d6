import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fields, noteKey, valueKey } from '@/components/reports/entry/fields';
import { isBlock, readBlock } from '@/components/reports/entry/paste-block';
import { guessOptions } from '@/components/reports/entry/paste-guess';
import { bareLabel, matchLabels } from '@/components/reports/entry/paste-labels';
import { type PasteOptions, planOf } from '@/components/reports/entry/paste-plan';
import { formOf } from './form';

describe('a block as spreadsheets copy it', () => {
  it.each<[string, string, string[][]]>([
    ['one cell', '12\r\n', [['12']]],
    ['a column with Windows line ends', '1\r\n2\r\n3\r\n', [['1'], ['2'], ['3']]],
    ['a column of an old Mac', '1\r2', [['1'], ['2']]],
    [
      'two columns',
      'a\t1\nb\t2\n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['blank cells, the last too', '1\r\n\r\n\r\n', [['1'], [''], ['']]],
    [
      'lines of different width',
      'a\t1\nb\n',
      [
        ['a', '1'],
        ['b', ''],
      ],
    ],
    ['a quoted cell of two lines', '"a\nb"\t1\r\n', [['a\nb', '1']]],
    ['quotes in quotes', '"nói ""thôi""\tvậy"\t1', [['nói "thôi"\tvậy', '1']]],
    ['a quote that quotes nothing', '5" ống\t1', [['5" ống', '1']]],
    ['a cell that only begins with one', '"a" b\t1', [['"a" b', '1']]],
    ['no-break spaces', '1\u00a0234\t\u00a0\n', [['1 234', '']]],
  ])('%s', (_, copied, cells) => {
    expect(readBlock(copied)).toEqual(cells);
  });

  it('is more than one cell', () => {
    expect(['1\n2', '1\t2', '\n2', '1\r\n\r\n'].map(isBlock)).toEqual([true, true, true, true]);
    expect(['12', '12\r\n', '', '"a\nb"\r\n'].map(isBlock)).toEqual([false, false, false, false]);
  });

  it('comes back whole, whatever is in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '1', ' ', 'ệ') });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const copied = rows.map((row) => row.map(quote).join('\t')).join('\r\n');
        expect(readBlock(`${copied}\r\n`)).toEqual(rows.map((row) => row.map((one) => one.trim())));
      }),
    );
  });
});

const oneStop = formOf('one-stop-shop');
const code = (match: { type: string; code?: string }) => match.code ?? match.type;

describe('names in a block', () => {
  it.each([
    ['1. Tiếp nhận trực tuyến (hồ sơ)', 'tiep nhan truc tuyen'],
    ['  - TIẾP NHẬN TRỰC TUYẾN: ', 'tiep nhan truc tuyen'],
    ['a) Tiếp nhận trực tuyến', 'tiep nhan truc tuyen'],
    ['II/ Đã giải quyết', 'da giai quyet'],
    ['§· gi¶i quyÕt', 'da giai quyet'],
  ])('%s is compared as %s', (text, bare) => {
    expect(bareLabel(text)).toBe(bare);
  });

  it('are told apart by the heading over them, and else by their order', () => {
    const headed = ['Đang giải quyết', 'Quá hạn', 'Đã giải quyết', 'Quá hạn'];
    expect(matchLabels(headed, oneStop.indicators).map(code)).toEqual([
      'group',
      'dossiers-in-progress-overdue',
      'group',
      'dossiers-resolved-late',
    ]);
    expect(matchLabels(['Quá hạn', 'Trong hạn', 'Quá hạn'], oneStop.indicators).map(code)).toEqual([
      'dossiers-resolved-late',
      'dossiers-in-progress-within-time',
      'dossiers-in-progress-overdue',
    ]);
  });

  it('may be written a little otherwise, but not anyhow; none is used twice', () => {
    const labels = ['Hồ sơ tiếp nhận trực tuyến', 'Số liệu khác', 'Trước hạn', 'Trước hạn', ''];
    expect(matchLabels(labels, oneStop.indicators).map(code)).toEqual([
      'dossiers-received-online',
      'none',
      'dossiers-resolved-early',
      'none',
      'none',
    ]);
  });

  it('of every section lead back to its rows, in both languages', () => {
    for (const section of ['one-stop-shop', 'internet-agents', 'publishing', 'sanctions']) {
      const { indicators } = formOf(section);
      for (const locale of ['vi', 'en'] as const) {
        const full = indicators.map(
          ({ name, group }) => `${group ? `${group[locale]} – ` : ''}${name[locale]}`,
        );
        expect(matchLabels(full, indicators).map(code), `${section} ${locale}`).toEqual(
          indicators.map((indicator) => indicator.code),
        );
      }
    }
  });
});

const plan = (start: string, copied: string, fields: Fields = {}, over?: Partial<PasteOptions>) => {
  const block = readBlock(copied);
  const options = { ...guessOptions(oneStop, fields, start, block), ...over };
  return { options, ...planOf(oneStop, fields, start, block, options) };
};
const outcomes = (of: ReturnType<typeof plan>) => of.lines.map(({ outcome }) => outcome);
const v = valueKey;

describe('where a block goes', () => {
  it('fills the typed fields from where it was pasted', () => {
    const { fields, options } = plan('dossiers-received-online', '10\r\n1,200\r\n40\r\n300\r\n');
    expect(options).toMatchObject({ by: 'rows', computedToo: false, header: false });
    expect(fields).toEqual({
      [v('dossiers-received-online')]: '10',
      [v('dossiers-received-direct')]: '1.200',
      [v('dossiers-carried-over')]: '40',
      [v('dossiers-resolved-early')]: '300',
    });
  });

  it('knows a block that has the sums too by the sums, and never writes them', () => {
    const told = plan('dossiers-received-online', '10\n1200\n1210\n40\n1251');
    expect(told.options.computedToo).toBe(true);
    expect(outcomes(told)).toEqual(['take', 'take', 'computed', 'take', 'computed']);
    expect(told.lines[2]).toMatchObject({ text: '1.210', differs: false });
    expect(told.lines[4]).toMatchObject({ text: '1.250', differs: true });
    expect(Object.keys(told.fields)).toHaveLength(3);
  });

  it('goes by names where there are some, with its headings, sums and notes', () => {
    const told = plan(
      'dossiers-withdrawn',
      [
        'Chỉ tiêu\tQuý I/2013\tQuý II/2013\tGhi chú',
        'Đã giải quyết\t\t\t',
        'Quá hạn\t4\t5\tnghỉ lễ',
        'Tổng số đã giải quyết\t9\t5\t',
        'Trước hạn\t1\tnăm\t',
        'Việc khác\t1\t2\t',
        'Trả lại, không giải quyết\t1\t\t',
      ].join('\r\n'),
      { [v('dossiers-returned')]: '3' },
    );
    expect(told.options).toMatchObject({
      by: 'labels',
      header: true,
      columns: ['label', 'unused', 'value', 'note'],
    });
    expect(outcomes(told)).toEqual([
      'heading',
      'heading',
      'take',
      'computed',
      'unreadable',
      'unmatched',
      'blank',
    ]);
    expect(told.fields).toEqual({
      [v('dossiers-resolved-late')]: '5',
      [noteKey('dossiers-resolved-late')]: 'nghỉ lễ',
    });
    expect(told).toMatchObject({ notes: 1 });
  });

  it('says what has no room, what stands there already, and what is blank', () => {
    const fields = { [v('dossiers-returned')]: '3', [v('dossiers-withdrawn')]: '1' };
    const told = plan(
      'dossiers-returned',
      '3\n\ngiai đoạn 2\nĐã bàn giao, nghiệm thu\nQuý III/2013\n18/1/2013\n7\n8',
      fields,
    );
    expect(outcomes(told)).toEqual([
      'same',
      'blank',
      'take',
      'take',
      'take',
      'take',
      'beyond',
      'beyond',
    ]);
    expect(told.fields).toEqual({
      [v('one-stop-project-phase')]: 'giai đoạn 2',
      [v('one-stop-project-state')]: 'handed-over',
      [v('one-stop-project-expected')]: '2013-Q3',
      [v('one-stop-project-handed-over-on')]: '18/01/2013',
    });
    const cleared = plan('dossiers-returned', '3\n\n', fields, { clearBlanks: true });
    expect(cleared.fields).toEqual({ [v('dossiers-withdrawn')]: '' });
  });

  it('reads an ambiguous number as the rest of its column is written', () => {
    const broadcasting = formOf('broadcasting');
    const block = readBlock('60\n5\n1.234\n');
    const english = readBlock('1,260\n5\n1.234\n');
    const hours = (of: string[][]) =>
      planOf(broadcasting, {}, 'programmes', of, guessOptions(broadcasting, {}, 'programmes', of));
    expect(hours(block).lines[2]).toMatchObject({ text: '1.234', notAs: '1,234' });
    expect(hours(english).lines[2]).toMatchObject({ text: '1,234', notAs: '1234' });
  });

  it('loses no line and writes no computed row, whatever is pasted where', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '12',
        '1,234',
        '1.234,5',
        'Quá hạn',
        'x',
        'Tổng số',
        'Quý II/2013',
        '61%',
      ),
      fc.string(),
    );
    const typed = new Set(
      oneStop.indicators.filter(({ kind }) => kind === 'entered').map((one) => one.code),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...oneStop.indicators.map((one) => one.code)),
        (rows, start) => {
          const width = Math.max(...rows.map((row) => row.length));
          const block = rows.map((row) => [...row, ...Array(width - row.length).fill('')]);
          const told = planOf(oneStop, {}, start, block, guessOptions(oneStop, {}, start, block));
          expect(told.lines).toHaveLength(rows.length);
          expect(Object.values(told.counts).reduce((sum, one) => sum + one)).toBe(rows.length);
          for (const key of Object.keys(told.fields)) {
            expect(typed.has(key.split(':')[1] ?? '')).toBe(true);
          }
        },
      ),
    );
  });
});
