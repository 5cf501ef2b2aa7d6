import type { Block, DocumentSection, Inline } from './document';
import type { Facts } from './facts';
import { OFFICIAL } from './figure-text';
import { capitalised, join, maybe, type Phrase, plain, say } from './phrase';
import { coverageOf, unitsWithout } from './province-figures';
import { unitList } from './unit-names';

/*
 * Sentences to paragraphs. Here, and only here, a paragraph gets to say over how many units its
 * totals go: whoever writes a sentence cannot forget it.
 */

export type Sentence = Phrase | null;

interface Subject {
  readonly indicator: string;
  readonly of: string | null;
}

/** More names than these make a list that nobody reads; the appendix shows who is missing. */
const MOST_NAMES = 5;

const flat = (parts: Phrase): Inline[] =>
  parts.flatMap((part) => (part.type === 'emphasis' ? flat(part.parts) : [part]));

/** Totals of this quarter that a phrase names. */
function totals(f: Facts, phrase: Phrase): Subject[] {
  const found = new Map<string, Subject>();
  for (const part of flat(phrase)) {
    if (part.type !== 'figure' || part.source.period !== f.period) continue;
    const { source } = part;
    const isTotal =
      (source.measure === 'value' && source.unitId === null) ||
      source.measure === 'units' ||
      source.measure === 'share' ||
      source.measure === 'gap';
    if (!isTotal) continue;
    const of = source.measure === 'share' ? source.of : null;
    found.set(`${source.indicator}/${of}`, { indicator: source.indicator, of });
  }
  return [...found.values()];
}

const isIncomplete = (f: Facts, { indicator, of }: Subject): boolean => {
  const coverage = coverageOf(f.input.province, f.period, indicator, of);
  return coverage !== null && coverage.reported < coverage.expected;
};

const missing = (f: Facts, { indicator, of }: Subject) =>
  unitsWithout(f.input.province, f.period, indicator, of);

const keyOf = (f: Facts, subject: Subject): string =>
  missing(f, subject)
    .map((entry) => entry.unitId)
    .join();

function part(f: Facts, { indicator, of }: Subject, which: 'reported' | 'expected') {
  return f.figure({ measure: 'coverage', indicator, of, part: which, period: f.period }, OFFICIAL);
}

/** "13/14". */
export const coverageFraction = (f: Facts, subject: Subject): Phrase | null =>
  say`${part(f, subject, 'reported')}/${part(f, subject, 'expected')}`;

/** " (tổng hợp từ 12/14 đơn vị)". */
function aside(f: Facts, subjects: readonly Subject[]): Phrase {
  const [first] = subjects;
  if (!first) return [];
  const size = (subject: Subject) => missing(f, subject).length;
  const sorted = [...subjects].sort((a, b) => size(b) - size(a));
  const [least, most] = [sorted[0] ?? first, sorted.at(-1) ?? first];
  const range =
    size(least) === size(most)
      ? say`${coverageFraction(f, least)} đơn vị`
      : say`${coverageFraction(f, least)} đến ${coverageFraction(f, most)} đơn vị, tùy chỉ tiêu`;
  return maybe(say` (tổng hợp từ ${range})`);
}

/**
 * "Số liệu trên tổng hợp từ 13/14 đơn vị; chưa có số liệu của huyện Bến Lức". Units that sent no
 * report at all are named once, at the beginning of the document.
 */
function note(f: Facts, subject: Subject): Phrase | null {
  const entries = missing(f, subject);
  const silent = entries.every((entry) => entry.standing === null);
  const names =
    silent || entries.length > MOST_NAMES
      ? null
      : say`; chưa có số liệu của ${unitList(entries.map((entry) => entry.unit))}`;
  return say`số liệu trên tổng hợp từ ${coverageFraction(f, subject)} đơn vị${maybe(names)}`;
}

function finish(sentence: Phrase, capital = true): Phrase {
  const ended = /[.!?…]["”]?$/.test(plain(sentence));
  return maybe(say`${capital ? capitalised(sentence) : sentence}${ended ? '' : '.'}`);
}

/**
 * Sentences that can be said, as running text; null when there is nothing to say. After a colon
 * (`led`) the first one begins without a capital of its own.
 */
function running(f: Facts, sentences: readonly Sentence[], led = false): Phrase | null {
  const known = sentences.filter((sentence) => sentence !== null);
  const said = known.map((sentence) => totals(f, sentence));
  const gaps = said.map((subjects) => subjects.filter((subject) => isIncomplete(f, subject)));
  const all = gaps.flat();
  const [first] = all;
  // One note at the end serves where every total lacks the same units.
  const alike = first && all.every((subject) => keyOf(f, subject) === keyOf(f, first));
  const whole = alike && gaps.every((gap, index) => gap.length === said[index]?.length);
  const texts = known.map((sentence, index) =>
    finish(
      whole
        ? sentence
        : maybe(say`${sentence}${gaps[index]?.length ? aside(f, said[index] ?? []) : []}`),
      !(led && index === 0),
    ),
  );
  const closing = whole ? note(f, first) : null;
  return join([...texts, closing && finish(closing)], ' ');
}

export function paragraph(f: Facts, key: string, sentences: readonly Sentence[]): Block | null {
  const parts = running(f, sentences);
  return parts && { type: 'paragraph', key, parts };
}

/** An item of a list, led in by words that say what it is about. */
export function item(
  f: Facts,
  key: string,
  lead: string | null,
  sentences: readonly Sentence[],
): Block | null {
  const parts = running(f, sentences, lead !== null);
  if (!parts) return null;
  const all = lead === null ? parts : maybe(say`${emphasised(lead)} ${parts}`);
  return { type: 'item', key, mark: '-', parts: all };
}

const emphasised = (words: string): Inline => ({
  type: 'emphasis',
  style: 'italic',
  parts: [{ type: 'text', text: `${words}:` }],
});

/** A section to be, numbered once it is known which ones there are. */
export interface Draft {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly (Block | null)[];
  readonly sections?: readonly (Draft | null)[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
/** The Vietnamese alphabet, without the letters that bear a mark but đ: a), b), c), d), đ), e) … */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const LABELS: Readonly<Record<1 | 2 | 3, (index: number) => string>> = {
  1: (index) => `${ROMAN[index] ?? index + 1}.`,
  2: (index) => `${index + 1}.`,
  3: (index) => `${LETTERS.charAt(index)})`,
};

/** "II.", "2.", "b)": the label of the section that comes after `index` others. */
export const labelled = (level: 1 | 2 | 3, index: number): string => LABELS[level](index);

/** Numbers the sections that have something to say. */
export function numbered(drafts: readonly (Draft | null)[], level: 1 | 2 | 3): DocumentSection[] {
  const below = level === 1 ? 2 : 3;
  return drafts
    .filter((draft) => draft !== null)
    .map((draft) => ({
      ...draft,
      blocks: draft.blocks.filter((block) => block !== null),
      sections: level === 3 ? [] : numbered(draft.sections ?? [], below),
    }))
    .filter((section) => section.blocks.length > 0 || section.sections.length > 0)
    .map((section, index) => ({ ...section, level, label: labelled(level, index) }));
}
