import type { PeriodCode } from '@/lib/domain/quarter';
import { OPEN_PERIOD } from '../calendar';
import { pick } from '../noise';
import type { Entries } from './entries';

const ASSESSMENT = [
  'Công tác quản lý nhà nước ngành thông tin và truyền thông được duy trì ổn định; các ngành, các xã phối hợp khá tốt.',
  'Hoạt động thông tin và truyền thông trên địa bàn ổn định, không phát sinh vụ việc phức tạp.',
  'Các nhiệm vụ trong kỳ cơ bản hoàn thành; công tác phối hợp với Sở và các ngành thuận lợi.',
] as const;
const RESULTS = [
  'Tuyên truyền kịp thời chủ trương, chính sách đến người dân; quản lý đại lý Internet có chuyển biến.',
  'Cán bộ, công chức sử dụng thư điện tử của tỉnh nhiều hơn trong gửi, nhận văn bản.',
  'Kiểm tra liên ngành thường xuyên, số điểm Internet hoạt động quá giờ giảm.',
] as const;
const DIFFICULTIES = [
  'Điểm bưu điện văn hóa xã khó tuyển nhân viên vì thù lao thấp.',
  'Một số trạm truyền thanh xã xuống cấp, thiếu kinh phí sửa chữa.',
  'Nhân sự phụ trách công nghệ thông tin còn kiêm nhiệm; SIM kích hoạt sẵn chưa được xử lý triệt để.',
] as const;
const PROPOSALS = [
  'Đề nghị Sở mở lớp tập huấn nghiệp vụ kiểm tra, xử phạt cho đội kiểm tra liên ngành.',
  'Đề nghị Bưu điện tỉnh có giải pháp bố trí nhân viên cho các điểm tạm ngưng.',
  'Đề nghị Sở hỗ trợ kinh phí sửa chữa trạm truyền thanh xã.',
] as const;

/** What only one unit has to say, in the quarters in which it has. */
const OWN: Readonly<Record<string, Partial<Record<string, string>>>> = {
  '794': {
    'general-difficulties':
      'Ba tuyến ngầm hóa đã được gia hạn nhưng các doanh nghiệp chưa triển khai; khối lượng hồ sơ một cửa lớn, tỷ lệ trễ hạn còn cao.',
    'general-proposals':
      'Kiến nghị Ủy ban nhân dân tỉnh chỉ đạo các doanh nghiệp viễn thông triển khai ngầm hóa đúng thời hạn được gia hạn.',
  },
  '803': {
    'general-difficulties':
      'Tuyến ngầm hóa tại thị trấn chưa được doanh nghiệp triển khai; nhân viên bưu điện văn hóa xã còn thiếu.',
  },
};

const AFTER_SPLIT_TEXTS: Readonly<Record<string, string>> = {
  '795': 'Thị xã mới thành lập, đang sắp xếp tổ chức phòng Văn hóa và Thông tin, Đài Truyền thanh.',
  '798': 'Huyện bàn giao một phần địa bàn về thị xã Kiến Tường; đang ổn định bộ máy.',
};

export function remarks(unit: string, period: PeriodCode): Entries {
  const own = period === '2013-Q1' ? OWN[unit] : undefined;
  const split = period === OPEN_PERIOD ? AFTER_SPLIT_TEXTS[unit] : undefined;
  return {
    numbers: {},
    texts: {
      'general-assessment': split ?? pick(ASSESSMENT, unit, period, 'assessment'),
      'general-results': pick(RESULTS, unit, period, 'results'),
      'general-difficulties':
        own?.['general-difficulties'] ?? pick(DIFFICULTIES, unit, period, 'difficulties'),
      'general-proposals': own?.['general-proposals'] ?? pick(PROPOSALS, unit, period, 'proposals'),
    },
    remark: null,
  };
}
