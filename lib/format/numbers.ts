import { type FormatLocale, UNKNOWN } from './locale';

/*
 * Numbers are written in Vietnamese notation (1.234.567,89) in both languages of the screen:
 * a figure copied from the English screen must read the same in the form and in the document.
 * The locale chooses words only ("đồng", "percentage points").
 */

type Figure = number | null | undefined;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${minimum}-${maximum}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
      // "min2" of some CLDR versions would leave 1234 without its point
      useGrouping: 'always',
    });
    formatters.set(key, found);
  }
  return found;
}

function isKnown(value: Figure): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** The typographic minus; and no "-0" after rounding. */
function write(value: number, minimum: number, maximum: number): string {
  const text = formatter(minimum, maximum).format(value).replace(/^-/, '−');
  return /[1-9]/.test(text) ? text : text.replace('−', '');
}

export interface Digits {
  /** Decimal places always shown. Default 0. */
  min?: number;
  /** Decimal places shown at most. */
  max?: number;
}

/** `1234567.89` → `1.234.567,89`; at most three decimal places unless told; null → `–`. */
export function formatNumber(value: Figure, digits: Digits = {}): string {
  if (!isKnown(value)) return UNKNOWN;
  const minimum = digits.min ?? 0;
  return write(value, minimum, Math.max(minimum, digits.max ?? 3));
}

/** A count: whole, grouped. */
export function formatCount(value: Figure): string {
  return formatNumber(value, { max: 0 });
}

/** A ratio (0.613) as `61,3%`. */
export function formatPercent(ratio: Figure, digits: Digits = {}): string {
  if (!isKnown(ratio)) return UNKNOWN;
  return `${formatNumber(ratio * 100, { min: digits.min ?? 0, max: digits.max ?? 1 })}%`;
}

/** Whole đồng: `1.500.000 đồng`. */
export function formatMoney(dong: Figure, locale: FormatLocale = 'vi'): string {
  if (!isKnown(dong)) return UNKNOWN;
  return `${formatCount(dong)} ${locale === 'vi' ? 'đồng' : 'VND'}`;
}

/** Kilometres: `12,5 km`. */
export function formatKm(km: Figure): string {
  if (!isKnown(km)) return UNKNOWN;
  return `${formatNumber(km, { max: 2 })} km`;
}

/** The ways a figure of an indicator can be written. `rate` is 0–1. */
export type FigureKind = 'count' | 'decimal' | 'rate' | 'money' | 'km';

/** One figure with its sign of unit, by its kind. */
export function formatFigure(value: Figure, kind: FigureKind, locale: FormatLocale = 'vi'): string {
  switch (kind) {
    case 'count':
      return formatCount(value);
    case 'decimal':
      return formatNumber(value);
    case 'rate':
      return formatPercent(value);
    case 'money':
      return formatMoney(value, locale);
    case 'km':
      return formatKm(value);
  }
}

function signed(value: number, digits: Digits): string {
  const text = formatNumber(value, digits);
  if (text.startsWith('−') || !/[1-9]/.test(text)) return text;
  return `+${text}`;
}

/** A difference of counts: `+12`, `−3`, `0`. */
export function formatSigned(value: Figure, digits: Digits = { max: 0 }): string {
  return isKnown(value) ? signed(value, digits) : UNKNOWN;
}

/** A relative change given as a ratio (−0.149): `−14,9%`. */
export function formatRelativeChange(ratio: Figure, digits: Digits = { max: 1 }): string {
  return isKnown(ratio) ? `${signed(ratio * 100, digits)}%` : UNKNOWN;
}

/** A change of a rate, given as a ratio (0.021): `+2,1 điểm phần trăm`. Never "%": a rate's change is in points. */
export function formatPointChange(
  ratio: Figure,
  locale: FormatLocale = 'vi',
  digits: Digits = { max: 1 },
): string {
  if (!isKnown(ratio)) return UNKNOWN;
  return `${signed(ratio * 100, digits)} ${locale === 'vi' ? 'điểm phần trăm' : 'percentage points'}`;
}

/**
 * A count in the running text of an official document: two digits below 10 ("04 huyện").
 * Zero, negative and broken numbers are written as they are.
 */
export function formatOfficialCount(value: Figure): string {
  if (!isKnown(value)) return UNKNOWN;
  if (Number.isInteger(value) && value >= 1 && value <= 9) return `0${value}`;
  return formatNumber(value);
}
