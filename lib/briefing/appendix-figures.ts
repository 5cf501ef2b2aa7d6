import { UNKNOWN } from '@/lib/format/locale';
import { departmentBrief, wholeProvince } from './areas/wording';
import { coverageFraction } from './blocks';
import type { DocumentTable, Inline, TableColumn, TableRow } from './document';
import type { Facts } from './facts';
import type { FigureSource } from './figure-source';
import { decimalsBeside, type FigureStyle, percent } from './figure-text';
import { upperFirst } from './phrase';
import { isComparable } from './province-figures';
import { unitName } from './unit-names';

/* Figures by unit: the main indicators, in tables that fit a page's width. */

interface ColumnSpec {
  readonly code: string;
  /** Short: it stands over a narrow column. */
  readonly header: string;
  readonly group?: string;
}

interface TableSpec {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly ColumnSpec[];
}

const TABLES: readonly TableSpec[] = [
  {
    key: 'one-stop-shop',
    caption: 'Giải quyết hồ sơ tại bộ phận một cửa (hồ sơ)',
    columns: [
      { code: 'dossiers-received', header: 'Tiếp nhận trong kỳ' },
      { code: 'dossiers-total', header: 'Tổng số phải giải quyết' },
      { code: 'dossiers-resolved', header: 'Tổng số', group: 'Đã giải quyết' },
      { code: 'dossiers-resolved-late', header: 'Quá hạn', group: 'Đã giải quyết' },
      { code: 'dossiers-in-progress', header: 'Tổng số', group: 'Đang giải quyết' },
      { code: 'dossiers-in-progress-overdue', header: 'Quá hạn', group: 'Đang giải quyết' },
      { code: 'on-time-rate', header: 'Tỷ lệ đúng hạn' },
    ],
  },
  {
    key: 'internet-post',
    caption: 'Internet, trò chơi điện tử và điểm bưu điện văn hóa xã',
    columns: [
      { code: 'internet-places', header: 'Số điểm', group: 'Đại lý Internet, trò chơi' },
      { code: 'internet-inspections', header: 'Lượt kiểm tra', group: 'Đại lý Internet, trò chơi' },
      {
        code: 'internet-places-inspected',
        header: 'Điểm được kiểm tra',
        group: 'Đại lý Internet, trò chơi',
      },
      {
        code: 'internet-places-in-violation',
        header: 'Điểm vi phạm',
        group: 'Đại lý Internet, trò chơi',
      },
      { code: 'post-offices', header: 'Tổng số điểm', group: 'Bưu điện văn hóa xã' },
      { code: 'post-offices-suspended', header: 'Tạm ngưng', group: 'Bưu điện văn hóa xã' },
    ],
  },
  {
    key: 'email-broadcasting',
    caption: 'Thư điện tử công vụ, thuê bao trả trước và truyền thanh cơ sở',
    columns: [
      { code: 'mailboxes-issued', header: 'Hộp thư đã cấp', group: 'Thư điện tử công vụ' },
      { code: 'mailbox-use-rate', header: 'Tỷ lệ sử dụng', group: 'Thư điện tử công vụ' },
      { code: 'sim-points-inspected', header: 'Điểm được kiểm tra', group: 'Thuê bao trả trước' },
      { code: 'sim-points-in-violation', header: 'Điểm vi phạm', group: 'Thuê bao trả trước' },
      { code: 'broadcast-hours', header: 'Giờ phát sóng', group: 'Truyền thanh' },
      { code: 'stations', header: 'Đài, trạm', group: 'Truyền thanh' },
      { code: 'stations-broken', header: 'Hỏng, ngưng phát', group: 'Truyền thanh' },
    ],
  },
  {
    key: 'sanctions',
    caption: 'Xử phạt vi phạm hành chính',
    columns: [
      { code: 'sanction-records', header: 'Biên bản vi phạm' },
      { code: 'sanction-decisions', header: 'Quyết định xử phạt' },
      { code: 'sanction-fines-decided', header: 'Tiền phạt theo quyết định (đồng)' },
      { code: 'sanction-fines-collected', header: 'Tiền phạt đã thu (đồng)' },
    ],
  },
];

