import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '@/components/reports/receipt-picture';

/** Every sign as wide as the next. */
const measure = (text: string): number => [...text].length;

describe('a text in lines', () => {
  it.each([
    ['', 10, []],
    ['Huyện Bến Lức', 13, ['Huyện Bến Lức']],
    ['Huyện Bến Lức', 12, ['Huyện Bến', 'Lức']],
    ['Huyện  Bến\nLức', 5, ['Huyện', 'Bến', 'Lức']],
    ['A1B2 C3D4E5F6G7', 6, ['A1B2', 'C3D4E5', 'F6G7']],
  ])('%j within %d', (text, width, lines) => {
    expect(wrapped(text, width, measure)).toEqual(lines);
  });

  it('loses no sign, and no line is wider than it may be', () => {
    const word = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 40 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrapped(text, width, measure);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
