import { describe, expect, it } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import { anchorsOf } from '@/lib/briefing/edit/anchors';
import { agrees, checked } from '@/lib/briefing/edit/check';
import { type EditPart, plainOf, toParts } from '@/lib/briefing/edit/parts';
import { rebind } from '@/lib/briefing/edit/rebind';
import { percent } from '@/lib/briefing/figure-text';
import { runningBlocks } from '@/lib/briefing/walk';
import { articleInput } from '../../support/briefing-fixture';

const { province } = articleInput();
const BLOCKS = runningBlocks(composeBriefing(articleInput()));
const ANCHORS = anchorsOf(province, BLOCKS);

const partsOf = (key: string): EditPart[] =>
  toParts(BLOCKS.find((block) => block.key === key)?.parts ?? []);

const marks = (parts: readonly EditPart[]) =>
  checked(province, parts, ANCHORS).flatMap((part) =>
    part.type === 'typed' ? [`${part.text} ${part.check.state} ${part.check.actual}`] : [],
  );

const inNewText = (text: string) => marks([{ type: 'text', text, style: null }]);

describe('a number typed by hand', () => {
  it('is told apart from the data with both numbers', () => {
    const rate = partsOf('one-stop-shop.rate');
    expect(marks(rebind(rate, plainOf(rate).replace('61%', '62%')))).toEqual(['62% differs 61%']);
    expect(marks(rebind(rate, plainOf(rate).replace('61%', '61,0%')))).toEqual([
      '61,0% agrees 61%',
    ]);
    expect(
      marks(rebind(rate, plainOf(rate).replace('2 điểm phần trăm', '5 điểm phần trăm'))),
    ).toEqual(['5 điểm phần trăm differs 2 điểm phần trăm']);
  });

  it('is compared, in a new sentence, with the figure that its words speak of', () => {
    expect(inNewText('Toàn tỉnh đã giải quyết 15.000 hồ sơ.')).toEqual(['15.000 differs 14.000']);
    expect(inNewText('Toàn tỉnh có 175 điểm bưu điện văn hóa xã.')).toEqual(['175 agrees 175']);
    // Of two kinds of places some are suspended: nothing here says which.
    expect(inNewText('Hiện có 27 điểm đang tạm ngưng hoạt động.')).toEqual(['27 unknown null']);
  });

  it('is compared with the unit that the sentence names', () => {
    expect(inNewText('Tỷ lệ giải quyết đúng hạn của huyện Châu Thành là 93,2%.')).toEqual([
      '93,2% agrees 93,2%',
    ]);
    expect(inNewText('Tỷ lệ giải quyết đúng hạn của huyện Đức Huệ là 50%.')).toEqual([
      '50% differs 37,8%',
    ]);
  });

  it('is left alone where nothing says what it counts', () => {
    expect(inNewText('Tổ chức 12 hội nghị chuyên đề.')).toEqual(['12 unknown null']);
  });

  it('is no figure in a date, a name or a document’s number', () => {
    for (const text of [
      'Ngày 05/4/2013, Ủy ban nhân dân tỉnh ban hành văn bản số 36/UBND-VX.',
      'Thực hiện Thông tư số 04/2012/TT-BTTTT ngày 13/4/2012 và Nghị quyết Trung ương 4 (khóa XI).',
      'Đội 814 kiểm tra trong quý I/2013, giai đoạn 2 (2012-2015), đến tháng 6/2013.',
      'Năm 2013 tiếp tục thực hiện.',
    ]) {
      expect(inNewText(text), text).toEqual([]);
    }
  });

  it('finds nothing wrong in what it wrote itself', () => {
    for (const { key, parts } of BLOCKS) {
      const asTyped = toParts(parts).map((part) => ({ ...part, type: 'text' as const }));
      const text = plainOf(asTyped);
      expect(
        marks([{ type: 'text', text, style: null }]).filter((mark) => mark.includes('differs')),
        `${key}: ${text}`,
      ).toEqual([]);
    }
  });

  it('may be rounded where a rate is, and only there', () => {
    expect(agrees('61%', 0.6142, percent())).toBe(true);
    expect(agrees('61,5%', 0.6142, percent())).toBe(false);
    expect(agrees('14.000', 14_000, { kind: 'official' })).toBe(true);
    expect(agrees('04', 4, { kind: 'official' })).toBe(true);
    expect(agrees('14.001', 14_000, { kind: 'official' })).toBe(false);
    expect(agrees('12,5', 12.46, { kind: 'decimal' })).toBe(true);
  });
});
