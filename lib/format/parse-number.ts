import { NumberParser } from '@internationalized/number';
import { DECIMAL_PLACES } from '@/lib/domain/indicator';
import { UNKNOWN } from './locale';
import { formatNumber } from './numbers';

/** `1.234,5` or `1,234.5`. */
export type Notation = 'vi' | 'en';

export type NumberProblem =
  | 'not-a-number'
  | 'negative'
  | 'not-whole'
  | 'too-precise'
  | 'too-large'
  | 'ambiguous';

export type ParsedNumber =
  | {
      ok: true;
      /** null for an empty field: unknown, not 0. */
      value: number | null;
      /** How it was read, in Vietnamese notation, where that is not evident from what was typed. */
      readAs?: string;
      /** The other possible reading, without grouping ("1234"), where there were two. */
      notAs?: string;
    }
  | { ok: false; problem: NumberProblem };

export interface ParseOptions {
  /** A count (also đồng) is whole: in it "1.234" and "1,234" can only be 1234. */
  kind: 'count' | 'decimal';
  /** Default false. */
  allowNegative?: boolean;
  /** Largest magnitude accepted; by default fifteen digits, what a double holds exactly. */
  max?: number;
  /** Decimal places accepted in a decimal field. Default: those that a figure may have. */
  fractionDigits?: number;
  /** Unit signs that may follow the number, such as "%", "km", "đồng". */
  suffixes?: readonly string[];
  /** How a number is read that has two readings. Default `vi`. */
  notation?: Notation;
  /** Refuse what can be read two ways instead of saying how it was read (for files, where nobody is asked). */
  refuseAmbiguous?: boolean;
}

const LARGEST = 999_999_999_999_999;

const PLAIN = /^\d+$/;
const GROUPED_VI = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_EN = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_SPACE = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const DECIMAL_VI = /^\d*,\d+$/;
const DECIMAL_EN = /^\d*\.\d+$/;

const parsers = {
  vi: new NumberParser('vi-VN', { maximumFractionDigits: 20 }),
  en: new NumberParser('en-US', { maximumFractionDigits: 20 }),
};

/**
 * The parser of @internationalized/number takes group signs anywhere ("1.2.3" → 123, "12.5" → 125 in vi-VN);
 * so the shape is decided here and only the reading is left to it.
 */
function readings(body: string): { vi?: number; en?: number } {
  // Most of what is typed, and read anew with each key: the parser would try every script's digits first
  if (PLAIN.test(body)) return { vi: Number(body) };
  if (GROUPED_SPACE.test(body)) {
    const joined = body.replaceAll(' ', '');
    return joined.includes('.')
      ? { en: parsers.en.parse(joined) }
      : { vi: parsers.vi.parse(joined) };
  }
  const found: { vi?: number; en?: number } = {};
  if (GROUPED_VI.test(body) || DECIMAL_VI.test(body)) found.vi = parsers.vi.parse(body);
  if (GROUPED_EN.test(body) || DECIMAL_EN.test(body)) found.en = parsers.en.parse(body);
  return found;
}

function stripSuffix(text: string, suffixes: readonly string[]): string {
  const lower = text.toLocaleLowerCase('vi');
  for (const suffix of suffixes) {
    if (lower.endsWith(suffix.toLocaleLowerCase('vi'))) {
      return text.slice(0, text.length - suffix.length).trimEnd();
    }
  }
  return text;
}

function ungrouped(value: number): string {
  return formatNumber(value, { max: 15 }).replaceAll('.', '');
}

function check(value: number, options: ParseOptions): NumberProblem | null {
  if (value < 0 && !options.allowNegative) return 'negative';
  if (Math.abs(value) > (options.max ?? LARGEST)) return 'too-large';
  if (options.kind === 'count') return Number.isInteger(value) ? null : 'not-whole';
  const places = options.fractionDigits ?? DECIMAL_PLACES;
  return Number(value.toFixed(places)) === value ? null : 'too-precise';
}

/**
 * A number as a person types or pastes it, in Vietnamese or English notation.
 * An empty text, and the dash that this product writes for the unknown, are null.
 */
export function parseNumber(typed: string, options: ParseOptions): ParsedNumber {
  // NFKC turns the full-width digits of some keyboards and every kind of no-break space into plain ones
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (text === '' || text === UNKNOWN) return { ok: true, value: null };

  const bare = stripSuffix(text, options.suffixes ?? []);
  const sign = /^[-−–]/.test(bare) ? -1 : 1;
  const body = bare.replace(/^[-−–+]\s*/, '');
  const { vi, en } = readings(body);

  if (vi !== undefined && en !== undefined) return resolveTwo(vi * sign, en * sign, options);
  const value = vi ?? en;
  if (value === undefined || Number.isNaN(value)) return { ok: false, problem: 'not-a-number' };

  const signedValue = value === 0 ? 0 : value * sign;
  const problem = check(signedValue, options);
  if (problem) return { ok: false, problem };
  if (vi === undefined)
    return { ok: true, value: signedValue, readAs: formatNumber(signedValue, { max: 15 }) };
  return { ok: true, value: signedValue };
}

/** "1.234" and "1,234" are 1234 in one notation and 1,234 in the other. */
function resolveTwo(vi: number, en: number, options: ParseOptions): ParsedNumber {
  if (options.kind === 'count') {
    // The sign groups: nobody writes three decimals of nothing, "2,000" for 2
    const value = Math.abs(vi) > Math.abs(en) ? vi : en;
    const problem = check(value, options);
    if (problem) return { ok: false, problem };
    return value === vi ? { ok: true, value } : { ok: true, value, readAs: formatNumber(value) };
  }
  if (options.refuseAmbiguous) return { ok: false, problem: 'ambiguous' };
  const [taken, other] = options.notation === 'en' ? [en, vi] : [vi, en];
  const problem = check(taken, options);
  if (problem) return { ok: false, problem };
  return { ok: true, value: taken, readAs: ungrouped(taken), notAs: ungrouped(other) };
}

/** The notation that a number can only be in; null where it could be in both, or is no number. */
export function notationOf(typed: string): Notation | null {
  const body = typed
    .normalize('NFKC')
    .trim()
    .replace(/^[-−–+]\s*/, '');
  const { vi, en } = /[.,]/.test(body) ? readings(body) : {};
  if (vi === undefined) return en === undefined ? null : 'en';
  return en === undefined ? 'vi' : null;
}

/** How a text is read, while it is not yet written as figures are: "1234" as 1.234. */
export interface HowRead {
  readonly as: string;
  /** The other possible reading. */
  readonly notAs: string | null;
}

/** null for what cannot be read, for nothing, and for what stands there as it will be written. */
export function howRead(typed: string, options: ParseOptions): HowRead | null {
  const parsed = parseNumber(typed, options);
  if (!parsed.ok || parsed.value === null) return null;
  const written = formatNumber(parsed.value, { max: 15 });
  const { notAs = null } = parsed;
  if (notAs !== null) return { as: parsed.readAs ?? written, notAs };
  return written === typed.trim() ? null : { as: written, notAs };
}
