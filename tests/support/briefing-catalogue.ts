import type { Indicator } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import type { CatalogueData } from '@/lib/domain/province';
import { anIndicator } from './domain';

/* A catalogue with what the briefing speaks of, independent of the one that is shipped. */

type Extras = Partial<Indicator>;

function indicator(
  code: string,
  vi: string,
  measure: string | null,
  extras: Extras = {},
): Indicator {
  return anIndicator({
    code,
    section: 'test',
    name: { vi, en: vi },
    measure: measure === null ? null : { vi: measure, en: measure },
    ...extras,
  });
}

const sum = (...parts: string[]): Extras => ({
  kind: 'derived',
  formula: { type: 'sum', form: plus(...parts) },
});
const ratio = (
  numerator: string[],
  denominator: string,
  direction: Indicator['direction'],
): Extras => ({
  kind: 'derived',
  valueType: 'rate',
  direction,
  formula: { type: 'ratio', numerator: plus(...numerator), denominator: plus(denominator) },
});
const LOWER: Extras = { direction: 'lower' };
const HIGHER: Extras = { direction: 'higher' };
const BOTH: Extras = { reporter: 'both' };
const MONEY: Extras = { valueType: 'money' };

const FIELDS = [
  ['post', 'Bưu chính'],
  ['telecom', 'Viễn thông'],
  ['internet', 'Internet, trò chơi điện tử'],
] as const;
const byField = (prefix: string) => sum(...FIELDS.map(([code]) => `${prefix}-${code}`));
const fields = (prefix: string, measure: string, extras: Extras) => [
  ...FIELDS.map(([code, name]) =>
    indicator(`${prefix}-${code}`, name, measure, { ...BOTH, ...extras }),
  ),
  indicator(prefix, 'Tổng cộng', measure, { ...BOTH, ...extras, ...byField(prefix) }),
];

const dossiers = (code: string, name: string, extras: Extras = {}) =>
  indicator(`dossiers-${code}`, name, 'hồ sơ', extras);
const internet = (code: string, name: string, measure: string, extras: Extras = {}) =>
  indicator(`internet-${code}`, name, measure, extras);
const sim = (code: string, name: string, measure: string, extras: Extras = {}) =>
  indicator(`sim-${code}`, name, measure, extras);
const register = (code: string, name: string, measure: string, extras: Extras = {}) =>
  indicator(code, name, measure, { kind: 'register', ...extras });
const words = (code: string, name: string, valueType: Indicator['valueType'] = 'text') =>
  indicator(code, name, null, { valueType });

