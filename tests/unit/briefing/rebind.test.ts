import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import { type EditPart, plainOf, toParts } from '@/lib/briefing/edit/parts';
import { rebind } from '@/lib/briefing/edit/rebind';
import { runningBlocks } from '@/lib/briefing/walk';
import { articleInput } from '../../support/briefing-fixture';

const PARAGRAPHS = runningBlocks(composeBriefing(articleInput())).map(({ key, parts }) => ({
  key,
  parts: toParts(parts),
}));

const paragraph = (key: string): EditPart[] => {
  const found = PARAGRAPHS.find((one) => one.key === key);
  if (!found) throw new Error(`No paragraph ${key}`);
  return found.parts;
};

const bound = (parts: readonly EditPart[]) => parts.filter(({ type }) => type === 'figure');
const typed = (parts: readonly EditPart[]) => parts.filter(({ type }) => type === 'typed');

const RATE = paragraph('one-stop-shop.rate');

describe('a paragraph edited as plain text', () => {
  it('keeps every number bound where only words change', () => {
    const text = plainOf(RATE).replace('còn cách xa chỉ tiêu', 'chưa đạt chỉ tiêu');
    const parts = rebind(RATE, text);
    expect(bound(parts)).toEqual(bound(RATE));
    expect(plainOf(parts)).toBe(text);
  });

  it('takes a number typed over a bound one for that one’s', () => {
    const parts = rebind(RATE, plainOf(RATE).replace('61%', '62%'));
    expect(typed(parts)).toMatchObject([
      { text: '62%', source: { measure: 'value', indicator: 'on-time-rate', unitId: null } },
    ]);
    expect(bound(parts)).toHaveLength(bound(RATE).length - 1);
  });

  it('takes the words of a unit with the number', () => {
    const parts = rebind(RATE, plainOf(RATE).replace('2 điểm phần trăm', '3 điểm phần trăm'));
    expect(typed(parts).map(({ text }) => text)).toEqual(['3 điểm phần trăm']);
  });

  it('binds a number again when it is typed back', () => {
    const text = plainOf(RATE);
    const wrong = rebind(RATE, text.replace('61%', '62%'));
    const back = rebind(wrong, text);
    expect(typed(back)).toMatchObject([{ text: '61%', source: { indicator: 'on-time-rate' } }]);
  });

  it('lets a number grown by a digit go', () => {
    const parts = rebind(RATE, plainOf(RATE).replace('61%', '161%'));
    expect(bound(parts)).toHaveLength(bound(RATE).length - 1);
    expect(typed(parts).map(({ text }) => text)).toEqual(['161%']);
  });

  it('drops numbers with their sentence, and only those', () => {
    const text = plainOf(RATE);
    const parts = rebind(RATE, text.slice(0, text.indexOf(' Trong đó')));
    expect(typed(parts)).toEqual([]);
    expect(bound(parts)).toEqual(bound(RATE).slice(0, 4));
  });

  it('tells two equal numbers by the word after them', () => {
    const source = (indicator: string) =>
      ({ measure: 'value', indicator, unitId: null, period: '2013-Q1' }) as const;
    const number = (indicator: string): EditPart => ({
      type: 'figure',
      text: '04',
      style: null,
      source: source(indicator),
      format: { kind: 'official' },
    });
    const word = (text: string): EditPart => ({ type: 'text', text, style: null });
    const parts = [word('gồm '), number('a'), word(' huyện và '), number('b'), word(' xã')];
    expect(bound(rebind(parts, 'gồm 04 xã'))).toEqual([number('b')]);
    expect(bound(rebind(parts, 'gồm 04 huyện'))).toEqual([number('a')]);
  });

  it('keeps the emphasis of the words that lead an item', () => {
    const parts = paragraph('limits.dossiers');
    const edited = rebind(parts, plainOf(parts).replace('toàn tỉnh', 'tỉnh'));
    expect(edited[0]).toEqual(parts[0]);
  });

  it('is the text that was typed, and binds nothing that was not bound', () => {
    const piece = fc.oneof(
      fc.constantFrom(' ', '61%', '2', '04', '.', 'hồ sơ', 'điểm phần trăm', '%', ',5', ''),
      fc.string({ maxLength: 4 }),
    );
    const change = fc.record({ from: fc.nat(400), length: fc.nat(60), piece });
    fc.assert(
      fc.property(
        fc.constantFrom(...PARAGRAPHS),
        fc.array(change, { maxLength: 4 }),
        ({ parts }, changes) => {
          let text = plainOf(parts);
          for (const { from, length, piece: insert } of changes) {
            text = text.slice(0, from) + insert + text.slice(from + length);
          }
          const edited = rebind(parts, text);
          expect(plainOf(edited)).toBe(text);
          const sources = bound(parts).map((part) => JSON.stringify(part));
          for (const part of bound(edited)) {
            expect(sources).toContain(JSON.stringify({ ...part }));
          }
          // Nothing touched: nothing let go.
          if (changes.length === 0) expect(edited).toEqual(parts);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never binds a number to a source that gives another one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PARAGRAPHS.filter(({ parts }) => bound(parts).length > 0)),
        fc.nat(),
        fc.integer({ min: 10, max: 99_999 }),
        ({ parts }, at, number) => {
          const figures = bound(parts);
          const target = figures[at % figures.length];
          const text = parts.map((part) => (part === target ? String(number) : part.text)).join('');
          for (const part of bound(rebind(parts, text))) {
            expect(figures.map((figure) => figure.text)).toContain(part.text);
          }
          expect(rebind(parts, text).filter(({ type }) => type !== 'text').length).toBeGreaterThan(
            figures.length - 2,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
