import { type Indicator, isNumeric } from '@/lib/domain/indicator';
import { type NumberProblem, type ParseOptions, parseNumber } from '@/lib/format/parse-number';
import { readDay, readMoment } from '@/lib/format/read-dates';
import { storedForm } from '@/lib/format/stored-text';
import { type Fields, isAsked, kindOf } from './fields';
import type { SectionForm } from './form';

export type ReadingProblem = NumberProblem | 'not-a-day' | 'not-a-moment' | 'not-a-percent';

export type Reading =
  | { readonly ok: true; readonly value: number | string | null }
  | { readonly ok: false; readonly problem: ReadingProblem };

const EMPTY: Reading = { ok: true, value: null };

/** As cells of a sheet and receipts write đồng. */
const MONEY = ['đồng', 'vnđ', 'vnd', 'đ', '₫'];

/** How a number is read: whole unless decimal, with the sign of its unit or without. */
export function parseOptions(indicator: Indicator): ParseOptions {
  const measure = indicator.measure ? [indicator.measure.vi, indicator.measure.en] : [];
  const signs = indicator.valueType === 'money' ? [...measure, ...MONEY] : measure;
  return { kind: indicator.valueType === 'decimal' ? 'decimal' : 'count', suffixes: signs };
}

export const PERCENT: ParseOptions = { kind: 'count', max: 100, suffixes: ['%'] };

function readNumber(text: string, options: ParseOptions): Reading {
  const parsed = parseNumber(text, options);
  return parsed.ok ? { ok: true, value: parsed.value } : parsed;
}

function readValue(indicator: Indicator, text: string): Reading {
  if (isNumeric(indicator)) return readNumber(text, parseOptions(indicator));
  if (text.trim() === '') return EMPTY;
  if (indicator.valueType !== 'date') return { ok: true, value: text };
  const day = readDay(text);
  return day === undefined ? { ok: false, problem: 'not-a-day' } : { ok: true, value: day };
}

function readPercent(text: string): Reading {
  const reading = readNumber(text, PERCENT);
  return reading.ok ? reading : { ok: false, problem: 'not-a-percent' };
}

function readSince(text: string): Reading {
  if (text.trim() === '') return EMPTY;
  const moment = readMoment(text);
  return moment === undefined
    ? { ok: false, problem: 'not-a-moment' }
    : { ok: true, value: moment };
}

/** The last readings of each field: a key changes one text of a hundred, and all are read for it. */
const readings = new WeakMap<SectionForm, Map<string, Map<string, Reading>>>();
/** As it stands, as it was saved, and one more. */
const KEPT_READINGS = 3;

/** What a field's text says; blank is unknown and never 0. */
export function readField(form: SectionForm, key: string, text: string): Reading {
  const fields = readings.get(form) ?? new Map<string, Map<string, Reading>>();
  readings.set(form, fields);
  const known = fields.get(key) ?? new Map<string, Reading>();
  fields.set(key, known);
  const found = known.get(text) ?? readAnew(form, key, text);
  known.delete(text);
  known.set(text, found);
  const [oldest] = known.keys();
  if (known.size > KEPT_READINGS && oldest !== undefined) known.delete(oldest);
  return found;
}

function readAnew(form: SectionForm, key: string, text: string): Reading {
  const kind = kindOf(key);
  if (kind.type === 'value') {
    const indicator = form.indicators.find((candidate) => candidate.code === kind.code);
    return indicator ? readValue(indicator, text) : EMPTY;
  }
  if (kind.type === 'route' && kind.part === 'percent') return readPercent(text);
  if (kind.type === 'office' && kind.part === 'since') return readSince(text);
  return { ok: true, value: text.trim() === '' ? null : text };
}

/** A text in the one form in which equal contents are equal: "1234" and "1.234" are the same count. */
function canonical(form: SectionForm, key: string, text: string | undefined): string {
  if (text === undefined) return '';
  const reading = readField(form, key, text);
  if (!reading.ok) return text.trim();
  // As the server stores it: what comes back is no change of somebody else's
  return reading.value === null ? '' : storedForm(String(reading.value));
}

/** Whether a field says the same in both, however it is written. One that is missing is blank. */
export const sameContent = (form: SectionForm, key: string, a: Fields, b: Fields): boolean =>
  a[key] === b[key] || canonical(form, key, a[key]) === canonical(form, key, b[key]);

/** Keys whose content differs. A key that one of them lacks is blank there. */
export function changedKeys(form: SectionForm, a: Fields, b: Fields): string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => !sameContent(form, key, a, b));
}

export interface Unreadable {
  readonly key: string;
  readonly problem: ReadingProblem;
}

/** The fields that hold a save back: what is not on screen cannot be mended, and is not sent. */
export function unreadableIn(form: SectionForm, fields: Fields): Unreadable[] {
  return Object.entries(fields).flatMap(([key, text]) => {
    const reading = readField(form, key, text);
    return reading.ok || !isAsked(fields, key) ? [] : [{ key, problem: reading.problem }];
  });
}
