import type { Indicator } from '@/lib/domain/indicator';
import { detectLegacyText } from '@/lib/format/legacy-text';
import { foldText } from '@/lib/format/text';

const NUMBERING = /^(?:[-–•+*]\s*|(?:[ivx]{1,5}|\d+(?:\.\d+)*|[a-h])\s*[.)/]\s+)+/;

/** A name as names are compared: without marks, numbering, signs, and what is counted at its end. */
export function bareLabel(text: string): string {
  const legacy = detectLegacyText(text);
  return foldText(legacy ? legacy.converted : text)
    .replace(NUMBERING, '')
    .replace(/\([^()]*\)\s*:?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Named {
  readonly code: string;
  readonly names: ReadonlySet<string>;
  readonly groups: readonly string[];
}

function named({ code, name, group }: Indicator): Named {
  const groups = group ? [bareLabel(group.vi), bareLabel(group.en)] : [];
  const own = [bareLabel(name.vi), bareLabel(name.en)];
  const full = own.flatMap((one) => groups.map((of) => `${of} ${one}`));
  return { code, names: new Set([...own, ...full]), groups };
}

/** Two texts by the words that they share: 1 for the same words, 0 for none. */
function likeness(a: string, b: string): number {
  const [words, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / (words.size + others.size);
}
const ALIKE = 0.8;

/** The rows most like a name; none where all are something else. */
function alike(label: string, rows: readonly Named[]): Named[] {
  const scored = rows.map((row) => ({
    row,
    score: Math.max(...[...row.names].map((name) => likeness(label, name))),
  }));
  const best = Math.max(ALIKE, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ row }) => row);
}

export type LabelMatch =
  | { readonly type: 'row'; readonly code: string }
  /** A heading of the table: what follows is under it. */
  | { readonly type: 'group' }
  | { readonly type: 'none' };

/**
 * Which row each label names. Two rows can have one name in two groups ("Quá hạn"): the group whose
 * heading came last decides, and else the order of the table. No row is named twice.
 */
export function matchLabels(
  labels: readonly string[],
  indicators: readonly Indicator[],
): LabelMatch[] {
  const rows = indicators.map(named);
  const headings = new Set(rows.flatMap(({ groups }) => groups));
  const used = new Set<string>();
  let group: string | null = null;
  let last = -1;
  return labels.map((text) => {
    const label = bareLabel(text);
    if (label === '') return { type: 'none' };
    const free = rows.filter(({ code }) => !used.has(code));
    const exact = free.filter(({ names }) => names.has(label));
    if (exact.length === 0 && headings.has(label)) {
      group = label;
      return { type: 'group' };
    }
    const possible = exact.length > 0 ? exact : alike(label, free);
    const found =
      possible.find(({ groups }) => group !== null && groups.includes(group)) ??
      possible.find((row) => rows.indexOf(row) > last) ??
      possible[0];
    if (!found) return { type: 'none' };
    used.add(found.code);
    last = rows.indexOf(found);
    return { type: 'row', code: found.code };
  });
}
