import { type Indicator, isNumeric } from '@/lib/domain/indicator';
import type { ProvinceQuarter } from '@/lib/domain/province';
import { foldText } from '@/lib/format/text';
import type { Block, Inline } from '../document';
import type { FigureSource } from '../figure-source';
import type { FigureStyle } from '../figure-text';
import { plain } from '../phrase';
import { placesIn } from '../province-figures';
import { type Token, tokensOf } from './tokens';

/*
 * By which words a number is known to be a certain figure: those round it in the generated document,
 * and the indicators' names.
 */

export interface Anchor {
  readonly source: FigureSource;
  readonly format: FigureStyle;
  /** Folded words before (nearest first) and after the number, within its clause. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Folded name of the indicator, and of the unit where it is a unit's. */
  readonly name: string | null;
  readonly unit: string | null;
}

type Kind = 'rate' | 'points' | 'money' | 'number';

const REACH = 4;

function kindOfFormat({ kind }: FigureStyle): Kind {
  if (kind === 'percent') return 'rate';
  return kind === 'money' || kind === 'points' ? kind : 'number';
}

function kindOfToken(tokens: readonly Token[], index: number): Kind {
  if (tokens[index]?.text.endsWith('%')) return 'rate';
  const next = tokens.slice(index + 1, index + 4).map(({ text }) => text);
  if (next[0] === 'đồng') return 'money';
  return next.join(' ') === 'điểm phần trăm' ? 'points' : 'number';
}

const ENDS = /^[.;!?]$/;

/** Folded words on one side of a token up to the end of the clause; nearest first. */
function wordsFrom(tokens: readonly Token[], index: number, step: 1 | -1, most: number): string[] {
  const words: string[] = [];
  for (let at = index + step; at >= 0 && at < tokens.length && words.length < most; at += step) {
    const token = tokens[at];
    if (!token || ENDS.test(token.text)) break;
    if (/^[\p{L}\d]/u.test(token.text)) words.push(token.isNumber ? '#' : foldText(token.text));
    else if (step === 1) break;
  }
  return words;
}

/** Words after a number, past its own unit ("đồng", "điểm phần trăm"). */
function after(tokens: readonly Token[], index: number): string[] {
  const skip = { rate: 0, number: 0, money: 1, points: 3 }[kindOfToken(tokens, index)];
  return wordsFrom(tokens, index + skip, 1, REACH);
}

function figuresIn(parts: readonly Inline[], from = 0): { at: number; figure: Inline }[] {
  let at = from;
  return parts.flatMap((part) => {
    const start = at;
    at += part.type === 'emphasis' ? plain(part.parts).length : part.text.length;
    if (part.type === 'emphasis') return figuresIn(part.parts, start);
    return part.type === 'figure' ? [{ at: start, figure: part }] : [];
  });
}

/** Every figure of the generated text with the words round it. */
function fromBlocks(blocks: readonly Block[]): Anchor[] {
  return blocks.flatMap(({ parts }) => {
    const tokens = tokensOf(plain(parts));
    return figuresIn(parts).flatMap(({ at, figure }) => {
      const index = tokens.findIndex((token) => token.start === at);
      if (figure.type !== 'figure' || index < 0) return [];
      return [
        {
          source: figure.source,
          format: figure.style,
          before: wordsFrom(tokens, index, -1, REACH),
          after: after(tokens, index),
          name: null,
          unit: null,
        },
      ];
    });
  });
}

const FORMATS: Partial<Record<Indicator['valueType'], FigureStyle>> = {
  rate: { kind: 'percent', decimals: 1 },
  money: { kind: 'money' },
  decimal: { kind: 'decimal' },
  count: { kind: 'official' },
};

function fromNames(province: ProvinceQuarter): Anchor[] {
  const period = province.current.period.code;
  const units = placesIn(province.current).map(({ unit, unitId }) => ({
    unitId,
    unit: foldText(unit.name),
  }));
  return province.catalogue.indicators.filter(isNumeric).flatMap(({ code, name, valueType }) =>
    [{ unitId: null, unit: null }, ...units].map(
      ({ unitId, unit }): Anchor => ({
        source: { measure: 'value', indicator: code, unitId, period },
        format: FORMATS[valueType] ?? { kind: 'official' },
        before: [],
        after: [],
        name: foldText(name.vi),
        unit,
      }),
    ),
  );
}

export const anchorsOf = (province: ProvinceQuarter, generated: readonly Block[]): Anchor[] => [
  ...fromBlocks(generated),
  ...fromNames(province),
];

const common = (a: readonly string[], b: readonly string[]): number => {
  const end = a.findIndex((word, index) => word !== b[index]);
  return end < 0 ? a.length : end;
};

/** Words that make a number a change, which an indicator's name alone does not tell. */
const CHANGES = new Set(['tang', 'giam', 'hon', 'them', 'bot', 'thap', 'cao']);

/**
 * The figure that a number's words speak of; null where they speak of none, or of several that a
 * reader could take it for.
 */
export function likeliest(
  text: string,
  tokens: readonly Token[],
  index: number,
  anchors: readonly Anchor[],
): Anchor | null {
  const kind = kindOfToken(tokens, index);
  const same = anchors.filter(({ format }) => kindOfFormat(format) === kind);
  const [left, right] = [wordsFrom(tokens, index, -1, REACH), after(tokens, index)];
  return byWords(same, left, right) ?? byName(same, clauseWords(text, tokens, index), left);
}

function byWords(
  anchors: readonly Anchor[],
  left: readonly string[],
  right: readonly string[],
): Anchor | null {
  const scored = anchors
    .filter(({ name }) => name === null)
    .map((anchor) => ({ anchor, l: common(anchor.before, left), r: common(anchor.after, right) }))
    .filter(({ l, r }) => (l >= 1 && r >= 2) || l >= 3)
    .map(({ anchor, l, r }) => ({ anchor, score: l + r }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const first = scored.filter(({ score }) => score === most);
  const sources = new Set(first.map(({ anchor }) => JSON.stringify(anchor.source)));
  return sources.size === 1 ? (first[0]?.anchor ?? null) : null;
}

/** The folded words of the clause before the number. */
const clauseWords = (text: string, tokens: readonly Token[], index: number): string => {
  const words = wordsFrom(tokens, index, -1, text.length);
  return ` ${words.reverse().join(' ')} `;
};

function byName(
  anchors: readonly Anchor[],
  clause: string,
  left: readonly string[],
): Anchor | null {
  if (left.some((word) => CHANGES.has(word))) return null;
  const named = anchors.filter(({ name }) => name !== null && namesLast(clause, name));
  const longest = Math.max(0, ...named.map(({ name }) => name?.length ?? 0));
  const meant = named.filter(({ name }) => name?.length === longest);
  const ofUnit = meant.filter(({ unit }) => unit !== null && clause.includes(` ${unit} `));
  if (ofUnit.length > 0) return ofUnit.length === 1 ? (ofUnit[0] ?? null) : null;
  const ofProvince = meant.filter(({ unit }) => unit === null);
  return ofProvince.length === 1 ? (ofProvince[0] ?? null) : null;
}

/** Whether a clause names an indicator, with no other number between the name and its end. */
function namesLast(clause: string, name: string): boolean {
  const words = ` ${wordsOnly(name)} `;
  const at = clause.lastIndexOf(words);
  return at >= 0 && !clause.slice(at + words.length - 1).includes('#');
}

const wordsOnly = (name: string): string =>
  tokensOf(name)
    .filter(({ text }) => /^[\p{L}\d]/u.test(text))
    .map(({ text, isNumber }) => (isNumber ? '#' : text))
    .join(' ');
