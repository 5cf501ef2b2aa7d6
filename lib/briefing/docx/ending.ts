import { AlignmentType, Paragraph, type Table } from 'docx';
import type { BriefingDocument } from '../document';
import { frameless } from './frameless';
import { run } from './inline';
import { halfPoints, shares, textArea } from './measures';

/** Room for the signature and the seal, in twips. */
const SIGNATURE_ROOM = 1500;

/** Between the last words and both columns, which stand level with each other. */
const ABOVE = 160;

/** Recipients on the left, level with the signature on the right; never torn apart. */
export function endingTable({ layout, recipients, signature }: BriefingDocument): Table {
  const { sizes } = layout;
  const signatureSize = halfPoints(sizes.signature);
  const title = (text: string, index: number) =>
    new Paragraph({
      spacing: { before: index === 0 ? ABOVE : 0 },
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [run(text, { bold: true, size: signatureSize })],
    });
  return frameless(shares([1, 1], textArea(layout)), [
    [
      [
        new Paragraph({
          keepNext: true,
          spacing: { before: ABOVE },
          children: [
            run('Nơi nhận:', {
              bold: true,
              italics: true,
              size: halfPoints(sizes.recipientsTitle),
            }),
          ],
        }),
        ...recipients.map(
          (line) =>
            new Paragraph({ children: [run(line, { size: halfPoints(sizes.recipients) })] }),
        ),
      ],
      [
        ...signature.titles.map(title),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: SIGNATURE_ROOM },
          children: [run(signature.name, { bold: true, size: signatureSize })],
        }),
      ],
    ],
  ]);
}
