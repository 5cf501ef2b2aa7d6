import { type Indicator, isNumeric, type LocalText } from '@/lib/domain/indicator';
import { addQuarters, isPeriodCode, quartersBetween } from '@/lib/domain/quarter';
import {
  POST_OFFICE_STATES,
  ROUTE_KINDS,
  ROUTE_STATES,
  SUSPENSION_REASONS,
} from '@/lib/domain/register';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { storedForm } from '@/lib/format/stored-text';
import {
  type ColumnCode,
  POST_OFFICE_STATE_WORDS,
  ROUTE_KIND_WORDS,
  ROUTE_STATE_WORDS,
  SUSPENSION_REASON_WORDS,
  YES_NO,
} from './words';

export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** What may stand in a cell, for its validation in the workbook and for reading it back. */
export type CellType =
  | { readonly type: 'number'; readonly decimal: boolean; readonly signs: readonly string[] }
  | { readonly type: 'percent' }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] }
  | { readonly type: 'day' }
  /** A day, a month or a quarter. */
  | { readonly type: 'moment' }
  | { readonly type: 'text'; readonly max: number };

/** In canonical form: a number, a code or a text; null is unknown. */
export type CellValue = number | string | null;

/** One cell that a person fills in. Row and column are codes, which stand hidden in the workbook. */
export interface EntryCell {
  readonly row: RowCode;
  readonly column: EntryColumn;
  readonly section: string;
  readonly type: CellType;
  readonly name: LocalText;
  readonly saved: CellValue;
}

export type RowCode =
  | `figure:${string}`
  | `remark:${string}`
  | `route:${number}`
  | `office:${number}`;
export type EntryColumn = Extract<
  ColumnCode,
  'value' | 'note' | 'state' | 'percent' | 'remark' | 'reason' | 'since'
>;

export const cellKey = ({ row, column }: Pick<EntryCell, 'row' | 'column'>): string =>
  `${row}/${column}`;

/** Text as `lib/schemas/report` stores it, with the line ends of the form. */
export function canonicalText(text: string | null | undefined): string | null {
  const plain = storedForm(text ?? '').replace(/\r\n?/g, '\n');
  return plain === '' ? null : plain;
}

const NOTE: CellType = { type: 'text', max: 1000 };
const WORDS: CellType = { type: 'text', max: 5000 };
const choicesOf = <C extends string>(codes: readonly C[], words: Record<C, string>): CellType => ({
  type: 'choice',
  choices: codes.map((code) => ({ code, label: words[code] })),
});
const ROUTE_STATE = choicesOf(ROUTE_STATES, ROUTE_STATE_WORDS);
const OFFICE_STATE = choicesOf(POST_OFFICE_STATES, POST_OFFICE_STATE_WORDS);
const REASON = choicesOf(SUSPENSION_REASONS, SUSPENSION_REASON_WORDS);
const YES_OR_NO = choicesOf(['yes', 'no'], YES_NO);

/** What may stand in a row that is not in the register yet, by column; `needed` cannot be blank. */
export interface NewCell {
  readonly type: CellType;
  readonly needed?: true;
}
export const NEW_ROUTE = {
  route: { type: { type: 'text', max: 150 }, needed: true },
  ends: { type: { type: 'text', max: 300 }, needed: true },
  km: { type: { type: 'number', decimal: true, signs: ['km'] } },
  kind: { type: choicesOf(ROUTE_KINDS, ROUTE_KIND_WORDS), needed: true },
  deadline: { type: { type: 'moment' } },
  state: { type: ROUTE_STATE },
  percent: { type: { type: 'percent' } },
  remark: { type: NOTE },
} as const satisfies Partial<Record<ColumnCode, NewCell>>;
export const NEW_POST_OFFICE = {
  commune: { type: { type: 'text', max: 100 }, needed: true },
  point: { type: { type: 'text', max: 150 }, needed: true },
  state: { type: OFFICE_STATE },
  reason: { type: REASON },
  since: { type: { type: 'moment' } },
} as const satisfies Partial<Record<ColumnCode, NewCell>>;

