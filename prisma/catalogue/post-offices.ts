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
    }),
    registered('post-offices-operating', 'count', t('Đang hoạt động', 'Operating'), {
      measure,
      hint: t(
        'Điểm có người phục vụ và mở cửa theo lịch vào ngày cuối kỳ.',
        'Points staffed and open as scheduled on the last day of the period.',
      ),
    }),
    registered('post-offices-suspended', 'count', t('Tạm ngưng hoạt động', 'Suspended'), {
      measure,
      direction: 'lower',
      hint: t(
        'Điểm không phục vụ vào ngày cuối kỳ, vì bất kỳ lý do nào.',
        'Points not serving on the last day of the period, whatever the reason.',
      ),
    }),
    registered('post-offices-suspended-no-staff', 'count', t('Không có nhân viên', 'No staff'), {
      measure,
      group: REASONS,
      direction: 'lower',
      hint: t(
        'Nhân viên nghỉ việc, chưa tìm được người thay.',
        'The attendant left and nobody has been found.',
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
    }),
    registered('post-offices-suspended-moved', 'count', t('Di dời', 'Moved'), {
      measure,
      group: REASONS,
      direction: 'lower',
      hint: t(
        'Trả mặt bằng hoặc đang chuyển đến nơi khác.',
        'The site was given up, or the point is being moved.',
      ),
    }),
    registered('post-offices-suspended-other', 'count', t('Lý do khác', 'Other reasons'), {
      measure,
      group: REASONS,
      direction: 'lower',
      hint: t(
        'Lý do không thuộc các nhóm trên; nêu rõ ở phần ghi chú.',
        'None of the reasons above; say which in the remark.',
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
