/*
 * Widths of the letters of Times New Roman, in thousandths of the size: a rule must be as long as
 * the words above it, and capitals must break where the columns of a letterhead end. Marks do not
 * widen a letter, but the horns of Ơ and Ư do.
 */

const REGULAR: readonly (readonly [width: number, letters: string])[] = [
  [180, "'"],
  [250, ' ,.'],
  [278, '/:;ijlt'],
  [333, '!()-Ifr'],
  [389, 'Js'],
  [408, '"'],
  [444, '?acez“”'],
  [500, '*0123456789bdghknopquvxyđ–'],
  [529, 'ơ'],
  [542, 'ư'],
  [556, 'FPS'],
  [564, '+'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐƠ'],
  [776, 'Ư'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
];

const BOLD: readonly (readonly [width: number, letters: string])[] = [
  [250, ' ,.'],
  [278, "'/il"],
  [333, '!()-:;fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '*0123456789?Jagovxy–“”'],
  [554, 'ơ'],
  [555, '"'],
  [556, 'Sbdhknpquđ'],
  [570, '+'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W'],
];

const byLetter = (table: typeof REGULAR): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

const WIDTHS = { regular: byLetter(REGULAR), bold: byLetter(BOLD) };

/** Letters as the tables know them: without tone and vowel marks, horns kept. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?!\u031b)\p{M}/gu, '')
    .normalize('NFC');

/** Width of a line of text, in twips. An unknown letter counts as a wide one. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const widths = WIDTHS[weight];
  const thousandths = [...bare(text)].reduce((sum, letter) => sum + (widths.get(letter) ?? 778), 0);
  return (thousandths * size * 20) / 1000;
}

type Weight = 'regular' | 'bold';

/**
 * Breaks words, or parts that must not be broken, into as few lines as fit a width, of lengths as
 * equal as can be. What fits in no line stands on one of its own.
 */
export function balancedLines(
  parts: readonly string[],
  width: number,
  size: number,
  weight: Weight,
): string[] {
  const total = textWidth(parts.join(' '), size, weight);
  const widest = Math.max(...parts.map((part) => textWidth(part, size, weight)));
  for (let count = Math.max(1, Math.ceil(total / width)); count < parts.length; count += 1) {
    const lines = linesNear(parts, Math.max(total / count, widest), size, weight);
    if (lines.every((line) => textWidth(line, size, weight) <= width)) return lines;
  }
  return [...parts];
}

/** Fills each line until it is nearest to a length. */
function linesNear(parts: readonly string[], length: number, size: number, weight: Weight) {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined) {
      lines.push(part);
      continue;
    }
    const over = textWidth(`${last} ${part}`, size, weight) - length;
    const under = length - textWidth(last, size, weight);
    if (over > under) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines;
}
