import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TCVN3, VNI } from '@/lib/format/legacy-tables';
import { convertLegacyText, detectLegacyText, type LegacyEncoding } from '@/lib/format/legacy-text';

/** The way back, for the tests only. */
function encode(text: string, encoding: LegacyEncoding): string {
  const table = new Map(
    [...(encoding === 'TCVN3' ? TCVN3 : VNI)].map(([legacy, letter]) => [letter, legacy]),
  );
  return [...text].map((char) => table.get(char) ?? char).join('');
}

const LETTERS = [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'];
const NAMES = [
  'Đức Hòa',
  'Mộc Hóa',
  'Cần Giuộc',
  'Bến Lức',
  'Thủ Thừa',
  'Châu Thành',
  'Vĩnh Hưng',
  'tỷ lệ hồ sơ giải quyết đúng hạn',
  'điểm bưu điện văn hóa xã tạm ngưng hoạt động',
  'kiểm tra đại lý Internet, trò chơi trực tuyến',
];

describe('text from before Unicode', () => {
  it('knows all 67 small letters with marks in both encodings', () => {
    expect(LETTERS).toHaveLength(67);
    for (const encoding of ['TCVN3', 'VNI'] as const) {
      for (const letter of LETTERS)
        expect(convertLegacyText(encode(letter, encoding), encoding)).toBe(letter);
    }
  });

  it('reads TCVN3', () => {
    expect(detectLegacyText('§øc Hßa')).toEqual({ encoding: 'TCVN3', converted: 'Đức Hòa' });
    expect(detectLegacyText('Tû lÖ hå s¬ gi¶i quyÕt ®óng h¹n')?.converted).toBe(
      'Tỷ lệ hồ sơ giải quyết đúng hạn',
    );
    expect(detectLegacyText('B¦U §IÖN V¡N HãA X·')?.converted).toBe('BƯU ĐIỆN VĂN HÓA XÃ');
  });

  it('reads VNI', () => {
    expect(detectLegacyText('Ñöùc Hoøa')).toEqual({ encoding: 'VNI', converted: 'Đức Hòa' });
    expect(detectLegacyText('Tyû leä hoà sô giaûi quyeát ñuùng haïn')?.converted).toBe(
      'Tỷ lệ hồ sơ giải quyết đúng hạn',
    );
    expect(detectLegacyText('ÑIEÅM BÖU ÑIEÄN')?.converted).toBe('ĐIỂM BƯU ĐIỆN');
  });

  it.each([
    'Đức Hòa',
    'Hoà Bình à, có cả',
    'Thành phố Tân An',
    'hà nam, sông cà',
    '© 2013 Sở TTTT',
    'theo § 5',
    'café, Müller, naïve, São',
    'Điểm 1 · Điểm 2 – ½ số',
    'plain text 123',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(detectLegacyText(text)).toBeNull();
  });

  it('converts only the old words of a mixed text', () => {
    expect(detectLegacyText('Huyện §øc Hßa và có cà phê')?.converted).toBe(
      'Huyện Đức Hòa và có cà phê',
    );
  });

  it('finds and converts any text made of Vietnamese names, in either encoding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 8 }),
        fc.constantFrom<LegacyEncoding>('TCVN3', 'VNI'),
        (names, encoding) => {
          const text = names.join('; ');
          expect(detectLegacyText(encode(text, encoding))).toEqual({ encoding, converted: text });
          expect(detectLegacyText(text)).toBeNull();
        },
      ),
    );
  });
});
