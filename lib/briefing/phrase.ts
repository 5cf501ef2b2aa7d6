import type { Inline } from './document';

/** A piece of running text. */
export type Phrase = readonly Inline[];

/** What can stand within a phrase. null says that something is unknown. */
export type Part = string | Inline | Phrase | null;

const text = (value: string): Phrase => (value === '' ? [] : [{ type: 'text', text: value }]);

function isPhrase(part: Inline | Phrase): part is Phrase {
  return Array.isArray(part);
}

function toPhrase(part: Exclude<Part, null>): Phrase {
  if (typeof part === 'string') return text(part);
  return isPhrase(part) ? part : [part];
}

/** Neighbouring plain texts become one. */
function merge(parts: Phrase): Phrase {
  const merged: Inline[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', text: last.text + part.text };
    } else {
      merged.push(part);
    }
  }
  return merged;
}

/**
 * Makes a phrase; without one of its parts there is none. So a sentence about an unknown figure
 * cannot be written by mistake: it vanishes.
 */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Phrase | null {
  const phrase: Inline[] = [];
  for (const [index, string] of strings.entries()) {
    phrase.push(...text(string));
    if (index >= parts.length) continue;
    const part = parts[index] ?? null;
    if (part === null) return null;
    phrase.push(...toPhrase(part));
  }
  return merge(phrase);
}

/** A part that may be missing without taking the sentence with it. */
export const maybe = (phrase: Phrase | null): Phrase => phrase ?? [];

/** The known ones, with something between them; null when none is known. */
export function join(
  phrases: readonly (Phrase | string | null)[],
  between: string,
  beforeLast = between,
): Phrase | null {
  const known = phrases.filter((phrase) => phrase !== null && phrase.length > 0);
  const joined = known.flatMap((phrase, index) => [
    ...text(index === 0 ? '' : index === known.length - 1 ? beforeLast : between),
    ...(phrase === null ? [] : toPhrase(phrase)),
  ]);
  return joined.length === 0 ? null : merge(joined);
}

/** "a, b và c". */
export const listOf = (phrases: readonly (Phrase | string | null)[]): Phrase | null =>
  join(phrases, ', ', ' và ');

/** A capital at the beginning. */
export function capitalised(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  if (first?.type !== 'text') return phrase;
  return [{ ...first, text: upperFirst(first.text) }, ...rest];
}

export const upperFirst = (value: string): string =>
  value.charAt(0).toLocaleUpperCase('vi') + value.slice(1);

/** Words that keep their capital within a sentence. */
const PROPER = /^(Internet|SIM|Sở|Nhà nước|Trung ương|Nghị quyết|Kết luận|[A-ZĐ]{2,})(?=\P{L}|$)/u;

/** Two capitals in a row are a name: "Mộc Hóa", "Đài Truyền thanh", "Đội 814". */
const NAME = /^\S+ [\p{Lu}\d]/u;

export const lowerFirst = (value: string): string =>
  PROPER.test(value) || NAME.test(value)
    ? value
    : value.charAt(0).toLocaleLowerCase('vi') + value.slice(1);

export const upper = (value: string): string => value.toLocaleUpperCase('vi');

/** The words of a phrase, for reading and for tests. */
export function plain(parts: Phrase): string {
  return parts.map((part) => (part.type === 'emphasis' ? plain(part.parts) : part.text)).join('');
}
