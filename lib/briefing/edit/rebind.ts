import { align } from './align';
import { type EditPart, plainOf, type SourcedPart, type TextStyle } from './parts';
import { type Token, tokensOf } from './tokens';

interface OldToken extends Token {
  /** Which part of the old paragraph it belongs to. */
  readonly part: number;
}

const oldTokens = (parts: readonly { readonly text: string }[]): OldToken[] =>
  parts.flatMap((part, index) => tokensOf(part.text).map((token) => ({ ...token, part: index })));

/** A stretch of the new text that stands for a part of the old one. */
interface Span<O> {
  readonly start: number;
  readonly end: number;
  readonly part: SourcedPart<O>;
}

/**
 * A paragraph after its words were edited as plain text: numbers that were left as they are stay
 * bound to their sources; a number typed in the place of one becomes `typed` and remembers whose
 * place it took. The parts' texts together are exactly the new text.
 */
export function rebind<O>(parts: readonly EditPart<O>[], text: string): EditPart<O>[] {
  if (plainOf(parts) === text) return [...parts];
  const before = oldTokens(parts);
  const after = tokensOf(text);
  const matches = align(before, after);
  const spans = parts
    .flatMap((part, index) => (part.type === 'text' ? [] : [{ part, index }]))
    .flatMap(({ part, index }) => {
      const own = before.flatMap((token, at) => (token.part === index ? [at] : []));
      return keptSpan(part, own, matches, after, text) ?? [];
    });
  const replaced = replacedSpans(parts, before, after, matches, spans);
  const all = [...spans, ...replaced].sort((a, b) => a.start - b.start);
  return cut(text, all, stylesOf(parts, before, text, after, matches));
}

/** Where a number stands that nobody touched: all its tokens, side by side, with the same blanks. */
function keptSpan<O>(
  part: SourcedPart<O>,
  own: readonly number[],
  matches: readonly (number | null)[],
  after: readonly Token[],
  text: string,
): Span<O> | null {
  const places = own.map((at) => matches[at] ?? null);
  const [first] = places;
  if (first === undefined || first === null) return null;
  if (places.some((place, offset) => place !== first + offset)) return null;
  const start = after[first]?.start ?? 0;
  const end = after[first + places.length - 1]?.end ?? 0;
  return text.slice(start, end) === part.text ? { start, end, part } : null;
}

/**
 * Numbers typed where bound ones stood: between two words that stayed, as many new numbers as old
 * ones are missing, one for one.
 */
function replacedSpans<O>(
  parts: readonly EditPart<O>[],
  before: readonly OldToken[],
  after: readonly Token[],
  matches: readonly (number | null)[],
  kept: readonly Span<O>[],
): Span<O>[] {
  const taken = new Set(matches.filter((place) => place !== null));
  const spans: Span<O>[] = [];
  let [i, from] = [0, 0];
  while (i <= before.length) {
    let end = i;
    while (end < before.length && (matches[end] ?? null) === null) end += 1;
    const to = end < before.length ? (matches[end] ?? after.length) : after.length;
    const lost = lostNumbers(parts, before.slice(i, end), kept);
    const typed = after
      .slice(from, to)
      .filter((token, index) => token.isNumber && !taken.has(from + index));
    if (lost.length === typed.length) {
      for (const [index, token] of typed.entries()) {
        const part = lost[index];
        if (part) spans.push(widened(token, part, after));
      }
    }
    from = to + 1;
    i = end + 1;
  }
  return spans;
}

/** The parts whose leading numbers are among the tokens. */
function lostNumbers<O>(
  parts: readonly EditPart<O>[],
  tokens: readonly OldToken[],
  kept: readonly Span<O>[],
): SourcedPart<O>[] {
  const still = new Set<EditPart<O>>(kept.map(({ part }) => part));
  const found = new Set<SourcedPart<O>>();
  for (const token of tokens) {
    const part = parts[token.part];
    if (token.isNumber && part && part.type !== 'text' && !still.has(part)) found.add(part);
  }
  return [...found];
}

/** With the words of the number's unit, where they still follow: "3 điểm phần trăm". */
function widened<O>(token: Token, part: SourcedPart<O>, after: readonly Token[]): Span<O> {
  const unit = tokensOf(part.text).slice(1);
  const at = after.indexOf(token);
  const follows = unit.every(({ text }, index) => after[at + 1 + index]?.text === text);
  const end = follows ? (after[at + unit.length]?.end ?? token.end) : token.end;
  return { start: token.start, end, part: { ...part, type: 'typed' } };
}

/** Style of each letter: its token's own, or that of its neighbours where they agree. */
function stylesOf(
  parts: readonly { readonly style: TextStyle }[],
  before: readonly OldToken[],
  text: string,
  after: readonly Token[],
  matches: readonly (number | null)[],
): TextStyle[] {
  const styles: (TextStyle | undefined)[] = Array.from({ length: text.length }, () => undefined);
  for (const [index, token] of before.entries()) {
    const place = after[matches[index] ?? -1];
    if (place) styles.fill(parts[token.part]?.style ?? null, place.start, place.end);
  }
  let left: TextStyle = null;
  for (let at = 0; at < styles.length; ) {
    const own = styles[at];
    if (own !== undefined) {
      left = own;
      at += 1;
      continue;
    }
    let end = at;
    while (end < styles.length && styles[end] === undefined) end += 1;
    styles.fill(left === (styles[end] ?? null) ? left : null, at, end);
    at = end;
  }
  return styles.map((style) => style ?? null);
}

/** The text in parts: at each span and wherever the style changes. */
function cut<O>(
  text: string,
  spans: readonly Span<O>[],
  styles: readonly TextStyle[],
): EditPart<O>[] {
  const parts: EditPart<O>[] = [];
  const words = (start: number, end: number) => {
    let from = start;
    for (let at = start + 1; at <= end; at += 1) {
      if (at < end && styles[at] === styles[from]) continue;
      parts.push({ type: 'text', text: text.slice(from, at), style: styles[from] ?? null });
      from = at;
    }
  };
  let position = 0;
  for (const { start, end, part } of spans) {
    if (start < position) continue;
    words(position, start);
    parts.push({ ...part, text: text.slice(start, end), style: styles[start] ?? null });
    position = end;
  }
  words(position, text.length);
  return parts;
}
