import { deadlineOf, type PostOfficeEntry } from '@/lib/domain/register';
import type {
  PostOfficeStateEntry,
  ReportDetail,
  RouteStateEntry,
} from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { HEAD_ROWS } from './addresses';
import { NEW_POST_OFFICE, NEW_ROUTE, type NewCell } from './entry-cells';
import { type RegisterRanges, registerRange } from './formulas';
import { entry, headRows, type SheetContext } from './section-sheet';
import { plain, type SheetCell, type SheetColumn, type SheetModel } from './sheet-model';
import {
  POST_OFFICE_STATE_WORDS,
  ROUTE_KIND_WORDS,
  ROUTE_STATE_WORDS,
  SHEET_NAMES,
  SUSPENSION_REASON_WORDS,
} from './words';

const ROUTE_COLUMNS: readonly SheetColumn[] = [
  { code: 'row', width: 4 },
  { code: 'number', width: 6 },
  { code: 'route', width: 34 },
  { code: 'ends', width: 40 },
  { code: 'km', width: 12 },
  { code: 'kind', width: 22 },
  { code: 'deadline', width: 16 },
  { code: 'before', width: 26 },
  { code: 'state', width: 20 },
  { code: 'percent', width: 14 },
  { code: 'remark', width: 40 },
];
const POST_OFFICE_COLUMNS: readonly SheetColumn[] = [
  { code: 'row', width: 4 },
  { code: 'number', width: 6 },
  { code: 'commune', width: 24 },
  { code: 'point', width: 30 },
  { code: 'before', width: 34 },
  { code: 'state', width: 20 },
  { code: 'reason', width: 24 },
  { code: 'since', width: 18 },
];

const columnOf = (columns: readonly SheetColumn[], code: string): number =>
  columns.findIndex((column) => column.code === code) + 1;

/** Where the sheets of the registers have the states that figures are counted from. */
export function registerRanges({ routes, postOffices }: ReportDetail): RegisterRanges {
  const range = (
    sheet: string,
    columns: readonly SheetColumn[],
    code: string,
    { length }: readonly unknown[],
  ) => registerRange(sheet, columnOf(columns, code), HEAD_ROWS + 1, length);
  const ofRoutes = (code: string) => range(SHEET_NAMES.routes, ROUTE_COLUMNS, code, routes);
  const ofPoints = (code: string) =>
    range(SHEET_NAMES.postOffices, POST_OFFICE_COLUMNS, code, postOffices);
  return {
    routes: routes.length > 0 ? { state: ofRoutes('state'), km: ofRoutes('km') } : null,
    postOffices:
      postOffices.length > 0 ? { state: ofPoints('state'), reason: ofPoints('reason') } : null,
  };
}

/** Rows for what is not in the register yet; further ones can be added below. */
const NEW_ROWS = 10;

function newRows(
  columns: readonly SheetColumn[],
  cells: Readonly<Record<string, NewCell>>,
): (SheetCell | null)[][] {
  const row = columns.map(({ code }): SheetCell | null => {
    if (code === 'number') return plain('mới', 'quiet');
    const type = cells[code]?.type;
    return type ? { value: null, look: 'entry', entry: type } : null;
  });
  return Array.from({ length: NEW_ROWS }, () => row);
}

export function routesSheet(context: SheetContext): SheetModel {
  const { detail } = context;
  const lead =
    'Ghi tình trạng từng tuyến vào ngày cuối kỳ. Tuyến mới thì ghi vào các dòng trống cuối bảng: tên tuyến, điểm đầu – điểm cuối, hình thức phải có. Bớt, gia hạn tuyến thì làm trên phần mềm.';
  return {
    name: SHEET_NAMES.routes,
    columns: ROUTE_COLUMNS,
    frozenRows: HEAD_ROWS,
    rows: [
      ...headRows(detail, 'routes', 'Danh sách tuyến cáp', lead, ROUTE_COLUMNS),
      ...detail.routes.map((route, index) => {
        const row = `route:${route.id}` as const;
        return [
          plain(row),
          plain(index + 1, 'quiet'),
          plain(route.name, 'label'),
          plain(`${route.from} – ${route.to}`, 'quiet'),
          { ...plain(route.km, 'quiet'), format: '#,##0.0##' },
          plain(ROUTE_KIND_WORDS[route.kind], 'quiet'),
          plain(formatImpreciseDate(deadlineOf(route)), 'quiet'),
          plain(routeBefore(detail.previousStates.routes[route.id]), 'locked'),
          entry(context, row, 'state'),
          entry(context, row, 'percent'),
          entry(context, row, 'remark'),
        ];
      }),
      ...newRows(ROUTE_COLUMNS, NEW_ROUTE),
    ],
  };
}

function routeBefore(state: RouteStateEntry | undefined): string | null {
  if (!state?.state) return null;
  const percent = state.percent === null ? '' : `, ${state.percent}%`;
  return `${ROUTE_STATE_WORDS[state.state]}${percent}`;
}

export function postOfficesSheet(context: SheetContext): SheetModel {
  const { detail } = context;
  const lead =
    'Ghi tình trạng từng điểm vào ngày cuối kỳ; điểm tạm ngưng thì ghi lý do và từ khi nào (15/03/2013, 3/2013 hoặc Quý I/2013). Điểm mới thì ghi vào các dòng trống cuối bảng: tên xã và tên điểm phải có. Bớt điểm thì làm trên phần mềm.';
  return {
    name: SHEET_NAMES.postOffices,
    columns: POST_OFFICE_COLUMNS,
    frozenRows: HEAD_ROWS,
    rows: [
      ...headRows(
        detail,
        'post-offices',
        'Danh sách điểm bưu điện văn hóa xã',
        lead,
        POST_OFFICE_COLUMNS,
      ),
      ...detail.postOffices.map((point: PostOfficeEntry, index) => {
        const row = `office:${point.id}` as const;
        return [
          plain(row),
          plain(index + 1, 'quiet'),
          plain(point.commune, 'quiet'),
          plain(point.name, 'label'),
          plain(officeBefore(detail.previousStates.postOffices[point.id]), 'locked'),
          entry(context, row, 'state'),
          entry(context, row, 'reason'),
          entry(context, row, 'since'),
        ];
      }),
      ...newRows(POST_OFFICE_COLUMNS, NEW_POST_OFFICE),
    ],
  };
}

function officeBefore(state: PostOfficeStateEntry | undefined): string | null {
  if (!state?.state) return null;
  const reason =
    state.reason === null ? '' : `: ${SUSPENSION_REASON_WORDS[state.reason].toLowerCase()}`;
  return `${POST_OFFICE_STATE_WORDS[state.state]}${reason}`;
}
