import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import { renderDocx } from '@/lib/briefing/docx/render';
import { textWidth } from '@/lib/briefing/docx/text-width';
import { assertArticleFacts } from '../../support/article-facts';
import { articleInput } from '../../support/briefing-fixture';
import { type DocxFile, openDocx, textOfXml } from '../../support/docx-file';

const render = async (changes: Parameters<typeof articleInput>[0] = {}) =>
  openDocx(await renderDocx(composeBriefing(articleInput(changes))));

const numberAt = (xml: string, pattern: RegExp): number =>
  Number(pattern.exec(xml)?.[1] ?? Number.NaN);
const between = (value: number, low: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

/** Sizes of the runs of a paragraph, in points. */
const sizes = (xml: string): number[] =>
  [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map((match) => Number(match[1]) / 2);

function paragraph(file: DocxFile, text: string | RegExp) {
  const found = file.paragraphs.find((one) =>
    typeof text === 'string' ? one.text === text : text.test(one.text),
  );
  if (!found) throw new Error(`No paragraph ${text}`);
  return found;
}

/** The rule is the paragraph with an upper border that follows a text. */
function ruleAfter(file: DocxFile, text: string | RegExp): { left: number; right: number } {
  const at = file.paragraphs.indexOf(paragraph(file, text));
  const rule = file.paragraphs.slice(at + 1).find(({ xml }) => /<w:pBdr><w:top /.test(xml));
  if (!rule) throw new Error(`No rule after ${text}`);
  return {
    left: numberAt(rule.xml, /<w:ind [^>]*w:left="(\d+)"/),
    right: numberAt(rule.xml, /<w:ind [^>]*w:right="(\d+)"/),
  };
}

const styleXml = (file: DocxFile, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(
    file.part('word/styles.xml'),
  )?.[0] ?? '';

describe.each(['2011', '2020'] as const)('the Word file in the layout of %s', (layout) => {
  let file: DocxFile;
  beforeAll(async () => {
    file = await render({ layout });
  });

  it('has A4 pages with margins in the ranges of the regulation', () => {
    expect(file.sections.length).toBe(3);
    for (const section of file.sections) {
      expect(numberAt(section, /<w:pgSz [^>]*w:w="(\d+)"/)).toBe(11906);
      expect(numberAt(section, /<w:pgSz [^>]*w:h="(\d+)"/)).toBe(16838);
      between(numberAt(section, /<w:pgMar [^>]*w:top="(\d+)"/), 1134, 1417);
      between(numberAt(section, /<w:pgMar [^>]*w:bottom="(\d+)"/), 1134, 1417);
      between(numberAt(section, /<w:pgMar [^>]*w:left="(\d+)"/), 1701, 1984);
      between(numberAt(section, /<w:pgMar [^>]*w:right="(\d+)"/), 850, 1134);
    }
  });

  it('uses Times New Roman in every slot, and black, everywhere', () => {
    const styles = file.part('word/styles.xml');
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
      expect(defaults).toContain(`w:${slot}="Times New Roman"`);
    }
    const xml = file.names
      .filter((name) => /^word\/(document|styles|header\d*|footer\d*)\.xml$/.test(name))
      .map(file.part)
      .join('');
    const slots = (xml.match(/<w:rFonts [^>]*>/g) ?? []).flatMap((fonts) => [
      ...fonts.matchAll(/w:(?:ascii|hAnsi|eastAsia|cs)="([^"]+)"/g),
    ]);
    const fonts = slots.map(([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    expect(xml).not.toMatch(/w:(?:ascii|hAnsi|eastAsia|cs)Theme=/);
    const colours = [...xml.matchAll(/<w:color w:val="([^"]+)"/g)].map(([, colour]) => colour);
    expect(new Set(colours)).toEqual(new Set(['000000']));
    expect(file.part('word/theme/theme1.xml')).toContain('typeface="Times New Roman"');
    expect(defaults).toMatch(/<w:lang [^>]*w:val="vi-VN"/);
  });

  it('numbers its pages, but not the first of the document or of an appendix', () => {
    const kind = layout === '2020' ? 'header' : 'footer';
    const other = layout === '2020' ? 'footer' : 'header';
    for (const section of file.sections) {
      expect(section).toContain('<w:titlePg');
      expect(section).toMatch(/<w:pgNumType [^>]*w:start="1"/);
      expect(section).toMatch(new RegExp(`<w:${kind}Reference [^>]*w:type="default"`));
      expect(section).toMatch(new RegExp(`<w:${kind}Reference [^>]*w:type="first"`));
      expect(section).not.toContain(`<w:${other}Reference`);
    }
    const parts = file.names
      .filter((name) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name))
      .map(file.part);
    const numbers = parts.filter((xml) => xml.includes('>PAGE<'));
    expect(numbers.length).toBe(3);
    expect(parts.length).toBe(6);
    for (const xml of numbers) {
      expect(xml).toContain(`<w:jc w:val="${layout === '2020' ? 'center' : 'right'}"/>`);
      for (const size of sizes(xml)) between(size, 13, 14);
    }
  });

  it('has the letterhead in a table without lines, with rules of the right length', () => {
    const document = file.part('word/document.xml');
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(document)?.[0] ?? '';
    expect(textOfXml(table)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const borders = [
      ...table.matchAll(/<w:(?:top|left|bottom|right|insideH|insideV) w:val="(\w+)"/g),
    ];
    // The rules are the only lines: borders of paragraphs.
    expect(borders.filter(([, kind]) => kind !== 'none').length).toBe(2);
    const [left = 0, right = 0] = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );

    const nation = paragraph(file, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(nation.xml).toContain('<w:b/>');
    for (const size of sizes(nation.xml)) between(size, 12, 13);
    expect(textWidth(nation.text, 12, 'bold')).toBeLessThanOrEqual(right);
    const motto = paragraph(file, 'Độc lập - Tự do - Hạnh phúc');
    expect(motto.xml).toContain('<w:b/>');
    for (const size of sizes(motto.xml)) between(size, 13, 14);
    const mottoRule = ruleAfter(file, motto.text);
    const size = sizes(motto.xml)[0] ?? 0;
    expect(right - mottoRule.left - mottoRule.right).toBeCloseTo(
      textWidth(motto.text, size, 'bold'),
      -1.5,
    );

    const superior = paragraph(file, 'ỦY BAN NHÂN DÂN TỈNH LONG AN');
    expect(superior.xml).not.toContain('<w:b/>');
    for (const one of sizes(superior.xml)) between(one, 12, 13);
    const issuing = paragraph(file, 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG');
    expect(issuing.xml).toContain('<w:b/>');
    const issuingRule = ruleAfter(file, issuing.text);
    const share =
      (left - issuingRule.left - issuingRule.right) /
      textWidth(issuing.text, sizes(issuing.xml)[0] ?? 0, 'bold');
    between(share, 1 / 3, 1 / 2);
  });

  it('pads number and date', () => {
    const number = paragraph(file, 'Số: 05/BC-STTTT');
    expect(sizes(number.xml)).toEqual([13]);
    const date = paragraph(file, 'Long An, ngày 05 tháng 4 năm 2013');
    expect(date.xml).toContain('<w:i/>');
    for (const size of sizes(date.xml)) between(size, 13, 14);
  });

  it('has title and subject in bold, centred, above a rule', () => {
    const title = paragraph(file, 'BÁO CÁO');
    expect(title.style).toBe('Title');
    const style = styleXml(file, 'Title');
    expect(style).toContain('<w:b/>');
    expect(style).toContain('<w:jc w:val="center"/>');
    for (const size of sizes(style)) between(size, 13, 14);
    const subject = paragraph(file, /^Kết quả công tác quản lý nhà nước/);
    expect(subject.xml).toContain('<w:jc w:val="center"/>');
    expect(subject.xml).toContain('<w:b/>');
    for (const size of sizes(subject.xml)) between(size, 13, 14);
    const { left, right } = ruleAfter(file, subject.text);
    const longest = textWidth(
      'Kết quả công tác quản lý nhà nước về thông tin và truyền thông',
      14,
      'bold',
    );
    between((11906 - 1701 - 850 - left - right) / longest, 1 / 3, 1 / 2);
  });

  it('has justified paragraphs, drawn in, with room between them', () => {
    for (const id of ['VanBan', 'MucLietKe']) {
      const style = styleXml(file, id);
      expect(style).toContain('<w:jc w:val="both"/>');
      const indent = numberAt(style, /<w:ind [^>]*w:firstLine="(\d+)"/);
      expect([567, 720]).toContain(indent);
      expect(numberAt(style, /<w:spacing [^>]*w:after="(\d+)"/)).toBeGreaterThanOrEqual(120);
      between(numberAt(style, /<w:spacing [^>]*w:line="(\d+)"/), 240, 360);
    }
    for (const size of sizes(styleXml(file, 'VanBan'))) between(size, 13, 14);
    expect(paragraph(file, /^Báo cáo này tổng hợp/).style).toBe('VanBan');
    expect(paragraph(file, /^- Ngầm hóa/).style).toBe('MucLietKe');
  });

  it('has headings that Word knows as such', () => {
    expect(paragraph(file, /^I\. /)).toMatchObject({
      style: 'Heading1',
      text: 'I. ĐÁNH GIÁ CHUNG',
    });
    expect(paragraph(file, /^2\. Thư điện tử công vụ/).style).toBe('Heading2');
    for (const id of ['Heading1', 'Heading2', 'Heading3']) {
      const style = styleXml(file, id);
      expect(style).toContain('<w:b/>');
      for (const size of sizes(style)) between(size, 13, 14);
    }
  });

  it('has recipients and signature level with each other', () => {
    const tables = file.part('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const ending = tables.find((xml) => textOfXml(xml).includes('Nơi nhận:')) ?? '';
    const rows = ending.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.length).toBe(1);
    const [left = '', right = ''] = ending.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const first = (cell: string) => /<w:p(?: [^>]*)?>.*?<\/w:p>/s.exec(cell)?.[0] ?? '';
    expect(textOfXml(first(left))).toBe('Nơi nhận:');
    expect(textOfXml(first(right))).toBe('KT. GIÁM ĐỐC');
    // Level: the same room above both.
    const above = /<w:spacing [^>]*w:before="(\d+)"/;
    expect(numberAt(first(left), above)).toBe(numberAt(first(right), above));
    expect(first(left)).toMatch(/<w:b\/>.*<w:i\/>/);
    expect(sizes(first(left))).toEqual([12]);

    const recipients = file.paragraphs.filter(
      ({ text }) => /^- .*[;.]$/.test(text) && left.includes(text),
    );
    expect(recipients.at(-1)?.text).toBe('- Lưu: VT, BCXB.');
    for (const { xml } of recipients) expect(sizes(xml)).toEqual([11]);
    for (const title of ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Hòa Nhã']) {
      const { xml } = paragraph(file, title);
      expect(xml).toContain('<w:b/>');
      for (const size of sizes(xml)) between(size, 13, 14);
    }
  });

  it('has appendices on pages of their own, with tables that repeat their heads', () => {
    for (const label of ['Phụ lục I', 'Phụ lục II']) {
      const { xml, style } = paragraph(file, label);
      expect(style).toBe('Heading1');
      expect(xml).toContain('<w:b/>');
      expect(xml).toContain('<w:jc w:val="center"/>');
      expect(sizes(xml)).toEqual([14]);
    }
    // The type of a section says how it begins.
    for (const section of file.sections.slice(1))
      expect(section).toContain('<w:type w:val="nextPage"/>');
    const tables = (file.part('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter(
      (xml) => xml.includes('>STT<'),
    );
    expect(tables.length).toBe(5);
    for (const xml of tables) expect(xml).toContain('<w:tblHeader/>');
    const cells = tables[0]?.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const numeral = cells.find((xml) => textOfXml(xml) === '1.060') ?? '';
    expect(numeral).toContain('<w:jc w:val="right"/>');
    const unknown = tables.flatMap((xml) => xml.match(/<w:tc>.*?<\/w:tc>/gs) ?? []);
    expect(unknown.some((xml) => textOfXml(xml) === '–')).toBe(true);
  });

  it('says in its properties what it is, whose, and in which language', () => {
    const core = file.part('docProps/core.xml');
    expect(core).toContain('<dc:title>Báo cáo kết quả công tác quản lý nhà nước');
    expect(core).toContain('<dc:creator>Sở Thông tin và Truyền thông</dc:creator>');
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(core).toContain('2013-04-05T00:00:00Z');
  });

  it('says the article’s facts', () => {
    assertArticleFacts(file.text);
  });

  it('shows that its figures are a demonstration’s, and only then', async () => {
    expect(file.text.match(/Số liệu minh họa/g)?.length).toBe(3);
    const real = await render({ layout, demo: false });
    expect(real.text).not.toContain('Số liệu minh họa');
  });
});

describe('the Word file', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the same whenever it is made', async () => {
    const document = composeBriefing(articleInput());
    const first = await renderDocx(document);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await renderDocx(composeBriefing(articleInput()));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('follows the layout in force on its day', async () => {
    const old = await render({ signedOn: '2020-03-04' });
    expect(old.sections[0]).toContain('<w:footerReference');
    const new_ = await render({ signedOn: '2020-03-05' });
    expect(new_.sections[0]).toContain('<w:headerReference');
  });

  it('leaves room for a number and a day not given yet', async () => {
    const file = await render({ number: null, signedOn: null });
    expect(file.text).toMatch(/^Số: {3,}\/BC-STTTT$/m);
    expect(file.text).toMatch(/^Long An, ngày {3,}tháng {3,}năm 2013$/m);
  });

  it('escapes what XML would read as its own', async () => {
    const file = await render({
      profile: { ...articleInput().profile, name: 'Sở A & B <Nháp>', superiorBody: 'Cơ quan "C"' },
    });
    expect(file.text).toContain('SỞ A & B <NHÁP>');
    expect(file.part('docProps/core.xml')).toContain('Sở A &amp; B &lt;Nháp&gt;');
  });
});

it('holds whatever somebody wrote, but no character that a Word file cannot hold', async () => {
  const text = '\u0001Kiểm\u000b tra ]]> <w:t>&\u001f \ud800';
  const file = await render({ tasks: [{ position: 1, text, addressees: 'các đơn vị\u0008' }] });
  const xml = file.part('word/document.xml');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]/);
  expect(file.text).toContain('Kiểm tra ]]> <w:t>&');
});
