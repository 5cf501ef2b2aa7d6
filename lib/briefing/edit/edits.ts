import type { EditPart } from './parts';

/** What people made of one paragraph; a paragraph without one is as generated, always anew. */
export interface ParagraphEdit {
  readonly key: string;
  /** Key of the section that it stands in. */
  readonly section: string;
  readonly type: 'paragraph' | 'item';
  readonly dropped: boolean;
  /** null: the words are the generated ones. */
  readonly parts: readonly EditPart[] | null;
  /** The generated words at the time of the edit: shows whether they changed since. */
  readonly base: string | null;
}

export interface BriefingEdits {
  readonly paragraphs: readonly ParagraphEdit[];
  /** Order of the paragraphs of a section, where it is not the generated one. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

export const NO_EDITS: BriefingEdits = { paragraphs: [], orders: {} };

/** Keys of paragraphs that people added begin so; the generator makes none. */
const ADDED = 'added.';
export const isAdded = (key: string): boolean => key.startsWith(ADDED);
export const addedKey = (id: string): string => `${ADDED}${id}`;

/**
 * The keys that there are in the order wished for. What the wish does not know (a sentence that new
 * figures brought) comes behind the one that it follows in the generated order.
 */
export function inOrder(present: readonly string[], wished: readonly string[]): string[] {
  const keys = new Set(present);
  const ordered = [...new Set(wished)].filter((key) => keys.has(key));
  for (const [index, key] of present.entries()) {
    if (ordered.includes(key)) continue;
    const before = present.slice(0, index).findLast((one) => ordered.includes(one));
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, key);
  }
  return ordered;
}

/** With one key moved by a step; null where it stands at that end already. */
export function moved(keys: readonly string[], key: string, by: -1 | 1): string[] | null {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return null;
  const order = keys.filter((one) => one !== key);
  order.splice(to, 0, key);
  return order;
}
