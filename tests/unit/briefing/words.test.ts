import { describe, expect, it } from 'vitest';
import { dayInText, deadlineInText, quarterLong } from '@/lib/briefing/dates';
import { decimalsBeside, type FigureStyle, figureText } from '@/lib/briefing/figure-text';
import { briefingFileName } from '@/lib/briefing/file-name';
import { overallWords, targetWords } from '@/lib/briefing/judgement';
import { layoutFor } from '@/lib/briefing/layout';
import { join, listOf, lowerFirst, maybe, type Phrase, plain, say } from '@/lib/briefing/phrase';
import { collective, levelOf, unitList, unitName } from '@/lib/briefing/unit-names';
import { carried, pointsIn } from '@/lib/briefing/unit-words';
import type { UnitKind } from '@/lib/domain/unit';

const read = (phrase: Phrase | null) => phrase && plain(phrase);

describe('phrases', () => {
  it('vanish with an unknown part', () => {
    expect(say`có ${null} điểm`).toBeNull();
    expect(say`trong đó ${say`có ${null}`}`).toBeNull();
    expect(read(say`có điểm${maybe(say`, gồm ${null}`)}`)).toBe('có điểm');
  });

  it.each<[(string | null)[], string | null]>([
    [[], null],
    [[null, null], null],
    [['a'], 'a'],
    [['a', null, 'b'], 'a và b'],
    [['a', 'b', 'c'], 'a, b và c'],
  ])('enumerate %j', (parts, text) => {
    expect(read(listOf(parts))).toBe(text);
  });

  it('are joined over what is missing', () => {
    expect(read(join([null, 'a', '', 'b'], '; '))).toBe('a; b');
  });

  it.each([
    ['Quá giờ quy định', 'quá giờ quy định'],
    ['Đã cấp', 'đã cấp'],
    ['Internet, trò chơi', 'Internet, trò chơi'],
    ['SIM tạm giữ', 'SIM tạm giữ'],
    ['UBND huyện', 'UBND huyện'],
    ['Mộc Hóa chưa nộp', 'Mộc Hóa chưa nộp'],
    ['Đội 814 thiếu xe', 'Đội 814 thiếu xe'],
    ['Nghị quyết mới', 'Nghị quyết mới'],
  ])('%s begins within a sentence as %s', (text, lower) => {
    expect(lowerFirst(text)).toBe(lower);
  });
});

const unit = (name: string, kind: UnitKind) => ({ name, kind });

describe('names of units', () => {
  it('say the kind once', () => {
    expect(unitName(unit('Bến Lức', 'district'))).toBe('huyện Bến Lức');
    expect(unitName(unit('Thành phố Tân An', 'city'))).toBe('Thành phố Tân An');
    expect(unitName(unit('Sở Khoa học và Công nghệ', 'department'))).toBe(
      'Sở Khoa học và Công nghệ',
    );
  });

  it.each<[string, [string, UnitKind][]]>([
    ['huyện A', [['A', 'district']]],
    [
      'các huyện A và B',
      [
        ['A', 'district'],
        ['B', 'district'],
      ],
    ],
    [
      'thành phố A, các huyện B và C',
      [
        ['A', 'city'],
        ['B', 'district'],
        ['C', 'district'],
      ],
    ],
    [
      'huyện A, thị xã B và huyện C',
      [
        ['A', 'district'],
        ['B', 'town'],
        ['C', 'district'],
      ],
    ],
    [
      'các phường A, B và xã C',
      [
        ['A', 'ward'],
        ['B', 'ward'],
        ['C', 'commune'],
      ],
    ],
  ])('are listed as "%s"', (text, units) => {
    expect(unitList(units.map(([name, kind]) => unit(name, kind)))).toBe(text);
  });

  it.each<[string, string | null, UnitKind[]]>([
    ['huyện, thành phố', 'cấp huyện', ['city', 'district', 'district']],
    ['huyện, thị xã, thành phố', 'cấp huyện', ['town', 'city', 'district']],
    ['xã, phường', 'cấp xã', ['ward', 'commune']],
    ['huyện, xã', null, ['district', 'commune']],
  ])('are together "%s"', (words, level, kinds) => {
    const units = kinds.map((kind) => unit('A', kind));
    expect(collective(units)).toBe(words);
    expect(levelOf(units)).toBe(level);
  });
});

