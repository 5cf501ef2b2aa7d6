import { AlignmentType, BorderStyle, HeadingLevel, Paragraph } from 'docx';
import type { BriefingDocument } from '../document';
import { lines, run } from './inline';
import { halfPoints, textArea } from './measures';
import { rule } from './rule';
import { balancedLines, textWidth } from './text-width';

/** A subject uses this much of the width, so that its lines stand clear of the margins. */
const SUBJECT_SHARE = 0.94;

/** "BÁO CÁO", what about, and a rule; then, where there is one, the notice in a frame. */
export function titleParagraphs(document: BriefingDocument): Paragraph[] {
  const { layout } = document;
  const area = textArea(layout);
  const size = layout.sizes.title;
  const subject = balancedLines(document.subjectParts, area * SUBJECT_SHARE, size, 'bold');
  const width = Math.max(...subject.map((line) => textWidth(line, size, 'bold')));
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: 360, after: 0 },
      children: [run(document.title)],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: lines(subject, { bold: true, size: halfPoints(size) }),
    }),
    rule(width * layout.ruleShare, area, 240),
    ...(document.notice === null ? [] : [notice(document.notice)]),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' } as const;

/** That figures are invented is seen before the first of them. */
const notice = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 200 },
    indent: { left: 120, right: 120 },
    border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    children: [run(text, { italics: true, size: halfPoints(12) })],
  });
