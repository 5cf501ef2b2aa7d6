import { isInForce, isNumeric } from '@/lib/domain/indicator';
import { UNKNOWN } from '@/lib/format/locale';
import type { Appendix, BriefingDocument, DocumentTable, TableColumn } from '../document';
import type { Facts } from '../facts';
import { upperFirst } from '../phrase';
import { headRows } from '../table-head';
import { type Look, type SheetCell, type SheetModel, text } from './cells';
import { type FigureColumn, tableColumns } from './columns';
import { BEFORE, figureRows } from './figure-sheet';
import { plainRows, wordWidths } from './word-sheet';

/** Names of the tabs; other sheets take theirs from their headings. */
const NAMES: Readonly<Record<string, string>> = {
  'one-stop-shop': 'Một cửa',
  'internet-post': 'Internet, bưu điện văn hóa',
  'email-broadcasting': 'Thư điện tử, truyền thanh',
  sanctions: 'Xử phạt',
  routes: 'Tuyến cáp',
  remarks: 'Ý kiến đơn vị',
};
/** Rows above the head: title, reference, notice. */
const TITLE_ROWS = 3;

interface Content {
  readonly name: string;
  readonly title: string;
  readonly reference: string;
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
  /** Those of the document; behind them stands what they are computed of, on the screen only. */
  readonly printed: number;
  readonly rowsFrom: (top: number) => SheetCell[][];
}

/** A sheet for each table of the appendices, then one for each area that no table shows. */
export function sheetsOf(document: BriefingDocument, f: Facts): SheetModel[] {
  const tables = document.appendices.flatMap((appendix) =>
    appendix.tables.map((table) => ({ appendix, table })),
  );
  const shown = new Set(tables.flatMap(({ table }) => table.columns.map(({ key }) => key)));
  const reference = document.appendices[0]?.reference ?? [];
  const contents = [
    ...tables.map(({ appendix, table }) => tableContent(f, appendix, table)),
    ...otherAreas(f, shown).map((content) => ({ ...content, reference: reference.join(' ') })),
  ];
  return contents.map((content) => sheet(document, content));
}

function tableContent(f: Facts, appendix: Appendix, table: DocumentTable): Content {
  const figures = tableColumns(f, table.columns);
  return {
    name: NAMES[table.key] ?? table.key,
    title: [`${appendix.label}.`, table.caption ?? appendix.title].join(' '),
    reference: appendix.reference.join(' '),
    notes: appendix.notes.map((note) => note.replace(`dấu "${UNKNOWN}"`, 'ô trống')),
    printed: table.columns.length,
    ...(figures.length === 0
      ? {
          columns: table.columns,
          widths: wordWidths(table.columns),
          rowsFrom: () => plainRows(table),
        }
      : figureContent(f, table.columns.slice(0, BEFORE), figures)),
  };
}

const figureContent = (
  f: Facts,
  before: readonly TableColumn[],
  figures: readonly FigureColumn[],
) => ({
  columns: [...before, ...heads(figures)],
  widths: [5, 24, ...figures.map(figureWidth)],
  rowsFrom: (top: number) => figureRows(f, figures, top),
});

/** Figures of areas about which the appendices have no table. */
function otherAreas(f: Facts, shown: ReadonlySet<string>): Omit<Content, 'reference'>[] {
  return f.input.province.catalogue.sections.flatMap(({ code, name }) => {
    const indicators = f.input.province.catalogue.indicators.filter(
      (one) => one.section === code && isNumeric(one) && isInForce(one, f.period),
    );
    if (indicators.length === 0 || indicators.some((one) => shown.has(one.code))) return [];
    const figures = tableColumns(
      f,
      indicators.map((one) => ({
        key: one.code,
        header: one.name.vi,
        group: one.group?.vi ?? null,
        align: 'right',
        width: 2,
      })),
    );
    const content = figureContent(f, FIRST, figures);
    const printed = BEFORE + indicators.length;
    return [{ name: tabName(name.vi), title: name.vi, notes: [], printed, ...content }];
  });
}

const FIRST: readonly TableColumn[] = [
  { key: 'position', header: 'STT', group: null, align: 'center', width: 1.4 },
  { key: 'unit', header: 'Đơn vị', group: null, align: 'left', width: 4 },
];

const heads = (figures: readonly FigureColumn[]): TableColumn[] =>
  figures.map(({ indicator, header, group }) => ({
    key: indicator.code,
    header,
    group,
    align: 'right',
    width: 2,
  }));

/** What a tab can be called: 31 signs, some of them forbidden. */
const tabName = (name: string): string =>
  upperFirst(name.replace(/[[\]:*?/\\]/g, ' '))
    .slice(0, 31)
    .trim();

function sheet(document: BriefingDocument, content: Content): SheetModel {
  const { columns, title, reference, printed } = content;
  const head = headRows(columns);
  const first = TITLE_ROWS;
  const top = first + head.length;
  const letters = content.widths.slice(0, printed).reduce((sum, width) => sum + width, 0);
  /** High enough for a line that is longer than the paper is wide. */
  const height = (value: string, wide = 1) =>
    18 * Math.max(1, Math.ceil((value.length * wide) / letters));
  const notes = content.notes.filter((note) => note !== document.notice);
  return {
    name: content.name,
    widths: content.widths,
    head: { first: first + 1, last: top },
    frozenColumns: BEFORE,
    printedColumns: printed,
    rows: [
      over(printed, title, { height: height(title, 1.3), bold: true, size: 13 }),
      over(printed, reference, { height: height(reference), italic: true }),
      over(printed, document.notice ?? '', { height: 32, italic: true }),
      ...headCells(columns, content.widths),
      ...content.rowsFrom(top),
      ...notes.map((note) => over(printed, note, { height: 32, italic: true })),
    ],
  };
}

/** A line over the whole width of the paper. */
const over = (columns: number, value: string, look: Look) => [
  text(value, { ...look, columns }),
  ...Array.from({ length: columns - 1 }, () => null),
];

const figureWidth = ({ indicator }: FigureColumn): number =>
  indicator.valueType === 'money' ? 14 : 11;

/** Height of a line of the head. */
const HEAD_LINE = 16;
const HEAD = { bold: true, align: 'center', border: true, fill: true } as const;

/** A cell that spans others stands in the first of their places; nothing stands in the others. */
function headCells(
  columns: readonly TableColumn[],
  widths: readonly number[],
): (SheetCell | null)[][] {
  return headRows(columns).map((cells) => {
    const row: (SheetCell | null)[] = columns.map(() => null);
    const lines = cells.map(({ text: value, column, columns: across, rows: down }) => {
      const width = widths.slice(column, column + across).reduce((sum, one) => sum + one, 0);
      return Math.ceil(value.length / (width * 0.8) / down);
    });
    const height = HEAD_LINE * Math.max(3, ...lines);
    for (const { text: value, column, columns: across, rows: down } of cells) {
      row[column] = text(value, { ...HEAD, columns: across, rows: down, height });
    }
    return row;
  });
}
