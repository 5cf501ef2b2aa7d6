import type { ProvinceQuarter } from '@/lib/domain/province';
import { type FigureStyle, figureText } from '../figure-text';
import { figureValue } from '../figure-value';
import { type Anchor, likeliest } from './anchors';
import { type EditPart, type Origin, plainOf } from './parts';
import { numberOf, type Token, tokensOf } from './tokens';

/* Numbers that were typed by hand, held against the data. */

export interface Check {
  readonly state: 'agrees' | 'differs' | 'unknown';
  /** What the data say, written as the number is; null where nothing is known to compare with. */
  readonly actual: string | null;
  readonly origin: Origin | null;
}

const NOTHING: Check = { state: 'unknown', actual: null, origin: null };

const isRate = ({ kind }: FigureStyle): boolean => kind === 'percent' || kind === 'points';

/** Whether a number as typed is a figure; what may be rounded, to as many decimals as were typed. */
export function agrees(typed: string, value: number, format: FigureStyle): boolean {
  const number = numberOf(typed);
  if (!number) return false;
  const actual = Math.abs(value) * (isRate(format) ? 100 : 1);
  const rounded = isRate(format) || number.decimals > 0;
  const tolerance = rounded ? 10 ** -number.decimals / 2 : 0;
  return Math.abs(actual - number.value) <= tolerance + 1e-9;
}

export function judged(province: ProvinceQuarter, typed: string, origin: Origin): Check {
  const value = figureValue(province, origin.source);
  if (value === null) return { ...NOTHING, origin };
  const state = agrees(typed, value, origin.format) ? 'agrees' : 'differs';
  return { state, actual: figureText(value, origin.format), origin };
}

/** A part for reading: numbers typed by hand carry what the check says. */
export type CheckedPart =
  | Exclude<EditPart, { type: 'typed' }>
  | {
      readonly type: 'typed';
      readonly text: string;
      readonly style: EditPart['style'];
      readonly check: Check;
      /** Whether it took the place of a bound number, whose origin it then knows for certain. */
      readonly replaces: boolean;
    };

/**
 * Holds each hand-typed number against the data. One that took a bound number's place is compared
 * with that one; another with the figure that the same words go with in the generated document.
 */
export function checked(
  province: ProvinceQuarter,
  parts: readonly EditPart[],
  anchors: readonly Anchor[],
): CheckedPart[] {
  const whole = plainOf(parts);
  let offset = 0;
  return parts.flatMap((part): CheckedPart[] => {
    const start = offset;
    offset += part.text.length;
    if (part.type === 'figure') return [part];
    if (part.type === 'text') return inText(province, part, whole, start, anchors);
    const { text, style } = part;
    return [{ type: 'typed', text, style, check: judged(province, text, part), replaces: true }];
  });
}

/** With each typed number that says exactly what the data say bound to what it says. */
export function bound(
  province: ProvinceQuarter,
  parts: readonly EditPart[],
  anchors: readonly Anchor[],
): EditPart[] {
  return checked(province, parts, anchors).map((part): EditPart => {
    if (part.type !== 'typed') return part;
    const { text, style, check, replaces } = part;
    if (!check.origin) return { type: 'text', text, style };
    const { source, format } = check.origin;
    if (check.actual === text) return { type: 'figure', text, style, source, format };
    return replaces
      ? { type: 'typed', text, style, source, format }
      : { type: 'text', text, style };
  });
}

function inText(
  province: ProvinceQuarter,
  part: EditPart & { type: 'text' },
  whole: string,
  start: number,
  anchors: readonly Anchor[],
): CheckedPart[] {
  const pieces: CheckedPart[] = [];
  let position = 0;
  const words = (to: number) => {
    if (to > position) pieces.push({ ...part, text: part.text.slice(position, to) });
  };
  const tokens = tokensOf(whole);
  for (const [index, token] of tokens.entries()) {
    const [from, to] = [token.start - start, token.end - start];
    if (from < 0 || to > part.text.length || !isFigure(whole, tokens, index)) continue;
    const found = likeliest(whole, tokens, index, anchors);
    const check = found ? judged(province, token.text, found) : NOTHING;
    words(from);
    pieces.push({ type: 'typed', text: token.text, style: part.style, check, replaces: false });
    position = to;
  }
  words(part.text.length);
  return pieces;
}

/** Words before a number that make it a name, a date or the number of a document. */
const NAMING =
  /(?:^|[^\p{L}])(?:ngày|tháng|năm|quý|khóa|khoá|giai đoạn|số|điều|khoản|nghị quyết|kết luận|trung ương|đội|lần thứ|thông tư|nghị định|quyết định|cấp|kỳ|phụ lục|hạng|đợt)\s*$/iu;

/** Whether a number counts something: not part of a date, of a document's number, of a name. */
function isFigure(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.isNumber) return false;
  if (NAMING.test(text.slice(Math.max(0, token.start - 24), token.start))) return false;
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  const joined = (left: Token | undefined, right: Token | undefined, signs: RegExp) =>
    left !== undefined &&
    right !== undefined &&
    left.end === right.start &&
    signs.test(left.isNumber ? right.text : left.text);
  if (joined(previous, token, /^\p{L}/u) || joined(token, next, /^\p{L}/u)) return false;
  // "36/UBND-VX", "04/2012/TT-BTTTT", "15/6/2013", "2012-2015"; "26/175" is two figures.
  const around = text.slice(Math.max(0, token.start - 12), token.end + 12);
  if (
    /\d+\/\d+\/|\d+\/\p{L}|\b(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}\b|\/(?:19|20)\d{2}\b/u.test(
      around,
    )
  ) {
    return !(joined(previous, token, /^[/\-–]$/) || joined(token, next, /^[/\-–]$/));
  }
  return true;
}
