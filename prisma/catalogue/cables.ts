import { defineSection, registered, t } from './define';

const measure = t('tuyến', 'routes');
const STATE = t('Tình trạng cuối kỳ', "State at the period's end");

export const cables = defineSection({
  code: 'cables',
  name: t('Ngầm hóa, chỉnh trang cáp viễn thông', 'Telecommunication cables'),
  hint: t(
    'Tình trạng từng tuyến ngầm hóa, chỉnh trang, làm gọn cáp vào ngày cuối kỳ. Số liệu tổng được đếm từ danh sách tuyến.',
    "Each route's state on the last day of the period: put underground, or tidied. The figures are counted from the list.",
  ),
  basis: t(
    'Kế hoạch ngầm hóa, chỉnh trang cáp viễn thông của tỉnh; quyết định gia hạn của Ủy ban nhân dân tỉnh.',
    "The province's plan for cables; decisions of the Provincial People's Committee on extensions.",
  ),
  indicators: [
    registered('cable-routes', 'count', t('Tổng số tuyến', 'Routes in all'), {
      measure,
      hint: t('Số tuyến trong danh sách của kỳ.', 'Routes in the register of the period.'),
      example: t('Danh sách có 4 tuyến: 4.', '4 routes in the register: 4.'),
    }),
    registered('cable-routes-undergrounding', 'count', t('Ngầm hóa', 'To be put underground'), {
      measure,
      hint: t('Tuyến hạ ngầm cáp treo.', 'Routes whose hanging cables are to go underground.'),
      example: t('3 tuyến hạ ngầm trong 4 tuyến: 3.', '3 of 4 routes to go underground: 3.'),
    }),
    registered('cable-routes-tidying', 'count', t('Chỉnh trang, làm gọn', 'To be tidied'), {
      measure,
      hint: t(
        'Tuyến bó gọn, chỉnh trang cáp treo trên cột.',
        'Routes whose cables on poles are to be bundled and tidied.',
      ),
      example: t('1 tuyến bó gọn cáp trên cột: 1.', '1 route to be bundled on its poles: 1.'),
    }),
    registered('cable-routes-not-started', 'count', t('Chưa triển khai', 'Not started'), {
      measure,
      group: STATE,
      direction: 'lower',
      hint: t('Chưa khởi công ngoài hiện trường.', 'No work on the site yet.'),
      example: t(
        'Đã gia hạn nhưng doanh nghiệp chưa thi công: tính là chưa triển khai.',
        'Extended, and no work on the site: not started.',
      ),
    }),
    registered('cable-routes-in-progress', 'count', t('Đang triển khai', 'In progress'), {
      measure,
      group: STATE,
      hint: t('Đã khởi công, chưa nghiệm thu.', 'Work has begun and is not yet accepted.'),
      example: t(
        'Đã đào 400 m trong 1.200 m: tính là đang triển khai.',
        '400 of 1,200 metres dug: in progress.',
      ),
    }),
    registered('cable-routes-done', 'count', t('Đã hoàn thành', 'Done'), {
      measure,
      group: STATE,
      direction: 'higher',
      hint: t('Đã nghiệm thu toàn tuyến.', 'The whole route has been accepted.'),
      example: t(
        'Đã có biên bản nghiệm thu ngày 20/3: tính là đã hoàn thành.',
        'Accepted on 20 March: done.',
      ),
    }),
    registered('cable-km-done', 'decimal', t('Chiều dài đã hoàn thành', 'Length done'), {
      measure: t('km', 'km'),
      group: STATE,
      direction: 'higher',
      hint: t('Tổng chiều dài các tuyến đã hoàn thành.', 'Length of the routes done, in all.'),
      example: t(
        'Hai tuyến hoàn thành dài 1,2 km và 0,85 km: 2,05.',
        'Two routes done, 1.2 and 0.85 km long: 2.05.',
      ),
    }),
  ],
});
