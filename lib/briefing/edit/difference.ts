import { align } from './align';
import { type Token, tokensOf } from './tokens';

export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The text from a token to the next one, its blanks with it. */
const spaced = (text: string, tokens: readonly Token[], index: number): string =>
  text.slice(tokens[index]?.start ?? text.length, tokens[index + 1]?.start ?? text.length);

/** What turns one text into the other, in stretches of whole words. */
export function difference(before: string, after: string): Stretch[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const matches = align(old, fresh);
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  const push = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  let next = 0;
  for (const index of old.keys()) {
    const match = matches[index] ?? null;
    if (match === null) {
      push('removed', spaced(before, old, index));
      continue;
    }
    for (; next < match; next += 1) push('added', spaced(after, fresh, next));
    push('same', spaced(after, fresh, match));
    next = match + 1;
  }
  for (; next < fresh.length; next += 1) push('added', spaced(after, fresh, next));
  return stretches;
}