/** Quarters offered: two years back, four ahead, and whatever stands there already; as on screen. */
function quarterChoices(period: string, current: string | null): CellType {
  const offered = isPeriodCode(period)
    ? quartersBetween(addQuarters(period, -8), addQuarters(period, 16))
    : [];
  const codes = new Set<string>([
    ...offered,
    ...(current !== null && isPeriodCode(current) ? [current] : []),
  ]);
  return {
    type: 'choice',
    choices: [...codes].sort().map((code) => ({ code, label: formatQuarter(code) })),
  };
}

function typeOf(indicator: Indicator, period: string, current: string | null): CellType {
  switch (indicator.valueType) {
    case 'yes-no':
      return YES_OR_NO;
    case 'choice':
      return {
        type: 'choice',
        choices: indicator.options.map(({ code, name }) => ({ code, label: name.vi })),
      };
    case 'quarter':
      return quarterChoices(period, current);
    case 'date':
      return { type: 'day' };
    case 'text':
      return WORDS;
    default:
      return {
        type: 'number',
        decimal: indicator.valueType === 'decimal',
        signs: indicator.measure ? [indicator.measure.vi, indicator.measure.en] : [],
      };
  }
}

/** Two indicators of a section can have one name in two groups ("Quá hạn"). */
const fullName = ({ group, name }: Indicator): LocalText =>
  group ? { vi: `${group.vi} – ${name.vi}`, en: `${group.en} – ${name.en}` } : name;

const same = (text: string): LocalText => ({ vi: text, en: text });
const REMARK: LocalText = { vi: 'Nhận xét của phần này', en: 'Remark on this section' };

/** Every cell that a person fills in, in the form's order, with what is saved in it now. */
export function entryCells(detail: ReportDetail): EntryCell[] {
  return detail.catalogue.sections.flatMap(({ code: section }) => [
    ...detail.catalogue.indicators
      .filter((indicator) => indicator.section === section && indicator.kind === 'entered')
      .flatMap((indicator) => figureCells(detail, indicator)),
    ...(section === 'cables' ? routeCells(detail) : []),
    ...(section === 'post-offices' ? postOfficeCells(detail) : []),
    {
      row: `remark:${section}`,
      column: 'value',
      section,
      type: WORDS,
      name: REMARK,
      saved: canonicalText(detail.sections.find((candidate) => candidate.code === section)?.remark),
    } satisfies EntryCell,
  ]);
}

function figureCells({ figures, notes, period }: ReportDetail, indicator: Indicator): EntryCell[] {
  const { code, section } = indicator;
  const text = canonicalText(figures?.texts[code]);
  const of = { row: `figure:${code}`, section, name: fullName(indicator) } as const;
  return [
    {
      ...of,
      column: 'value',
      type: typeOf(indicator, period.code, text),
      saved: isNumeric(indicator) ? (figures?.numbers[code] ?? null) : text,
    },
    { ...of, column: 'note', type: NOTE, saved: canonicalText(notes[code]) },
  ];
}

const routeCells = ({ routes }: ReportDetail): EntryCell[] =>
  routes.flatMap(({ id, name, state, percent, remark }) => {
    const of = { row: `route:${id}`, section: 'cables', name: same(name) } as const;
    return [
      { ...of, column: 'state', type: ROUTE_STATE, saved: state },
      { ...of, column: 'percent', type: { type: 'percent' }, saved: percent },
      { ...of, column: 'remark', type: NOTE, saved: canonicalText(remark) },
    ] satisfies EntryCell[];
  });

const postOfficeCells = ({ postOffices }: ReportDetail): EntryCell[] =>
  postOffices.flatMap(({ id, name, state, reason, since }) => {
    const of = { row: `office:${id}`, section: 'post-offices', name: same(name) } as const;
    return [
      { ...of, column: 'state', type: OFFICE_STATE, saved: state },
      { ...of, column: 'reason', type: REASON, saved: reason },
      { ...of, column: 'since', type: { type: 'moment' }, saved: since },
    ] satisfies EntryCell[];
  });
