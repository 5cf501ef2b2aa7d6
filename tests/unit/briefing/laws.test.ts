import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import type { Block, Inline } from '@/lib/briefing/document';
import { renderDocx } from '@/lib/briefing/docx/render';
import { boundFigures, documentText, runningBlocks } from '@/lib/briefing/walk';
import { anyInput } from '../../support/briefing-arbitrary';
import { recount, rewrite } from '../../support/briefing-recount';
import { openDocx } from '../../support/docx-file';

const RUNS = { numRuns: 60 };

/** Whole provinces are composed and counted again a hundred times. */
vi.setConfig({ testTimeout: 60_000 });

const unbound = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.type === 'figure') return '#';
      return part.type === 'emphasis' ? unbound(part.parts) : part.text;
    })
    .join('');

/** Numbers that are no figures: of quarters, days, and in the names of acts. */
const NAMED_NUMBERS = [
  /quý I{1,3}V?( năm \d{4}|\/\d{4})/g,
  /quý IV( năm \d{4}|\/\d{4})/g,
  /(ngày \d{2}\/)?\d{1,2}\/\d{4}/g,
  /dưới 200 m/g,
] as const;

const withoutNamed = (text: string): string =>
  NAMED_NUMBERS.reduce((rest, pattern) => rest.replace(pattern, ''), text);

describe('a briefing of any province', () => {
  it('shows each figure as its source gives it, counted and written again by other means', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const wrong = boundFigures(composeBriefing(input)).filter(
          ({ source, value, style, text }) => {
            const expected = recount(input.province, source);
            const agrees = expected !== null && Math.abs(expected - value) < 1e-6;
            return !agrees || text !== rewrite(value, style);
          },
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  it('says nothing about what is unknown', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const text = documentText(composeBriefing(input));
        expect(text).not.toMatch(/[–—]|null|NaN|undefined|Infinity|\[object/);
      }),
      RUNS,
    );
  });

  it('has no number in its running text but figures, days and names', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const block of runningBlocks(composeBriefing(input))) {
          expect(withoutNamed(unbound(block.parts))).not.toMatch(/\d/);
        }
      }),
      RUNS,
    );
  });

  it('is well written: no doubled spaces or marks, every sentence ended', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const document = composeBriefing(input);
        const texts = runningBlocks(document).map((block: Block) => unbound(block.parts));
        for (const text of texts) {
          expect(text).not.toMatch(/ {2}|[,;:]{2}|,\.|;\.|:\.|\.\.| [,.;:)]|\( |\(\)/);
          expect(text).toMatch(/[.:]$/);
          expect(text.trim()).toBe(text);
        }
        const keys = runningBlocks(document).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });

  it('is the same for the same figures', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(composeBriefing(input)).toEqual(composeBriefing(structuredClone(input)));
      }),
      { numRuns: 40 },
    );
  });

  it('becomes a Word file that says the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const document = composeBriefing(input);
        const file = await openDocx(await renderDocx(document));
        for (const line of documentText(document).split('\n')) expect(file.text).toContain(line);
      }),
      { numRuns: 15 },
    );
  });
});
