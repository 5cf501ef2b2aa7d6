import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, matchesSearch, normaliseText, sortByText } from '@/lib/format/text';

describe('Vietnamese text', () => {
  it('sorts Đ after D and 2 before 10', () => {
    const names = [
      'Tuyến 10',
      'Đức Huệ',
      'Tuyến 2',
      'Cần Đước',
      'Dầu Tiếng',
      'Đức Hòa',
      'Bến Lức',
      'Ấp',
    ];
    expect(sortByText(names, (name) => name)).toEqual([
      'Ấp',
      'Bến Lức',
      'Cần Đước',
      'Dầu Tiếng',
      'Đức Hòa',
      'Đức Huệ',
      'Tuyến 2',
      'Tuyến 10',
    ]);
  });

  it('searches without marks, and takes Hòa and Hoà for the same', () => {
    expect(foldText('Đức Hòa')).toBe('duc hoa');
    expect(foldText('Hoà')).toBe(foldText('Hòa'));
    expect(matchesSearch('Huyện Đức Hòa', 'hoa duc')).toBe(true);
    expect(matchesSearch('Huyện Đức Hòa', 'đức hoà')).toBe(true);
    expect(matchesSearch('Huyện Đức Hòa', 'huệ')).toBe(false);
    expect(matchesSearch('Huyện Đức Hòa', '  ')).toBe(true);
  });

  it('normalises to NFC and plain spaces', () => {
    expect(normaliseText('Đức\u00a0Hòa'.normalize('NFD'))).toBe('Đức Hòa');
    expect(normaliseText('a\u200bb\r\nc')).toBe('ab\nc');
  });

  it('normalising and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});
