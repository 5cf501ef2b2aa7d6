import { plus } from '@/lib/domain/linear-form';
import { defineSection, rate, registered, shouldHold, t } from './define';

const measure = t('điểm', 'points');
const REASONS = t('Lý do tạm ngưng', 'Reasons of suspension');

export const postOffices = defineSection({
  code: 'post-offices',
  name: t('Điểm bưu điện văn hóa xã', 'Commune cultural post offices'),
  hint: t(
    'Tình trạng từng điểm vào ngày cuối kỳ. Số liệu tổng được đếm từ danh sách; một xã có thể có nhiều điểm hoặc không có điểm nào.',
    "Each point's state on the last day of the period. The figures are counted from the list; a commune may have several points or none.",
  ),
  basis: t(
    'Luật Bưu chính; danh sách điểm bưu điện văn hóa xã đã đối chiếu với ngành bưu điện.',
    'The Law on Post; the register of points as agreed with the post.',
  ),
  indicators: [
    registered('post-offices', 'count', t('Tổng số điểm', 'Points in all'), {
      measure,
      hint: t('Số điểm trong danh sách của kỳ.', 'Points in the register of the period.'),
      example: t('Danh sách có 12 điểm: 12.', '12 points in the register: 12.'),
    }),
    registered('post-offices-operating', 'count', t('Đang hoạt động', 'Operating'), {
      measure,
      hint: t(
        'Điểm có người phục vụ và mở cửa theo lịch vào ngày cuối kỳ.',
        'Points staffed and open as scheduled on the last day of the period.',
      ),
      example: t('12 điểm, 2 điểm tạm ngưng: 10.', '12 points, 2 of them suspended: 10.'),
    }),
    registered('post-offices-suspended', 'count', t('Tạm ngưng hoạt động', 'Suspended'), {
      measure,
      direction: 'lower',
      hint: t(
        'Điểm không phục vụ vào ngày cuối kỳ, vì bất kỳ lý do nào.',
        'Points not serving on the last day of the period, whatever the reason.',
      ),
      example: t('2 điểm ghi "Tạm ngưng": 2.', '2 points with "suspended": 2.'),
    }),
    registered('post-offices-suspended-no-staff', 'count', t('Không có nhân viên', 'No staff'), {
      measure,
      group: REASONS,
      direction: 'lower',
      hint: t(
        'Nhân viên nghỉ việc, chưa tìm được người thay.',
        'The attendant left and nobody has been found.',
      ),
      example: t(
        'Nhân viên nghỉ từ tháng 02, chưa có người thay: chọn "không có nhân viên".',
        'The attendant left in February and nobody has been found: "no staff".',
      ),
    }),
    registered('post-offices-suspended-damaged', 'count', t('Hư hỏng, xuống cấp', 'Damaged'), {
      measure,
      group: REASONS,
      direction: 'lower',
      hint: t(
        'Nhà hoặc thiết bị hư hỏng, không phục vụ được.',
        'The building or its equipment cannot be used.',
      ),
      example: t(
        'Mái dột, đang chờ sửa: chọn "hư hỏng, xuống cấp".',
        'The roof leaks and waits for repair: "damaged".',
      ),
    }),
    registered('post-offices-suspended-moved', 'count', t('Di dời', 'Moved'), {
      measure,
      group: REASONS,
      direction: 'lower',
      hint: t(
        'Trả mặt bằng hoặc đang chuyển đến nơi khác.',
        'The site was given up, or the point is being moved.',
      ),
      example: t(
        'Trả mặt bằng để làm đường: chọn "di dời".',
        'The site was given up for a road: "moved".',
      ),
    }),
    registered('post-offices-suspended-other', 'count', t('Lý do khác', 'Other reasons'), {
      measure,
      group: REASONS,
      direction: 'lower',
      hint: t(
        'Lý do không thuộc các nhóm trên; nêu rõ điểm nào, vì sao ở ô "Nhận xét của phần này".',
        "None of the reasons above; say which point and why in the section's remark.",
      ),
      example: t(
        'Tạm đóng để sáp nhập xã: chọn "lý do khác".',
        'Closed while communes are merged: "other".',
      ),
    }),
    rate(
      'post-office-operating-rate',
      t('Tỷ lệ hoạt động', 'Operating rate'),
      plus('post-offices-operating'),
      plus('post-offices'),
      {
        direction: 'higher',
        hint: t('Số điểm đang hoạt động / tổng số điểm.', 'Points operating / points in all.'),
        example: t('10 / 12 = 83,3%.', '10 / 12 = 83.3%.'),
      },
    ),
  ],
  rules: [
    shouldHold(
      'post-offices-suspended-by-reason',
      plus('post-offices-suspended'),
      '=',
      plus(
        'post-offices-suspended-no-staff',
        'post-offices-suspended-damaged',
        'post-offices-suspended-moved',
        'post-offices-suspended-other',
      ),
      t('Mỗi điểm tạm ngưng cần ghi lý do.', 'Each suspended point needs a reason.'),
    ),
  ],
});
