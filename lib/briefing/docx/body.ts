import { HeadingLevel, Paragraph } from 'docx';
import type { Block, DocumentSection } from '../document';
import { run, runs } from './inline';
import { STYLE } from './styles';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

export function blockParagraph(block: Block, keepNext = false): Paragraph {
  if (block.type === 'paragraph') {
    return new Paragraph({ style: STYLE.body, keepNext, children: runs(block.parts) });
  }
  return new Paragraph({
    style: STYLE.item,
    keepNext,
    children: [run(`${block.mark} `), ...runs(block.parts)],
  });
}

/** A section with all that is below it; a line that announces a list stays with its first item. */
export function sectionParagraphs(section: DocumentSection): Paragraph[] {
  return [
    new Paragraph({
      heading: HEADINGS[section.level],
      children: [run(`${section.label} ${section.heading}`)],
    }),
    ...section.blocks.map((block, index) =>
      blockParagraph(
        block,
        block.type === 'paragraph' && section.blocks[index + 1]?.type === 'item',
      ),
    ),
    ...section.sections.flatMap(sectionParagraphs),
  ];
}