describe('numbers', () => {
  it.each<[number, FigureStyle, string]>([
    [0, { kind: 'official' }, '0'],
    [1, { kind: 'official' }, '01'],
    [9, { kind: 'official' }, '09'],
    [10, { kind: 'official' }, '10'],
    [-4, { kind: 'official' }, '04'],
    [1234, { kind: 'official' }, '1.234'],
    [4, { kind: 'count' }, '4'],
    [0.61, { kind: 'percent', decimals: 1 }, '61%'],
    [0.6149, { kind: 'percent', decimals: 1 }, '61,5%'],
    [-0.021, { kind: 'points' }, '2,1 điểm phần trăm'],
    [12_500_000, { kind: 'money' }, '12.500.000 đồng'],
    [135.5, { kind: 'decimal' }, '135,5'],
  ])('%d is written %j as %s', (value, style, text) => {
    expect(figureText(value, style)).toBe(text);
  });

  it.each([
    [0.8, 1],
    [0.79, 1],
    [0.7996, 2],
    [0.79996, 3],
    [0.8004, 2],
  ])('%d shows that it is beside a target of 80%%', (value, decimals) => {
    expect(decimalsBeside(value, 0.8)).toBe(decimals);
    const text = figureText(value, { kind: 'percent', decimals });
    expect(text === '80%').toBe(value === 0.8);
  });
});

describe('days', () => {
  it.each([
    ['2013-04-05', 'ngày 05/4/2013'],
    ['2013-01-15', 'ngày 15/01/2013'],
    ['2013-12-01', 'ngày 01/12/2013'],
  ])('%s is %s', (day, text) => {
    expect(dayInText(day)).toBe(text);
  });

  it.each([
    ['2013-06', 'tháng 6/2013'],
    ['2013-Q3', 'quý III/2013'],
    ['2013-06-15', 'ngày 15/6/2013'],
  ])('the deadline %s is %s', (deadline, text) => {
    expect(deadlineInText(deadline)).toBe(text);
  });

  it('name quarters in full', () => {
    expect(quarterLong('2013-Q4')).toBe('quý IV năm 2013');
    expect(() => quarterLong('2013')).toThrow(RangeError);
  });
});

describe('words that judge', () => {
  it.each([
    [0.86, 'vượt chỉ tiêu'],
    [0.85, 'vượt chỉ tiêu'],
    [0.8, 'đạt chỉ tiêu'],
    [0.799, 'sát nhưng chưa đạt chỉ tiêu'],
    [0.75, 'sát nhưng chưa đạt chỉ tiêu'],
    [0.74, 'chưa đạt chỉ tiêu'],
    [0.65, 'chưa đạt chỉ tiêu'],
    [0.64, 'còn cách xa chỉ tiêu'],
  ])('%d of a target of 80%%: %s', (value, words) => {
    expect(targetWords(value, 0.8, 'higher')).toBe(words);
    expect(targetWords(1.6 - value, 0.8, 'lower')).toBe(words);
  });

  it.each<[number, number, number, RegExp | null]>([
    [1, 1, 0, null],
    [3, 0, 0, /không có chỉ tiêu chủ yếu nào kém đi/],
    [2, 1, 4, /phần lớn/],
    [3, 2, 0, /chưa đồng đều/],
    [2, 2, 0, /chưa có chuyển biến rõ nét/],
    [1, 2, 0, /kém hơn trước/],
    [0, 0, 3, /ổn định/],
    [0, 1, 2, /kém hơn trước/],
  ])('%i better, %i worse, %i alike', (better, worse, same, words) => {
    const found = overallWords(better, worse, same);
    if (words === null) expect(found).toBeNull();
    else expect(found).toMatch(words);
  });
});

describe('what people wrote', () => {
  it.each([
    ['  - Thiếu người. ', 'Thiếu người'],
    ['bưu chính – viễn thông', 'bưu chính - viễn thông'],
    ['Giai đoạn 2 (2012–2015)', 'Giai đoạn 2 (2012-2015)'],
    ['a\u00a0b\n\nc', 'a b c'],
  ])('%j is carried as %j', (text, result) => {
    expect(carried(text)).toBe(result);
  });

  it('is taken apart into points', () => {
    expect(pointsIn('Một.\n\n– Hai;\n  Ba; bốn')).toEqual(['Một', 'Hai', 'Ba; bốn']);
  });
});

describe('the layout', () => {
  it.each([
    ['2010-01-01', null, '2011'],
    ['2013-04-05', null, '2011'],
    ['2020-03-04', null, '2011'],
    ['2020-03-05', null, '2020'],
    ['2025-10-01', null, '2020'],
    ['2013-04-05', '2020', '2020'],
  ] as const)('of %s with %s is that of %s', (day, override, code) => {
    expect(layoutFor(day, override).code).toBe(code);
  });
});

it('the file has a name that every system takes', () => {
  expect(briefingFileName('2013-Q1')).toBe('BC-giao-ban-Quy-I-2013.docx');
  expect(briefingFileName('2013-Q4', 'pdf')).toBe('BC-giao-ban-Quy-IV-2013.pdf');
  expect(() => briefingFileName('../x')).toThrow(RangeError);
});
