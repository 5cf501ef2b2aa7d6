import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx';
import type { Appendix } from '../document';
import type { LayoutProfile } from '../layout';
import { lines, run } from './inline';
import { halfPoints, textArea } from './measures';
import { rule } from './rule';
import { wordTable } from './table';
import { balancedLines, textWidth } from './text-width';

const NOTE_SIZE = 11;

export function appendixChildren(appendix: Appendix, layout: LayoutProfile): (Paragraph | Table)[] {
  const area = textArea(layout);
  const size = layout.sizes.appendixLabel;
  const title = balancedLines(appendix.title.split(' '), area * 0.85, size, 'bold');
  const referenceSize = layout.sizes.placeAndDate;
  const reference = balancedLines(appendix.reference, area, referenceSize, 'regular');
  const width = Math.max(...reference.map((line) => textWidth(line, referenceSize, 'regular')));
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      indent: { firstLine: 0 },
      spacing: { before: 0, after: 0 },
      children: [run(appendix.label, { bold: true, size: halfPoints(size) })],
    }),
    centred(lines(title, { bold: true, size: halfPoints(size) })),
    centred(lines(reference, { italics: true, size: halfPoints(referenceSize) })),
    rule(width * layout.ruleShare, area, 160),
    ...appendix.tables.flatMap((table) => [
      ...(table.caption === null ? [] : [caption(table.caption)]),
      wordTable(table, area),
    ]),
    ...appendix.notes.map(note),
    // A section must not end with a table.
    ...(appendix.notes.length === 0 ? [new Paragraph({ children: [] })] : []),
  ];
}

const centred = (children: ReturnType<typeof lines>): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children });

const caption = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: [run(text, { bold: true, size: halfPoints(13) })],
  });

const note = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 80 },
    children: [run(text, { italics: true, size: halfPoints(NOTE_SIZE) })],
  });
