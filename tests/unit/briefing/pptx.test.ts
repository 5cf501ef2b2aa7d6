import JSZip from 'jszip';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import { renderPptx } from '@/lib/briefing/pptx/render';
import { documentText } from '@/lib/briefing/walk';
import { articleInput } from '../../support/briefing-fixture';
import { unescaped } from '../../support/docx-file';

type Input = ReturnType<typeof articleInput>;

const bytesOf = (input: Input) => renderPptx(composeBriefing(input), input);

interface SlideFile {
  readonly xml: string;
  /** Of the placeholder of the title. */
  readonly title: string;
  /** A line for each paragraph. */
  readonly lines: readonly string[];
  readonly chart: string | null;
  readonly notes: string;
}

interface PptxFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly slides: readonly SlideFile[];
  slide(title: string): SlideFile;
}

const lines = (xml: string): string[] =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)]
    .map(([paragraph]) =>
      unescaped([...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('')),
    )
    .filter((line) => line !== '');

async function openPptx(bytes: Uint8Array): Promise<PptxFile> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir) parts.set(name, await file.async('string'));
  }
  const count = [...parts.keys()].filter((name) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  ).length;
  const slides = Array.from({ length: count }, (_, index): SlideFile => {
    const xml = parts.get(`ppt/slides/slide${index + 1}.xml`) ?? '';
    const links = parts.get(`ppt/slides/_rels/slide${index + 1}.xml.rels`) ?? '';
    const chart = /charts\/chart\d+\.xml/.exec(links)?.[0];
    const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
    const title = shapes.find((shape) => /<p:ph\s[^>]*type="title"/.test(shape)) ?? '';
    return {
      xml,
      title: lines(title).join(' '),
      lines: lines(xml),
      chart: chart ? (parts.get(`ppt/${chart}`) ?? null) : null,
      notes: lines(parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? '').join('\n'),
    };
  });
  const slide = (title: string): SlideFile => {
    const found = slides.find((one) => one.title === title);
    if (!found) throw new RangeError(`No slide ${title}: ${slides.map((one) => one.title)}`);
    return found;
  };
  return { parts, slides, slide };
}

/** Values of a series of a chart by the names of its columns; unknown ones are not there. */
function series(chart: string, index: number): ReadonlyMap<string, number> {
  const xml = (chart.match(/<c:ser>.*?<\/c:ser>/gs) ?? [])[index] ?? '';
  const points = (part: string) =>
    new Map(
      [
        ...(new RegExp(`<c:${part}>.*?</c:${part}>`, 's').exec(xml)?.[0] ?? '').matchAll(
          /<c:pt idx="(\d+)">\s*<c:v>([^<]*)<\/c:v>/g,
        ),
      ].map(([, at, value]) => [at, value ?? '']),
    );
  const names = points('cat');
  return new Map([...points('val')].map(([at, value]) => [names.get(at) ?? '', Number(value)]));
}

const ONE_STOP = 'Giải quyết hồ sơ theo cơ chế một cửa, một cửa liên thông';

describe('the slides', () => {
  const input = articleInput({ demo: true });
  let file: PptxFile;
  beforeAll(async () => {
    file = await openPptx(await bytesOf(input));
  });

  it('are of 16:9 and each has a title of its own', () => {
    const size = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(
      file.parts.get('ppt/presentation.xml') ?? '',
    );
    expect(Number(size?.[1]) / Number(size?.[2])).toBeCloseTo(16 / 9, 2);
    const titles = file.slides.map(({ title }) => title);
    expect(titles.every((title) => title !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles[0]).toMatch(/^Báo cáo kết quả công tác quản lý nhà nước/);
    expect(titles[1]).toBe('Số liệu chủ yếu');
    expect(titles).toContain('Nhiệm vụ trọng tâm quý II năm 2013');
  });

  it('show key figures, and the sign for an unknown one', async () => {
    expect(file.slide('Số liệu chủ yếu').lines).toContain('61%');
    const { current } = input.province;
    const units = current.units.map((entry) => ({ ...entry, standing: null, figures: null }));
    const nothing = { ...input, province: { ...input.province, current: { ...current, units } } };
    const empty = (await openPptx(await bytesOf(nothing))).slide('Số liệu chủ yếu').lines;
    expect(empty.filter((line) => line === '–').length).toBeGreaterThanOrEqual(5);
    expect(empty).not.toContain('0');
    expect(empty).not.toContain('0%');
  });

  it('have native charts of the units’ figures', () => {
    const { chart } = file.slide(ONE_STOP);
    const rates = series(chart ?? '', 0);
    expect(rates.size).toBe(14);
    expect(rates.get('Châu Thành')).toBeCloseTo(0.932, 6);
    const embedded = [...file.parts.keys()].filter((name) => name.startsWith('ppt/embeddings/'));
    expect(embedded.length).toBe(file.slides.filter((slide) => slide.chart !== null).length);
    expect(embedded.length).toBeGreaterThanOrEqual(6);
    for (const slide of file.slides) {
      if (slide.chart) expect(slide.xml).toMatch(/descr="Biểu đồ cột theo đơn vị: [^"]+"/);
    }
  });

  it('leave a gap for an unknown figure, and say so in its name', async () => {
    const { current } = input.province;
    const units = current.units.map((entry) =>
      entry.unit.code === '797' ? { ...entry, standing: null, figures: null } : entry,
    );
    const changed = { ...input, province: { ...input.province, current: { ...current, units } } };
    const { chart } = (await openPptx(await bytesOf(changed))).slide(ONE_STOP);
    const rates = series(chart ?? '', 0);
    expect(rates.size).toBe(13);
    expect(rates.has('Vĩnh Hưng')).toBe(false);
    expect(chart).toContain('<c:v>Vĩnh Hưng –</c:v>');
    expect(chart).not.toContain('<c:v></c:v>');
  });

  it('say nothing but what the document says', () => {
    const document = documentText(composeBriefing(input)).replace(/\s+/g, ' ');
    for (const slide of file.slides.filter(({ chart }) => chart !== null)) {
      const [, sentence = ''] = slide.lines;
      expect(document).toContain(sentence);
      for (const line of slide.notes.split('\n').filter((one) => /\.$/.test(one))) {
        expect(document).toContain(line.replace(/\s+/g, ' '));
      }
    }
    expect(file.slide(ONE_STOP).lines[1]).toContain('61%');
    const said = file.slides.flatMap((slide) => slide.lines).join('\n');
    for (const fact of ['26/175', '03 tuyến', '04/2012/TT-BTTTT', 'gia hạn đến tháng 6/2013']) {
      expect(said).toContain(fact);
    }
  });

  it('say on each that the figures are a demonstration’s, and only then', async () => {
    const layouts = (from: PptxFile) =>
      [...from.parts].filter(([name]) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name));
    const used = layouts(file).filter(([, xml]) => xml.includes('Số liệu minh họa'));
    expect(used.length).toBe(2);
    const real = await openPptx(await bytesOf(articleInput({ demo: false })));
    expect(layouts(real).some(([, xml]) => xml.includes('Số liệu minh họa'))).toBe(false);
  });

  it('take signs that XML would read as its own', async () => {
    const nasty = articleInput({
      profile: { ...articleInput().profile, name: 'Sở A & B <Nháp> "C" \u0007' },
    });
    expect((await openPptx(await bytesOf(nasty))).slides[0]?.lines.join(' ')).toContain(
      'SỞ A & B <NHÁP> "C"',
    );
  });

  it('are the same whenever they are made', async () => {
    const first = await bytesOf(input);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.compare(first, await bytesOf(articleInput({ demo: true })))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
