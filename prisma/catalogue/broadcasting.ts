import { plus } from '@/lib/domain/linear-form';
import { count, decimal, defineSection, shouldHold, stock, sum, t, words } from './define';

const stations = t('đài, trạm', 'stations');
const PROGRAMMES = t('Chương trình', 'Programmes');
const STATIONS = t('Đài, trạm truyền thanh cấp xã', 'Commune stations');

export const broadcasting = defineSection({
  code: 'broadcasting',
  name: t('Tuyên truyền, truyền thanh cơ sở', 'Propaganda and local broadcasting'),
  hint: t(
    'Chương trình phát thanh và tình trạng đài, trạm truyền thanh; đài truyền thanh nhập phần này.',
    'Radio programmes and the state of the stations; filled in by the broadcasting station.',
  ),
  basis: t(
    'Nhiệm vụ của Đài Truyền thanh và hướng dẫn tuyên truyền của quý.',
    "The broadcasting station's task and the quarter's guidance on propaganda.",
  ),
  indicators: [
    count('programmes', t('Chương trình phát thanh', 'Radio programmes'), {
      measure: t('chương trình', 'programmes'),
      group: PROGRAMMES,
      hint: t(
        'Chương trình tự sản xuất và phát trong kỳ; không tính chương trình tiếp sóng.',
        'Own programmes broadcast in the period; relayed ones do not count.',
      ),
      example: t('Mỗi ngày một chương trình, 90 ngày: ghi 90.', 'One a day for 90 days: write 90.'),
    }),
    count('columns', t('Chuyên mục định kỳ', 'Regular columns'), {
      measure: t('chuyên mục', 'columns'),
      group: PROGRAMMES,
      overTime: 'stock',
      hint: t('Chuyên mục phát định kỳ trong kỳ.', 'Columns broadcast regularly.'),
      example: t('"Pháp luật và đời sống" là 1 chuyên mục.', '"Law and life" is 1 column.'),
    }),
    decimal('broadcast-hours', t('Thời lượng phát sóng', 'Hours broadcast'), {
      measure: t('giờ', 'hours'),
      group: PROGRAMMES,
      hint: t('Tổng thời lượng chương trình tự sản xuất.', 'Hours of own programmes in all.'),
      example: t('135,5.', '135,5.'),
    }),
    stock('stations-working', t('Đang hoạt động', 'Working'), {
      measure: stations,
      group: STATIONS,
      direction: 'higher',
      hint: t(
        'Đài, trạm cấp xã phát được sóng vào ngày cuối kỳ.',
        'Commune stations able to broadcast on the last day of the period.',
      ),
      example: t('12 đài, 1 đài hỏng: ghi 11.', '12 stations, 1 of them broken: write 11.'),
    }),
    stock('stations-broken', t('Hỏng, ngưng phát', 'Broken'), {
      measure: stations,
      group: STATIONS,
      direction: 'lower',
      hint: t(
        'Đài, trạm cấp xã không phát được sóng vào ngày cuối kỳ.',
        'Commune stations unable to broadcast on the last day of the period.',
      ),
      example: t('12 đài, 1 đài hỏng: ghi 1.', '12 stations, 1 of them broken: write 1.'),
    }),
    sum('stations', t('Tổng số', 'In all'), plus('stations-working', 'stations-broken'), {
      measure: stations,
      group: STATIONS,
      overTime: 'stock',
      hint: t(
        'Đài, trạm hoạt động cộng đài, trạm hư hỏng, vào ngày cuối kỳ.',
        'Working plus broken on the last day of the period.',
      ),
      example: t('18 hoạt động, 2 hư hỏng: 20.', '18 working and 2 broken: 20.'),
    }),
    words('broadcast-topics', 'text', t('Nội dung tuyên truyền', 'Topics covered'), {
      hint: t('Các nội dung trọng tâm, mỗi nội dung một dòng.', 'Main topics, one to a line.'),
      example: t('Nghị quyết Trung ương 4 khóa XI.', 'Nghị quyết Trung ương 4 khóa XI.'),
    }),
  ],
  rules: [
    shouldHold(
      'stations-not-fewer',
      plus('stations'),
      '>=',
      [{ indicator: 'stations', sign: 1, at: 'previous' }],
      t(
        'Tổng số đài, trạm thường không ít hơn kỳ trước.',
        'Stations in all are usually not fewer than in the previous period.',
      ),
    ),
  ],
});