const unknown: readonly Inline[] = [{ type: 'text', text: UNKNOWN }];
const words = (text: string): readonly Inline[] => [{ type: 'text', text }];

/** A cell: a figure bound to its source, or the sign for unknown. */
function cell(f: Facts, source: FigureSource & { indicator: string }): readonly Inline[] {
  const indicator = f.indicator(source.indicator);
  const probe = f.figure(source, { kind: 'count' });
  if (!indicator || !probe) return unknown;
  const styles: Partial<Record<typeof indicator.valueType, FigureStyle>> = {
    rate: percent(decimalsBeside(probe.value, indicator.target)),
    decimal: { kind: 'decimal' },
  };
  const figure = f.figure(source, styles[indicator.valueType] ?? { kind: 'count' });
  return figure ? [figure] : unknown;
}

function column(spec: ColumnSpec): TableColumn {
  return {
    key: spec.code,
    header: spec.header,
    group: spec.group ?? null,
    align: 'right',
    width: 2,
  };
}

function table(f: Facts, spec: TableSpec, index: number): DocumentTable | null {
  const columns = spec.columns.filter(({ code }) => f.indicator(code) !== null);
  if (columns.length === 0) return null;
  const value = (code: string, unitId: number | null, period = f.period) =>
    ({ measure: 'value', indicator: code, unitId, period }) as const;
  // The Department has a line where it reports one of the figures itself.
  const entries = f.quarter.units.filter(
    (entry) =>
      entry.unit.kind !== 'department' ||
      columns.some(({ code }) => f.indicator(code)?.reporter !== 'units'),
  );
  const units: TableRow[] = entries.map((entry, position) => ({
    key: entry.unit.code,
    role: 'unit',
    cells: [
      words(String(position + 1)),
      words(
        entry.unit.kind === 'department' ? departmentBrief(f) : upperFirst(unitName(entry.unit)),
      ),
      ...columns.map(({ code }) => cell(f, value(code, entry.unitId))),
    ],
  }));
  const past = (period: typeof f.period, label: string): TableRow | null => {
    const cells = columns.map(({ code }) =>
      isComparable(f.input.province, code, f.period, period)
        ? cell(f, value(code, null, period))
        : unknown,
    );
    if (cells.every((inlines) => inlines === unknown)) return null;
    return { key: `total.${period}`, role: 'note', cells: [words(''), words(label), ...cells] };
  };
  const rows: (TableRow | null)[] = [
    ...units,
    {
      key: 'total',
      role: 'total',
      cells: [
        words(''),
        words(upperFirst(wholeProvince(f))),
        ...columns.map(({ code }) => cell(f, value(code, null))),
      ],
    },
    {
      key: 'coverage',
      role: 'note',
      cells: [
        words(''),
        words('Đơn vị có số liệu'),
        ...columns.map(({ code }) => coverageFraction(f, { indicator: code, of: null }) ?? unknown),
      ],
    },
    past(f.previous, 'Quý trước'),
    past(f.lastYear, 'Cùng kỳ năm trước'),
  ];
  return {
    key: spec.key,
    caption: `${index + 1}. ${spec.caption}`,
    compact: true,
    columns: [
      { key: 'position', header: 'STT', group: null, align: 'center', width: 1.4 },
      { key: 'unit', header: 'Đơn vị', group: null, align: 'left', width: 4 },
      ...columns.map(column),
    ],
    rows: rows.filter((row) => row !== null),
  };
}

export function figureTables(f: Facts): DocumentTable[] {
  return TABLES.map((spec, index) => table(f, spec, index)).filter((made) => made !== null);
}

export const FIGURE_NOTES: readonly string[] = [
  `Ghi chú: dấu "${UNKNOWN}" là chưa có số liệu; kỳ trước chỉ được nêu khi tất cả đơn vị có số liệu ở cả hai kỳ.`,
];
