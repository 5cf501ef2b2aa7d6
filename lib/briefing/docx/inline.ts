import { TextRun } from 'docx';
import { writable } from '@/lib/format/stored-text';
import type { Inline } from '../document';

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

/** Complex-script letters follow the same look, or Word shows pasted ones otherwise. */
export const looks = ({ bold, italics, size }: Look) => ({
  ...(bold === undefined ? {} : { bold, boldComplexScript: bold }),
  ...(italics === undefined ? {} : { italics, italicsComplexScript: italics }),
  ...(size === undefined ? {} : { size, sizeComplexScript: size }),
});

export const run = (text: string, look: Look = {}): TextRun =>
  new TextRun({ text: writable(text), ...looks(look) });

/** Runs of running text; a figure is text like any other, its source stays in the model. */
export function runs(parts: readonly Inline[], look: Look = {}): TextRun[] {
  return parts.flatMap((part) =>
    part.type === 'emphasis'
      ? runs(part.parts, {
          ...look,
          ...(part.style === 'bold' ? { bold: true } : { italics: true }),
        })
      : [run(part.text, look)],
  );
}

/** Lines of one paragraph. */
export const lines = (texts: readonly string[], look: Look): TextRun[] =>
  texts.map(
    (text, index) =>
      new TextRun({ text: writable(text), ...(index === 0 ? {} : { break: 1 }), ...looks(look) }),
  );
