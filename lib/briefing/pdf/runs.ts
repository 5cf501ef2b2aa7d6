import type { Inline } from '../document';

/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Running text in runs; a figure is text like any other, its source stays in the model. */
export function runsOf(
  parts: readonly Inline[],
  look: { readonly bold: boolean; readonly italic: boolean } = { bold: false, italic: false },
): Run[] {
  return parts.flatMap((part) => {
    if (part.type !== 'emphasis') return [{ text: part.text, ...look }];
    return runsOf(part.parts, { ...look, [part.style]: true });
  });
}
