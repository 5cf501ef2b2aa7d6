import type PptxGenJS from 'pptxgenjs';
import { writable } from '@/lib/format/stored-text';
import type { SlideChart } from './charts';
import type { KeyFigure } from './key-figures';
import type { Slide } from './slides';

/* Slides of 13.33 × 7.5 inches; lengths in inches, sizes in points. */

const FIRST = 'GIAO_BAN_DAU';
const OTHERS = 'GIAO_BAN';
const FONT = 'Arial';
const INK = '1F2937';
const MUTED = '4B5563';
const BRAND = '0B5568';
const SOFT = 'E2F0F2';
const SERIES = [BRAND, 'D98A1F', '7A8694'];
const LEFT = 0.6;
const WIDTH = 12.13;
const LANG = 'vi-VN';
const BASE = { fontFace: FONT, color: INK, lang: LANG } as const;

const clean = (text: string): string => writable(text).replace(/\s+/g, ' ');

/** Every slide has a title to fill, a line, the notice and its number; the first a large title. */
export function defineMasters(file: PptxGenJS, notice: string | null): void {
  const note = notice === null ? [] : [{ text: noteBox(notice) }];
  const master = (title: string, place: { y: number; h: number; fontSize: number }) =>
    file.defineSlideMaster({
      title,
      background: { color: 'FFFFFF' },
      objects: [
        { rect: { x: 0, y: 0, w: 0.22, h: 7.5, fill: { color: BRAND } } },
        {
          placeholder: {
            options: {
              ...BASE,
              ...place,
              name: 'title',
              type: 'title',
              x: LEFT,
              w: WIDTH,
              bold: true,
              color: BRAND,
              align: 'left',
              valign: 'middle',
            },
            text: '',
          },
        },
        ...note,
      ],
      slideNumber: { x: 12.4, y: 6.98, w: 0.6, h: 0.3, fontFace: FONT, fontSize: 11, color: MUTED },
    });
  master(FIRST, { y: 2, h: 2.6, fontSize: 36 });
  master(OTHERS, { y: 0.35, h: 0.8, fontSize: 28 });
}

const noteBox = (notice: string) => ({
  text: clean(notice),
  options: { ...BASE, x: LEFT, y: 6.93, w: 11.6, h: 0.4, fontSize: 10, italic: true, color: MUTED },
});

export function draw(file: PptxGenJS, slide: Slide): void {
  if (slide.kind === 'title') {
    drawTitle(file, slide);
    return;
  }
  const page = file.addSlide({ masterName: OTHERS });
  page.addText(clean(slide.title), { placeholder: 'title', lang: LANG });
  if (slide.kind === 'list') {
    drawList(page, slide.items);
  } else if (slide.kind === 'figures') {
    for (const [index, figure] of slide.figures.entries()) drawFigure(page, figure, index);
  } else {
    drawSentence(page, slide.sentence, slide.chart === null);
    if (slide.chart) drawChart(file, page, slide.chart);
    page.addNotes(writable(slide.notes));
  }
}

function drawTitle(file: PptxGenJS, slide: Extract<Slide, { kind: 'title' }>): void {
  const page = file.addSlide({ masterName: FIRST });
  page.addText(clean(slide.title), { placeholder: 'title', lang: LANG });
  page.addText(
    slide.above.map((text, index) => ({
      text: clean(text),
      options: { bold: index > 0, breakLine: true },
    })),
    { ...BASE, x: LEFT, y: 0.55, w: WIDTH, h: 0.8, fontSize: 16, color: MUTED },
  );
  const below = { x: LEFT, y: 4.9, w: WIDTH, h: 0.5, fontSize: 18, italic: true };
  page.addText(clean(slide.below), { ...BASE, ...below });
}

const ACROSS = 4;
const TILE = { w: 2.9, h: 2.6, gap: 0.177 } as const;

