import { Document, Packer } from 'docx';
import type { BriefingDocument } from '../document';
import { appendixChildren } from './appendix';
import { blockParagraph, sectionParagraphs } from './body';
import { endingTable } from './ending';
import { letterheadTable } from './letterhead';
import { coreProperties, withoutMoment } from './package';
import { part } from './page';
import { stylesOf } from './styles';
import { titleParagraphs } from './title';

/** The Word file of a briefing. Equal documents give equal bytes. */
export async function renderDocx(document: BriefingDocument): Promise<Uint8Array> {
  const { layout, properties } = document;
  const main = [
    letterheadTable(document.letterhead, layout),
    ...titleParagraphs(document),
    ...document.opening.map((block) => blockParagraph(block)),
    ...document.sections.flatMap(sectionParagraphs),
    // The last words stay on the page of the signature.
    ...document.closing.map((block) => blockParagraph(block, true)),
    endingTable(document),
  ];
  const file = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    styles: stylesOf(layout),
    theme: { fonts: { headings: layout.font, body: layout.font } },
    sections: [
      part(layout, main),
      ...document.appendices.map((appendix) => part(layout, appendixChildren(appendix, layout))),
    ],
  });
  const packed = await Packer.toBuffer(file, undefined, [coreProperties(document)]);
  return withoutMoment(new Uint8Array(packed));
}
