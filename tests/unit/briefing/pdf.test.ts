import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import type { BriefingDocument } from '@/lib/briefing/document';
import { renderPdf } from '@/lib/briefing/pdf/render';
import { assertArticleFacts } from '../../support/article-facts';
import { articleInput } from '../../support/briefing-fixture';
import { openPdf, type PdfFile } from '../../support/pdf-file';

const article = (changes: Parameters<typeof articleInput>[0] = {}) =>
  composeBriefing(articleInput(changes));

describe.each(['2011', '2020'] as const)('the PDF in the layout of %s', (layout) => {
  let file: PdfFile;
  beforeAll(() => {
    file = openPdf(renderPdf(article({ layout })), { structure: true });
  }, 60_000);

  it('is tagged, titled, dated, and in Vietnamese', () => {
    expect(file.info.get('Tagged')).toBe('yes');
    expect(file.info.get('Title')).toMatch(/^Báo cáo kết quả công tác quản lý nhà nước/);
    expect(file.info.get('Author')).toBe('Sở Thông tin và Truyền thông');
    expect(file.info.get('CreationDate')).toMatch(/Apr\s+[45] .*2013/);
    expect(file.info.get('Page size')).toMatch(/A4/);
    expect(file.structure).toMatch(/H1.*\n.*I\. ĐÁNH GIÁ CHUNG/);
    expect(file.structure).toMatch(/H2.*\n.*2\. Thư điện tử công vụ/);
    for (const tag of ['Table', 'THead', 'TH', 'TD']) {
      expect(file.structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    }
  });

  it('embeds its fonts, with the letters that they stand for', () => {
    expect(file.fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of file.fonts) {
      expect(font).toMatchObject({
        name: expect.stringContaining('Tinos'),
        embedded: true,
        unicode: true,
      });
    }
  });

  it('has its headings and appendices as bookmarks', () => {
    for (const heading of ['I. ĐÁNH GIÁ CHUNG', '2. Thư điện tử công vụ', 'Phụ lục II']) {
      expect(file.outline).toContain(heading);
    }
  });

  it('says the article’s facts in text that can be copied', () => {
    assertArticleFacts(file.text);
  });

  it('numbers its pages, but not the first of the document or of an appendix', () => {
    const numbers = file.pages.map((page) => {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      const line = (layout === '2020' ? lines[0] : lines.at(-1)) ?? '';
      const number = /^\s*(\d+)\s*$/.exec(line);
      return number ? Number(number[1]) : null;
    });
    let expected = 0;
    file.pages.forEach((page, index) => {
      const first = index === 0 || /^\s*Phụ lục [IVX]+$/m.test(page);
      expected = first ? 1 : expected + 1;
      expect([index, numbers[index]]).toEqual([index, first ? null : expected]);
    });
    expect(file.pages.length).toBeGreaterThan(5);
  });
});

describe('the PDF', () => {
  it('is the same whenever it is made', () => {
    const first = renderPdf(article());
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.compare(first, renderPdf(article()))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows that its figures are a demonstration’s, and only then', () => {
    expect(openPdf(renderPdf(article({ demo: true }))).text).toContain('Số liệu minh họa');
    expect(openPdf(renderPdf(article({ demo: false }))).text).not.toContain('Số liệu minh họa');
  });

  it('is made although a unit wrote signs that no font has', () => {
    const file = openPdf(renderPdf(withOpening(['Tốt 👍 và 漢字 \u0007\u{f8ff}'])));
    expect(file.info.get('Tagged')).toBe('yes');
    expect(file.pages.join('\n')).toContain('Tốt');
  });

  // Each would be a command, a mark or a comment if it were read as source.
  const nasty = fc.array(
    fc.constantFrom(
      ...['#', '$', '*', '_', '`', '@', '<', '>', '\\', '"', "'", '//', '/*', '*/', '[', ']', '{'],
      ...['}', '=', '-', '+', '~', '--', '...', '#set', '#panic()', '$x$', '<a>', '@a', '\\u{41}'],
      ...['https://a.vn/#b', 'Đường Ỷ Ỡ', 'ưỡ', 'nghị quyết', '1.', '"}', '$a$b'],
    ),
    { minLength: 1, maxLength: 12 },
  );

  it('writes every sign as it stands', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const texts = paragraphs.map((words) => words.join(' '));
        const found = compact(openPdf(renderPdf(withOpening(texts))).pages.join(' '));
        for (const text of texts) expect(found).toContain(compact(text));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

/** Lines may end anywhere between words. */
const compact = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** A document of a few paragraphs, which also stand in its letterhead and as a heading. */
function withOpening(texts: readonly string[]): BriefingDocument {
  const document = article();
  return {
    ...document,
    letterhead: { ...document.letterhead, number: texts[0] ?? '' },
    sections: [
      { key: 's', level: 1, label: 'I.', heading: texts[0] ?? '', blocks: [], sections: [] },
    ],
    appendices: [],
    opening: texts.map((text, index) => ({
      type: 'paragraph',
      key: String(index),
      parts: [{ type: 'text', text }],
    })),
  };
}