export const BRIEFING_CATALOGUE: CatalogueData = {
  sections: [],
  rules: [],
  indicators: [
    dossiers('received-online', 'Tiếp nhận trực tuyến'),
    dossiers('received-direct', 'Tiếp nhận trực tiếp hoặc qua bưu chính'),
    dossiers(
      'received',
      'Tổng số tiếp nhận',
      sum('dossiers-received-online', 'dossiers-received-direct'),
    ),
    dossiers('carried-over', 'Từ kỳ trước chuyển sang'),
    dossiers('total', 'Tổng số phải giải quyết', sum('dossiers-received', 'dossiers-carried-over')),
    dossiers('resolved-early', 'Trước hạn'),
    dossiers('resolved-on-time', 'Đúng hạn'),
    dossiers('resolved-late', 'Quá hạn', LOWER),
    dossiers(
      'resolved',
      'Tổng số đã giải quyết',
      sum('dossiers-resolved-early', 'dossiers-resolved-on-time', 'dossiers-resolved-late'),
    ),
    indicator('on-time-rate', 'Tỷ lệ giải quyết đúng hạn', '%', {
      ...ratio(
        ['dossiers-resolved-early', 'dossiers-resolved-on-time'],
        'dossiers-resolved',
        'higher',
      ),
      target: 0.8,
    }),
    dossiers('in-progress-within-time', 'Trong hạn'),
    dossiers('in-progress-overdue', 'Quá hạn', LOWER),
    dossiers(
      'in-progress',
      'Đang giải quyết',
      sum('dossiers-in-progress-within-time', 'dossiers-in-progress-overdue'),
    ),
    words('one-stop-project-phase', 'Giai đoạn dự án'),
    words('one-stop-project-state', 'Tình trạng triển khai', 'choice'),
    words('one-stop-project-expected', 'Dự kiến hoàn thành', 'quarter'),
    words('one-stop-project-handed-over-on', 'Ngày bàn giao', 'date'),
    internet('places-with-games', 'Có trò chơi điện tử', 'điểm'),
    internet('places-without-games', 'Không có trò chơi điện tử', 'điểm'),
    internet(
      'places',
      'Tổng số điểm',
      'điểm',
      sum('internet-places-with-games', 'internet-places-without-games'),
    ),
    internet('places-suspended', 'Tạm ngưng', 'điểm'),
    internet('certificates-appraised', 'Số đã thẩm định', 'giấy'),
    internet('certificates-issued', 'Số đã cấp', 'giấy'),
    internet('certificates-revoked', 'Số đã thu hồi', 'giấy'),
    internet('inspections', 'Lượt kiểm tra', 'lượt'),
    internet('places-inspected', 'Số điểm được kiểm tra', 'điểm'),
    internet('places-in-violation', 'Số điểm vi phạm', 'điểm', LOWER),
    internet('violations-opening-hours', 'Quá giờ quy định', 'vụ', LOWER),
    internet('violations-near-school', 'Cách cổng trường dưới 200 m', 'vụ', LOWER),
    internet('violations-no-certificate', 'Không có giấy chứng nhận', 'vụ', LOWER),
    internet('violations-other', 'Hành vi khác', 'vụ', LOWER),
    internet('fines-decided', 'Số tiền phạt theo quyết định', 'đồng', MONEY),
    internet('fines-collected', 'Số tiền phạt đã thu', 'đồng', MONEY),
    register('post-offices', 'Tổng số điểm', 'điểm'),
    register('post-offices-operating', 'Đang hoạt động', 'điểm'),
    register('post-offices-suspended', 'Tạm ngưng', 'điểm', LOWER),
    register('post-offices-suspended-no-staff', 'Không có nhân viên', 'điểm', LOWER),
    register('post-offices-suspended-damaged', 'Hư hỏng', 'điểm', LOWER),
    register('post-offices-suspended-moved', 'Di dời', 'điểm', LOWER),
    register('post-offices-suspended-other', 'Lý do khác', 'điểm', LOWER),
    indicator(
      'post-office-operating-rate',
      'Tỷ lệ hoạt động',
      '%',
      ratio(['post-offices-operating'], 'post-offices', 'higher'),
    ),
    sim('points', 'Điểm đăng ký thông tin', 'điểm'),
    sim('points-inspected', 'Số điểm được kiểm tra', 'điểm'),
    sim('points-in-violation', 'Số điểm vi phạm', 'điểm', LOWER),
    sim(
      'violation-rate',
      'Tỷ lệ điểm vi phạm',
      '%',
      ratio(['sim-points-in-violation'], 'sim-points-inspected', 'lower'),
    ),
    sim('violations-other-particulars', 'Kích hoạt sẵn bằng thông tin người khác', 'vụ', LOWER),
    sim('violations-direct-sale', 'Bán hàng trực tiếp', 'vụ', LOWER),
    sim('violations-mobile-sale', 'Bán hàng lưu động', 'vụ', LOWER),
    indicator('sims-seized', 'Số SIM tạm giữ, tịch thu', 'SIM'),
    sim('fines-decided', 'Số tiền phạt theo quyết định', 'đồng', MONEY),
    sim('fines-collected', 'Số tiền phạt đã thu', 'đồng', MONEY),
    words('sim-assessment', 'Đánh giá tình hình'),
    register('cable-routes', 'Tổng số tuyến', 'tuyến'),
    register('cable-routes-undergrounding', 'Ngầm hóa', 'tuyến'),
    register('cable-routes-tidying', 'Chỉnh trang, làm gọn', 'tuyến'),
    register('cable-routes-not-started', 'Chưa triển khai', 'tuyến', LOWER),
    register('cable-routes-in-progress', 'Đang triển khai', 'tuyến'),
    register('cable-routes-done', 'Đã hoàn thành', 'tuyến', HIGHER),
    register('cable-km-done', 'Chiều dài đã hoàn thành', 'km', { ...HIGHER, valueType: 'decimal' }),
    indicator('mailboxes-issued', 'Hộp thư đã cấp', 'hộp thư'),
    indicator('mailboxes-used', 'Hộp thư sử dụng thường xuyên', 'hộp thư', HIGHER),
    indicator(
      'mailbox-use-rate',
      'Tỷ lệ sử dụng thường xuyên',
      '%',
      ratio(['mailboxes-used'], 'mailboxes-issued', 'higher'),
    ),
    words('email-directive-issued', 'Trong kỳ có ban hành văn bản chỉ đạo', 'yes-no'),
    words('email-directive-number', 'Số, ký hiệu'),
    words('email-directive-date', 'Ngày ban hành', 'date'),
    indicator('programmes', 'Chương trình phát thanh', 'chương trình'),
    indicator('columns', 'Chuyên mục định kỳ', 'chuyên mục'),
    indicator('broadcast-hours', 'Thời lượng phát sóng', 'giờ', { valueType: 'decimal' }),
    indicator('stations-working', 'Đang hoạt động', 'đài, trạm', HIGHER),
    indicator('stations-broken', 'Hỏng, ngưng phát', 'đài, trạm', LOWER),
    indicator('stations', 'Tổng số', 'đài, trạm', sum('stations-working', 'stations-broken')),
    words('broadcast-topics', 'Nội dung tuyên truyền'),
    indicator('printing-establishments', 'Cơ sở in', 'cơ sở'),
    indicator('publishing-distributors', 'Cơ sở phát hành', 'cơ sở'),
    indicator(
      'publishing-establishments',
      'Tổng số cơ sở',
      'cơ sở',
      sum('printing-establishments', 'publishing-distributors'),
    ),
    indicator('publishing-inspections', 'Lượt kiểm tra', 'lượt'),
    indicator('publishing-places-inspected', 'Số cơ sở được kiểm tra', 'cơ sở'),
    indicator('publishing-places-in-violation', 'Số cơ sở vi phạm', 'cơ sở', LOWER),
    indicator('publishing-violations-unlicensed', 'Không có giấy phép', 'vụ', LOWER),
    ...fields('sanction-records', 'biên bản', {}),
    ...fields('sanction-decisions', 'quyết định', {}),
    ...fields('sanction-fines-decided', 'đồng', MONEY),
    ...fields('sanction-fines-collected', 'đồng', MONEY),
    words('general-assessment', 'Đánh giá chung'),
    words('general-results', 'Kết quả nổi bật'),
    words('general-difficulties', 'Khó khăn, hạn chế'),
    words('general-proposals', 'Kiến nghị, đề xuất'),
  ],
};
