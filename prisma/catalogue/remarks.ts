import { defineSection, t, words } from './define';

export const remarks = defineSection({
  code: 'remarks',
  name: t('Đánh giá chung, kiến nghị', 'General remarks and proposals'),
  hint: t(
    'Viết ngắn, mỗi ý một dòng; số liệu đã có ở các phần trên không cần nhắc lại.',
    'Be brief, one point to a line; figures given in other sections need not be repeated.',
  ),
  basis: t(
    'Chế độ báo cáo, giao ban hằng quý của ngành thông tin và truyền thông; từ năm 2019 theo Nghị định số 09/2019/NĐ-CP về chế độ báo cáo.',
    'The quarterly reports and meetings of information and communications; since 2019 by Decree 09/2019/NĐ-CP on reporting.',
  ),
  indicators: [
    words('general-assessment', 'text', t('Đánh giá chung', 'General assessment'), {
      hint: t(
        'Nhận định chung về quản lý nhà nước ngành thông tin và truyền thông trên địa bàn trong kỳ.',
        'How state management of information and communications went in the period.',
      ),
      example: t(
        'Hoạt động ổn định; tỷ lệ giải quyết đúng hạn tăng so với quý trước.',
        'Steady; more dossiers resolved on time than in the quarter before.',
      ),
    }),
    words('general-results', 'text', t('Kết quả nổi bật', 'Results'), {
      hint: t('Việc đã làm được, có kết quả cụ thể.', 'What was achieved, concretely.'),
      example: t('Hoàn thành bàn giao phần mềm một cửa.', 'One-stop-shop software handed over.'),
    }),
    words('general-difficulties', 'text', t('Khó khăn, hạn chế', 'Difficulties and limits'), {
      hint: t('Việc chưa làm được và nguyên nhân.', 'What was not achieved, and why.'),
      example: t('Điểm bưu điện văn hóa xã thiếu nhân viên.', 'Post offices without staff.'),
    }),
    words('general-proposals', 'text', t('Kiến nghị, đề xuất', 'Proposals'), {
      hint: t(
        'Kiến nghị với Sở hoặc Ủy ban nhân dân tỉnh; nêu rõ cơ quan giải quyết.',
        "Proposals to the Department or the Provincial People's Committee; say who should act.",
      ),
      example: t(
        'Đề nghị Sở tập huấn sử dụng thư điện tử cho công chức cấp xã.',
        'The Department should train commune officials in the use of e-mail.',
      ),
    }),
  ],
});
