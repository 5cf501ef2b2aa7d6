import type { Appendix, Block, BriefingDocument, DocumentSection, Inline } from '../document';
import { textArea } from '../docx/measures';
import { balancedLines, textWidth } from '../docx/text-width';
import type { Run } from './runs';
import { runsOf } from './runs';
import { tableView } from './table';

/*
 * The briefing as the typesetter takes it: plain data in points, in which no text is ever read as
 * the typesetter's language. Lines break, and rules end, where those of the Word file do.
 */

const POINT = 20;
const SUBJECT_SHARE = 0.94;
const APPENDIX_SHARE = 0.85;
/** Room beside the national title, which must stay on one line; in twips. */
const ROOM = 60;

type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly keepNext: boolean; readonly runs: readonly Run[] };

const widest = (lines: readonly string[], size: number, weight: 'regular' | 'bold'): number =>
  Math.max(...lines.map((line) => textWidth(line, size, weight))) / POINT;

function piece(block: Block, keepNext: boolean): Piece {
  const mark: Inline[] = block.type === 'item' ? [{ type: 'text', text: `${block.mark} ` }] : [];
  return { kind: 'paragraph', keepNext, runs: runsOf([...mark, ...block.parts]) };
}

/** A section with all that is below it; a line that announces a list stays with its first item. */
function pieces(section: DocumentSection): Piece[] {
  return [
    { kind: 'heading', level: section.level, text: `${section.label} ${section.heading}` },
    ...section.blocks.map((block, index) =>
      piece(block, block.type === 'paragraph' && section.blocks[index + 1]?.type === 'item'),
    ),
    ...section.sections.flatMap(pieces),
  ];
}

function letterheadView({ letterhead, layout }: BriefingDocument) {
  const { sizes, ruleShare } = layout;
  const right = Math.ceil(textWidth(letterhead.nation, sizes.nation, 'bold')) + ROOM;
  const left = textArea(layout) - right;
  const superior = balancedLines(letterhead.superiorBody.split(' '), left, sizes.bodies, 'regular');
  const issuing = balancedLines(letterhead.issuingBody.split(' '), left, sizes.bodies, 'bold');
  return {
    ...letterhead,
    left: left / POINT,
    right: right / POINT,
    superior,
    issuing,
    issuingRule: widest(issuing, sizes.bodies, 'bold') * ruleShare,
    mottoRule: widest([letterhead.motto], sizes.motto, 'bold'),
  };
}

function appendixView(appendix: Appendix, { layout }: BriefingDocument) {
  const { sizes, ruleShare } = layout;
  const area = textArea(layout);
  const title = appendix.title.split(' ');
  const reference = balancedLines(appendix.reference, area, sizes.placeAndDate, 'regular');
  return {
    label: appendix.label,
    title: balancedLines(title, area * APPENDIX_SHARE, sizes.appendixLabel, 'bold'),
    reference,
    rule: widest(reference, sizes.placeAndDate, 'regular') * ruleShare,
    notes: appendix.notes,
    tables: appendix.tables.map(tableView),
  };
}

export function viewOf(document: BriefingDocument) {
  const { layout, properties } = document;
  const { page, sizes, body } = layout;
  const points = (twips: number) => twips / POINT;
  const subject = balancedLines(
    document.subjectParts,
    textArea(layout) * SUBJECT_SHARE,
    sizes.title,
    'bold',
  );
  const [year, month, day] = properties.day.split('-').map(Number);
  return {
    properties: { ...properties, date: { year, month, day } },
    page: {
      width: points(page.width),
      height: points(page.height),
      top: points(page.top),
      bottom: points(page.bottom),
      left: points(page.left),
      right: points(page.right),
      edge: points(page.edge),
    },
    pageNumber: layout.pageNumber,
    sizes,
    body: {
      firstLine: points(body.firstLine),
      spacing: points(body.spacing),
      line: body.line / 240,
    },
    letterhead: letterheadView(document),
    title: document.title,
    subject,
    subjectRule: widest(subject, sizes.title, 'bold') * layout.ruleShare,
    notice: document.notice,
    pieces: [
      ...document.opening.map((block) => piece(block, false)),
      ...document.sections.flatMap(pieces),
    ],
    // The last words stay on the page of the signature.
    closing: document.closing.map((block) => piece(block, true)),
    recipients: document.recipients,
    signature: document.signature,
    appendices: document.appendices.map((appendix) => appendixView(appendix, document)),
  };
}
