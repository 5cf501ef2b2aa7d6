import type { Block, BoundFigure, DocumentSection, Inline } from '../document';
import { plain } from '../phrase';

/** A slide of a list holds about so many letters, and so many points. */
const LETTERS = 1100;
const POINTS = 6;

const figures = (parts: readonly Inline[]): BoundFigure[] =>
  parts.flatMap((part) => {
    if (part.type === 'figure') return [part];
    return part.type === 'emphasis' ? figures(part.parts) : [];
  });

const sentencesOf = (text: string): string[] => text.split(/(?<=[.;])\s+(?=\p{Lu})/u);

/** The sentence that tells the figure of the chart; without one, the first of the section. */
export function keySentence({ blocks }: DocumentSection, indicator: string | null): string {
  for (const block of blocks) {
    const total = figures(block.parts).find(
      ({ source }) =>
        source.indicator === indicator && source.measure === 'value' && source.unitId === null,
    );
    const found = total && sentencesOf(plain(block.parts)).find((one) => one.includes(total.text));
    if (found) return found;
  }
  const [first] = blocks;
  return first ? (sentencesOf(plain(first.parts))[0] ?? '') : '';
}

const written = (block: Block): string =>
  block.type === 'item' && block.mark !== '-'
    ? `${block.mark} ${plain(block.parts)}`
    : plain(block.parts);

export const wholeText = ({ blocks }: DocumentSection): string => blocks.map(written).join('\n');

/** The points of a section in portions that a slide holds; what leads to them is left out. */
export function pagesOf({ blocks }: DocumentSection): string[][] {
  const pages: string[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (block.type !== 'item') continue;
    const text = written(block);
    const last = pages.at(-1);
    if (!last || room < text.length || last.length >= POINTS) {
      pages.push([text]);
      room = LETTERS - text.length;
    } else {
      last.push(text);
      room -= text.length;
    }
  }
  return pages;
}
