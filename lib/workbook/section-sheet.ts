import {
  type Catalogue,
  type Figures,
  type Indicator,
  isNumeric,
  lookupIn,
} from '@/lib/domain/indicator';
import type { Section } from '@/lib/domain/province';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { type Address, HEAD_ROWS, linesOf, sheetNameOf } from './addresses';
import { written } from './cell-text';
import { cellKey, type EntryCell, type EntryColumn, type RowCode } from './entry-cells';
import { derivedFormula, type RegisterRanges, registerFormula } from './formulas';
import {
  plain,
  SHEET_MARK,
  type SheetCell,
  type SheetColumn,
  type SheetModel,
} from './sheet-model';
import { COLUMN_NAMES, YES_NO } from './words';

type Row = (SheetCell | null)[];

/** What all sheets of one workbook are made from. */
export interface SheetContext {
  readonly detail: ReportDetail;
  readonly catalogue: Catalogue;
  readonly cells: ReadonlyMap<string, EntryCell>;
  readonly addresses: ReadonlyMap<string, Address>;
  readonly ranges: RegisterRanges;
}

const COLUMNS: readonly SheetColumn[] = [
  { code: 'row', width: 4 },
  { code: 'indicator', width: 44 },
  { code: 'measure', width: 14 },
  { code: 'value', width: 20 },
  { code: 'before', width: 18 },
  { code: 'note', width: 34 },
  { code: 'hint', width: 70 },
];
/** Where only words are asked for. */
const WIDE: readonly SheetColumn[] = COLUMNS.map(({ code, width }) => ({
  code,
  width: code === 'value' || code === 'before' ? 60 : width,
}));

const HEADS_ROW = 'head:columns';

/** The rows that every sheet with entry cells begins with; the first is hidden. */
export function headRows(
  { unit, period, previous }: ReportDetail,
  code: string,
  title: string,
  lead: string,
  columns: readonly SheetColumn[],
): Row[] {
  const span = columns.length - 1;
  return [
    [plain(`${SHEET_MARK}${code}`), ...columns.slice(1).map((column) => plain(column.code))],
    [null, { value: title, look: 'title', span }],
    [
      null,
      {
        value: `${formatUnitTitle(unit)} – ${formatQuarter(period.code)}. Chỉ ghi vào ô nền vàng; chưa có số liệu thì để trống.`,
        look: 'lead',
        span,
      },
    ],
    [null, { value: lead, look: 'lead', span }],
    [
      // A code, so that the rows below are found where none of them has one: a register that is empty
      plain(HEADS_ROW),
      ...columns
        .slice(1)
        .map((column) =>
          plain(
            column.code === 'before' ? formatQuarter(previous.period) : COLUMN_NAMES[column.code],
            'head',
          ),
        ),
    ],
  ];
}

/** The entry cell of a row and column; it stands for itself where a person may type. */
export function entry(
  { cells }: SheetContext,
  row: RowCode,
  column: EntryColumn,
): SheetCell | null {
  const cell = cells.get(cellKey({ row, column }));
  if (!cell) return null;
  return {
    value: written(cell.type, cell.saved),
    look: 'entry',
    entry: cell.type,
    ...(cell.type.type === 'number' ? { format: cell.type.decimal ? DECIMAL : WHOLE } : {}),
  };
}

const WHOLE = '#,##0';
const DECIMAL = '#,##0.####';

export const formatOf = ({ valueType }: Indicator): string | undefined => {
  switch (valueType) {
    case 'count':
    case 'money':
      return WHOLE;
    case 'decimal':
      return DECIMAL;
    case 'rate':
      return '0.0%';
    default:
      return undefined;
  }
};

export function sectionSheet(context: SheetContext, section: Section, index: number): SheetModel {
  const { detail, catalogue } = context;
  const indicators = detail.catalogue.indicators.filter(({ section: of }) => of === section.code);
  const columns = indicators.some(isNumeric) ? COLUMNS : WIDE;
  const name = sheetNameOf(section, index);
  const before = detail.previous.figures;
  const rows = linesOf(indicators).map((line): Row => {
    if (line.type === 'group') return [null, { value: line.name, look: 'group', span: 6 }];
    const { indicator } = line;
    const row: RowCode = `figure:${indicator.code}`;
    return [
      plain(row),
      plain(indicator.name.vi, 'label'),
      plain(indicator.measure?.vi ?? null, 'quiet'),
      valueCell(context, indicator, name),
      beforeCell(indicator, catalogue, before),
      entry(context, row, 'note') ?? plain(null, 'locked'),
      plain(hintOf(indicator), 'quiet'),
    ];
  });
  const remark: RowCode = `remark:${section.code}`;
  const remarkCell = entry(context, remark, 'value');
  return {
    name,
    columns,
    frozenRows: HEAD_ROWS,
    rows: [
      ...headRows(
        detail,
        `section:${section.code}`,
        section.name.vi,
        section.hint?.vi ?? '',
        columns,
      ),
      ...rows,
      [
        plain(remark),
        plain('Nhận xét của phần này', 'label'),
        plain(null, 'quiet'),
        remarkCell && { ...remarkCell, span: 3 },
        null,
        null,
        plain(
          'Không bắt buộc: nguyên nhân tăng giảm, khó khăn, việc chưa nêu được bằng số.',
          'quiet',
        ),
      ],
    ],
  };
}

function valueCell(context: SheetContext, indicator: Indicator, sheet: string): SheetCell {
  const entered = entry(context, `figure:${indicator.code}`, 'value');
  if (entered) return entered;
  const { detail, catalogue, addresses, ranges } = context;
  const result = detail.figures ? lookupIn(catalogue, detail.figures)(indicator.code) : null;
  const formula = indicator.formula
    ? derivedFormula(indicator.formula, addresses, sheet)
    : registerFormula(indicator, ranges);
  const format = formatOf(indicator);
  return {
    value: formula === null ? result : { formula, result },
    look: 'locked',
    ...(format ? { format } : {}),
  };
}

function beforeCell(indicator: Indicator, catalogue: Catalogue, before: Figures | null): SheetCell {
  if (!before) return plain(null, 'locked');
  if (isNumeric(indicator)) {
    const format = formatOf(indicator);
    return {
      value: lookupIn(catalogue, before)(indicator.code),
      look: 'locked',
      ...(format ? { format } : {}),
    };
  }
  const text = before.texts[indicator.code] ?? null;
  return plain(text === null ? null : inWords(indicator, text), 'locked');
}

function inWords(indicator: Indicator, text: string): string {
  switch (indicator.valueType) {
    case 'yes-no':
      return text === 'yes' ? YES_NO.yes : YES_NO.no;
    case 'choice':
      return indicator.options.find(({ code }) => code === text)?.name.vi ?? text;
    case 'quarter':
      return formatQuarter(text);
    case 'date':
      return String(written({ type: 'day' }, text));
    default:
      return text;
  }
}

/** What is counted, with its example: as beside the field on the screen. */
function hintOf({ hint, example }: Indicator): string | null {
  const parts = [...(hint ? [hint.vi] : []), ...(example ? [`Ví dụ: ${example.vi}`] : [])];
  return parts.length > 0 ? parts.join(' ') : null;
}
