import { defineSection, t, words } from './define';

export const remarks = defineSection({
  code: 'remarks',
  name: t('Đánh giá chung, kiến nghị', 'General remarks and proposals'),
  hint: t(
    'Viết ngắn, mỗi ý một dòng; số liệu đã có ở các phần trên không cần nhắc lại.',
    'Be brief, one point to a line; figures given in other sections need not be repeated.',
  ),
  indicators: [
    words('general-assessment', 'text', t('Đánh giá chung', 'General assessment'), {
      hint: t(
        'Nhận định chung về quản lý nhà nước ngành thông tin và truyền thông trên địa bàn trong kỳ.',
        'How state management of information and communications went in the period.',
      ),
    }),
    words('general-results', 'text', t('Kết quả nổi bật', 'Results'), {
      hint: t(
        'Việc đã làm được, có kết quả cụ thể. Ví dụ: hoàn thành bàn giao phần mềm một cửa.',
        'What was achieved, concretely. Example: one-stop-shop software handed over.',
      ),
    }),
    words('general-difficulties', 'text', t('Khó khăn, hạn chế', 'Difficulties and limits'), {
      hint: t(
        'Việc chưa làm được và nguyên nhân. Ví dụ: điểm bưu điện văn hóa xã thiếu nhân viên.',
        'What was not achieved, and why. Example: post offices without staff.',
      ),
    }),
    words('general-proposals', 'text', t('Kiến nghị, đề xuất', 'Proposals'), {
      hint: t(
        'Kiến nghị với Sở hoặc Ủy ban nhân dân tỉnh; nêu rõ cơ quan giải quyết.',
        "Proposals to the Department or the Provincial People's Committee; say who should act.",
      ),
    }),
  ],
});
