/** What a receipt says: its title, its rows by name, and a line at the foot. */
export interface ReceiptContent {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly foot: string;
}

export type Measure = (text: string) => number;

/** A text in lines that fit; a word that is wider than a line is cut, and nothing is lost. */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && measure(piece + sign) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const WIDTH = 720;
const PADDING = 36;
const NAMES = 180;
const LINE = 26;
const GAP = 12;
/** Twice the size, so that it stays sharp on a phone. */
const SCALE = 2;

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly colour: string;
}

/** Draws the receipt on a canvas of its own size, in the page's font. */
export function drawReceipt(
  canvas: HTMLCanvasElement,
  content: ReceiptContent,
  family: string,
): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  const { lines, height } = layOut(content, family, (font) => (text) => {
    context.font = font;
    return context.measureText(text).width;
  });
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = '#1c7a4f';
  context.fillRect(0, 0, WIDTH, 6);
  context.textBaseline = 'top';
  for (const { text, x, y, font, colour } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
}

function layOut(
  { title, rows, foot }: ReceiptContent,
  family: string,
  measureIn: (font: string) => Measure,
): { lines: Line[]; height: number } {
  const lines: Line[] = [];
  let y = PADDING;
  const put = (text: string, x: number, width: number, font: string, colour: string): number => {
    const found = wrapped(text, width, measureIn(font));
    for (const [index, line] of found.entries()) {
      lines.push({ text: line, x, y: y + index * LINE, font, colour });
    }
    return found.length * LINE;
  };
  const whole = WIDTH - 2 * PADDING;
  y += put(title, PADDING, whole, `600 20px ${family}`, '#14242b') + GAP * 2;
  for (const [name, value] of rows) {
    const heights = [
      put(name, PADDING, NAMES - GAP, `400 16px ${family}`, '#4d5b61'),
      put(value, PADDING + NAMES, whole - NAMES, `500 16px ${family}`, '#14242b'),
    ];
    y += Math.max(...heights) + GAP;
  }
  y += GAP;
  y += put(foot, PADDING, whole, `400 14px ${family}`, '#4d5b61');
  return { lines, height: y + PADDING };
}
