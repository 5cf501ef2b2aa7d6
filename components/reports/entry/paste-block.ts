import { normaliseText } from '@/lib/format/text';

/** One cell at the start of the rest: in quotes where it holds line ends, tabs or quotes. */
function cellAt(text: string, at: number): { cell: string; end: number } {
  if (text[at] === '"') {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(text.slice(at));
    if (quoted) {
      return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: at + quoted[0].length };
    }
  }
  const end = text.slice(at).search(/[\t\n]/);
  return end === -1
    ? { cell: text.slice(at), end: text.length }
    : { cell: text.slice(at, at + end), end: at + end };
}

/**
 * The cells of a block copied from a spreadsheet, all lines of one width. The line end that
 * spreadsheets put after the last line makes no line of its own; a blank cell there does.
 */
export function readBlock(copied: string): string[][] {
  const text = normaliseText(copied);
  const lines: string[][] = [[]];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = cellAt(text, at);
    lines.at(-1)?.push(cell.trim());
    if (text[end] === '\n') {
      if (end + 1 === text.length) break;
      lines.push([]);
    }
    at = end + 1;
  }
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}

/** Whether it is more than one cell, told without reading it all. */
export const isBlock = (copied: string): boolean =>
  /\t/.test(copied) || /\n./s.test(copied.replace(/\r\n?/g, '\n').replace(/^"[^"]*"\n?$/, ''));
