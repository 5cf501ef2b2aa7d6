import type {
  PostOfficeState,
  RouteKind,
  RouteState,
  SuspensionReason,
} from '@/lib/domain/register';

// The workbook is a Vietnamese form, whatever language its reader has on screen: these words are
// written into its cells, chosen from its lists, and read back from them.

export const YES_NO = { yes: 'Có', no: 'Không' } as const;

export const ROUTE_STATE_WORDS: Record<RouteState, string> = {
  'not-started': 'Chưa triển khai',
  'in-progress': 'Đang triển khai',
  done: 'Đã hoàn thành',
};

export const ROUTE_KIND_WORDS: Record<RouteKind, string> = {
  undergrounding: 'Ngầm hóa',
  tidying: 'Chỉnh trang, làm gọn',
};

export const POST_OFFICE_STATE_WORDS: Record<PostOfficeState, string> = {
  operating: 'Đang hoạt động',
  suspended: 'Tạm ngưng',
};

export const SUSPENSION_REASON_WORDS: Record<SuspensionReason, string> = {
  'no-staff': 'Không có nhân viên',
  damaged: 'Hư hỏng, xuống cấp',
  moved: 'Di dời',
  other: 'Lý do khác',
};

export const SHEET_NAMES = {
  instructions: 'Hướng dẫn',
  routes: 'Tuyến cáp',
  postOffices: 'Điểm bưu điện',
  lists: '_danh-muc',
  stamp: '_giao-ban',
} as const;

/** Heads of the columns, by the code that stands hidden above each. */
export const COLUMN_NAMES = {
  row: 'Mã',
  indicator: 'Chỉ tiêu',
  measure: 'Đơn vị tính',
  value: 'Số liệu quý này',
  before: 'Quý trước',
  note: 'Ghi chú',
  hint: 'Cách ghi',
  number: 'STT',
  route: 'Tuyến',
  ends: 'Điểm đầu – điểm cuối',
  km: 'Chiều dài (km)',
  kind: 'Hình thức',
  deadline: 'Thời hạn',
  state: 'Tình trạng',
  percent: 'Tỷ lệ hoàn thành (%)',
  remark: 'Ghi chú',
  commune: 'Xã, phường, thị trấn',
  point: 'Điểm',
  reason: 'Lý do tạm ngưng',
  since: 'Tạm ngưng từ',
} as const;
export type ColumnCode = keyof typeof COLUMN_NAMES;
