import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import { difference } from '@/lib/briefing/edit/difference';
import { addedKey, inOrder, moved, NO_EDITS, type ParagraphEdit } from '@/lib/briefing/edit/edits';
import { toParts } from '@/lib/briefing/edit/parts';
import { documentText, runningBlocks } from '@/lib/briefing/walk';
import { articleInput } from '../../support/briefing-fixture';

const keys = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));

describe('the order of a section', () => {
  it('holds each paragraph once, in the order wished for', () => {
    fc.assert(
      fc.property(keys, keys, (present, wished) => {
        const order = inOrder(present, wished);
        expect([...order].sort()).toEqual([...present].sort());
        const known = wished.filter((key) => present.includes(key));
        expect(order.filter((key) => known.includes(key))).toEqual(known);
      }),
    );
  });

  it('puts a paragraph that new figures brought behind the one it follows', () => {
    expect(inOrder(['a', 'b', 'new', 'c'], ['c', 'b', 'a'])).toEqual(['c', 'b', 'new', 'a']);
    expect(inOrder(['new', 'a'], ['a'])).toEqual(['new', 'a']);
  });

  it('moves by one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', -1)).toBeNull();
    expect(moved(['a', 'b'], 'x', 1)).toBeNull();
  });
});

describe('a difference', () => {
  it('tells both texts', () => {
    const words = fc
      .array(fc.constantFrom('tỷ', 'lệ', '61%', '62%', 'tăng', '.', '04'), { maxLength: 14 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const stretches = difference(before, after);
        const told = (kind: 'removed' | 'added') =>
          stretches.flatMap((one) => (one.kind === kind || one.kind === 'same' ? [one.text] : []));
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(told('added').join(''))).toBe(bare(after));
        expect(bare(told('removed').join(''))).toBe(bare(before));
      }),
    );
  });
});

describe('an edited document', () => {
  const edit = (one: Partial<ParagraphEdit> & { key: string; section: string }): ParagraphEdit => ({
    type: 'item',
    dropped: false,
    parts: null,
    base: null,
    ...one,
  });
  const textWith = (...paragraphs: ParagraphEdit[]) =>
    documentText(composeBriefing(articleInput(), { ...NO_EDITS, paragraphs }));
  const words = (text: string) => [{ type: 'text', text, style: null }] as const;

  it('is the generated one where nobody edited', () => {
    expect(composeBriefing(articleInput(), { paragraphs: [], orders: {} })).toEqual(
      composeBriefing(articleInput()),
    );
  });

  it('computes the numbers of an edited paragraph anew', () => {
    const rate = runningBlocks(composeBriefing(articleInput())).find(
      ({ key }) => key === 'one-stop-shop.rate',
    );
    const parts = toParts(rate?.parts ?? []).map((part) =>
      part.type === 'figure' ? { ...part, text: '???' } : part,
    );
    const text = textWith(edit({ key: 'one-stop-shop.rate', section: 'one-stop-shop', parts }));
    expect(text).toContain('đúng hạn của toàn tỉnh là 61%');
    expect(text).not.toContain('???');
  });

  it('counts a numbered list anew over what is left and added', () => {
    const text = textWith(
      edit({ key: 'tasks.2', section: 'tasks', dropped: true }),
      edit({ key: addedKey('x'), section: 'tasks', parts: words('Nhiệm vụ thêm.') }),
    );
    expect(text).toContain('2. Tiếp tục thực hiện Thông tư số 04/2012/TT-BTTTT');
    expect(text).toContain('5. Nhiệm vụ thêm.');
  });

  it('has no heading over what was dropped, and numbers the rest', () => {
    const text = textWith(
      edit({ key: 'post-offices.state', section: 'post-offices', dropped: true }),
    );
    expect(text).not.toContain('4. Điểm bưu điện văn hóa xã');
    expect(text).toContain('4. Ngầm hóa, chỉnh trang cáp viễn thông');
  });

  it('keeps an edited paragraph whose figures say nothing any more', () => {
    const parts = words('Câu của người viết.');
    expect(textWith(edit({ key: 'email.no-longer', section: 'email', parts }))).toContain(
      'Câu của người viết.',
    );
  });
});
