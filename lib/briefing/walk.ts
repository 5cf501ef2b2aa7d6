import type {
  Block,
  BoundFigure,
  BriefingDocument,
  DocumentSection,
  DocumentTable,
  Inline,
} from './document';
import { plain } from './phrase';

/* Ways through a document, for whoever reads it rather than renders it. */

const blocksOf = (section: DocumentSection): Block[] => [
  ...section.blocks,
  ...section.sections.flatMap(blocksOf),
];

/** The running text: paragraphs and items in their order, without headings and tables. */
export const runningBlocks = (document: BriefingDocument): Block[] => [
  ...document.opening,
  ...document.sections.flatMap(blocksOf),
  ...document.closing,
];

const figuresIn = (parts: readonly Inline[]): BoundFigure[] =>
  parts.flatMap((part) => {
    if (part.type === 'figure') return [part];
    return part.type === 'emphasis' ? figuresIn(part.parts) : [];
  });

const cellsOf = (table: DocumentTable) => table.rows.flatMap((row) => row.cells);

/** Every number of the document that knows its source, in text and appendices. */
export function boundFigures(document: BriefingDocument): BoundFigure[] {
  const tables = document.appendices.flatMap((appendix) => appendix.tables);
  return [
    ...runningBlocks(document).flatMap((block) => figuresIn(block.parts)),
    ...tables.flatMap(cellsOf).flatMap(figuresIn),
  ];
}

/** The running text, a line for each block, headings among them. */
export function documentText(document: BriefingDocument): string {
  const section = ({ label, heading, blocks, sections }: DocumentSection): string[] => [
    `${label} ${heading}`,
    ...blocks.map(line),
    ...sections.flatMap(section),
  ];
  return [
    document.title,
    document.subject,
    ...document.opening.map(line),
    ...document.sections.flatMap(section),
    ...document.closing.map(line),
  ].join('\n');
}

const line = (block: Block): string =>
  block.type === 'item' ? `${block.mark} ${plain(block.parts)}` : plain(block.parts);