function drawFigure(page: PptxGenJS.Slide, figure: KeyFigure, index: number): void {
  const x = LEFT + (index % ACROSS) * (TILE.w + TILE.gap);
  const y = 1.35 + Math.floor(index / ACROSS) * (TILE.h + TILE.gap);
  const small = [figure.change, figure.coverage].filter((text) => text !== '');
  page.addText(
    [
      { text: clean(figure.name), options: { fontSize: 14, color: MUTED, breakLine: true } },
      { text: figure.value, options: { fontSize: 36, bold: true, color: BRAND, breakLine: true } },
      ...small.map((text) => ({
        text: clean(text),
        options: { fontSize: 12, color: INK, breakLine: true },
      })),
    ],
    {
      ...BASE,
      x,
      y,
      w: TILE.w,
      h: TILE.h,
      shape: 'rect',
      fill: { color: SOFT },
      margin: 10,
      valign: 'top',
    },
  );
}

/** Long points are set smaller, so that all stand on the slide. */
function drawList(page: PptxGenJS.Slide, items: readonly string[]): void {
  const letters = items.reduce((sum, item) => sum + item.length, 0);
  const fontSize = letters > 1200 ? 16 : letters > 700 ? 18 : 20;
  page.addText(
    items.map((item) => {
      const isNumbered = /^\d+\. /.test(item);
      const bullet = isNumbered ? { type: 'number' as const } : true;
      const text = isNumbered ? item.replace(/^\d+\. /, '') : item;
      return { text: clean(text), options: { bullet, breakLine: true, paraSpaceAfter: 8 } };
    }),
    { ...BASE, x: LEFT, y: 1.35, w: WIDTH, h: 5.4, fontSize, valign: 'top', fit: 'shrink' },
  );
}

function drawSentence(page: PptxGenJS.Slide, sentence: string, alone: boolean): void {
  const fontSize = sentence.length > 260 ? 16 : 20;
  page.addText(clean(sentence), {
    ...BASE,
    x: LEFT,
    y: 1.25,
    w: WIDTH,
    h: alone ? 3 : 1.25,
    fontSize,
    valign: 'top',
    fit: 'shrink',
  });
}

function drawChart(file: PptxGenJS, page: PptxGenJS.Slide, chart: SlideChart): void {
  const format = chart.isRate ? '0%' : '#,##0';
  const several = chart.series.length > 1;
  // Beside others a column of nothing needs no "0".
  const labels = several ? `${format};;` : format;
  page.addChart(
    file.ChartType.bar,
    chart.series.map(({ name, values }) => ({
      name,
      labels: [...chart.labels],
      // The library's type knows no gaps; it writes null as one.
      values: values as number[],
    })),
    {
      x: LEFT,
      y: 2.55,
      w: WIDTH,
      h: 4.3,
      barDir: 'col',
      barGapWidthPct: several ? 60 : 45,
      chartColors: SERIES.slice(0, chart.series.length),
      altText: clean(`Biểu đồ cột theo đơn vị: ${chart.title}`),
      showTitle: true,
      title: clean(chart.title),
      titleFontFace: FONT,
      titleFontSize: 14,
      titleColor: MUTED,
      showLegend: several,
      legendPos: 'b',
      legendFontFace: FONT,
      legendFontSize: 12,
      showValue: true,
      dataLabelFormatCode: labels,
      dataLabelFontFace: FONT,
      dataLabelFontSize: several ? 9 : 11,
      dataLabelColor: INK,
      dataLabelPosition: 'outEnd',
      catAxisLabelFontFace: FONT,
      catAxisLabelFontSize: 11,
      catAxisLabelColor: INK,
      valAxisLabelFontFace: FONT,
      valAxisLabelFontSize: 11,
      valAxisLabelColor: MUTED,
      valAxisLabelFormatCode: format,
      valAxisMinVal: 0,
      ...(chart.isRate ? { valAxisMaxVal: 1 } : {}),
      valGridLine: { color: 'E5E7EB', size: 0.5 },
      catGridLine: { style: 'none' },
    },
  );
}
