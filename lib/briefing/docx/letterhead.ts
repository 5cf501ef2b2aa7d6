import { AlignmentType, Paragraph, type Table } from 'docx';
import type { Letterhead } from '../document';
import type { LayoutProfile } from '../layout';
import { frameless } from './frameless';
import { lines } from './inline';
import { halfPoints, textArea } from './measures';
import { rule } from './rule';
import { balancedLines, textWidth } from './text-width';

/** Room beside the national title, which must stay on one line. */
const ROOM = 60;

interface Line {
  readonly texts: readonly string[];
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly before?: number;
}

const centred = ({ texts, size, bold, italics, before = 0 }: Line): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before },
    children: lines(texts, { bold, italics, size: halfPoints(size) }),
  });

/** Who issues it on the left, the nation's title on the right, number and date below. */
export function letterheadTable(letterhead: Letterhead, layout: LayoutProfile): Table {
  const { sizes } = layout;
  const right = Math.ceil(textWidth(letterhead.nation, sizes.nation, 'bold')) + ROOM;
  const left = textArea(layout) - right;
  const superior = balancedLines(letterhead.superiorBody.split(' '), left, sizes.bodies, 'regular');
  const issuing = balancedLines(letterhead.issuingBody.split(' '), left, sizes.bodies, 'bold');
  const issuingWidth = Math.max(...issuing.map((line) => textWidth(line, sizes.bodies, 'bold')));
  const mottoWidth = textWidth(letterhead.motto, sizes.motto, 'bold');
  return frameless(
    [left, right],
    [
      [
        [
          centred({ texts: superior, size: sizes.bodies }),
          centred({ texts: issuing, size: sizes.bodies, bold: true }),
          rule(issuingWidth * layout.ruleShare, left),
        ],
        [
          centred({ texts: [letterhead.nation], size: sizes.nation, bold: true }),
          centred({ texts: [letterhead.motto], size: sizes.motto, bold: true }),
          rule(mottoWidth, right),
        ],
      ],
      [
        [centred({ texts: [letterhead.number], size: sizes.number, before: 120 })],
        [
          centred({
            texts: [letterhead.placeAndDate],
            size: sizes.placeAndDate,
            italics: true,
            before: 120,
          }),
        ],
      ],
    ],
  );
}
