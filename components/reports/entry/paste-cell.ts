import { type Indicator, isNumeric } from '@/lib/domain/indicator';
import { isPeriodCode } from '@/lib/domain/quarter';
import { formatDate } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { type Notation, parseNumber } from '@/lib/format/parse-number';
import { readDay, readMoment } from '@/lib/format/read-dates';
import { foldText } from '@/lib/format/text';
import { parseOptions, type ReadingProblem } from './reading';

export type PastedCell =
  /** `text` as it will stand in the field; `notAs`: the other way in which the number could be read. */
  | { readonly ok: true; readonly text: string; readonly notAs: string | null }
  | { readonly ok: false; readonly problem: ReadingProblem | 'not-an-option' };

const UNREADABLE: Partial<Record<Indicator['valueType'], ReadingProblem>> = {
  date: 'not-a-day',
  quarter: 'not-a-moment',
};
const YES = ['co', 'yes', 'x'];
const NO = ['khong', 'no'];

/** One cell of a spreadsheet as the field of an indicator takes it. */
export function readCell(indicator: Indicator, cell: string, notation: Notation): PastedCell {
  if (isNumeric(indicator)) return readNumberCell(indicator, cell, notation);
  const text = readWords(indicator, cell);
  if (text !== undefined) return { ok: true, text, notAs: null };
  return { ok: false, problem: UNREADABLE[indicator.valueType] ?? 'not-an-option' };
}

function readNumberCell(indicator: Indicator, cell: string, notation: Notation): PastedCell {
  const parsed = parseNumber(cell, { ...parseOptions(indicator), notation });
  if (!parsed.ok) return parsed;
  const text = parsed.value === null ? '' : formatNumber(parsed.value, { max: 15 });
  return { ok: true, text, notAs: parsed.notAs ?? null };
}

function readWords(indicator: Indicator, cell: string): string | undefined {
  const folded = foldText(cell);
  switch (indicator.valueType) {
    case 'yes-no':
      return YES.includes(folded) ? 'yes' : NO.includes(folded) ? 'no' : undefined;
    case 'choice':
      return indicator.options.find(({ code, name }) =>
        [code, name.vi, name.en].some((one) => foldText(one) === folded),
      )?.code;
    case 'quarter': {
      const moment = readMoment(cell);
      return moment !== undefined && isPeriodCode(moment) ? moment : undefined;
    }
    case 'date': {
      const day = readDay(cell);
      return day === undefined ? undefined : formatDate(day);
    }
    default:
      return cell;
  }
}
