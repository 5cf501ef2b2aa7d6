import { plus } from '@/lib/domain/linear-form';
import { count, defineSection, mustHold, shouldHold, stock, sum, t, within } from './define';

const establishments = t('cơ sở', 'establishments');
const cases = t('vụ', 'cases');
const ESTABLISHMENTS = t('Số cơ sở cuối kỳ', "Establishments at the period's end");
const INSPECTIONS = t('Kiểm tra', 'Inspections');
const VIOLATIONS = t('Hành vi vi phạm', 'Violations by kind');

export const publishing = defineSection({
  code: 'publishing',
  name: t('Báo chí, in, xuất bản, phát hành', 'Press, printing, publishing and distribution'),
  hint: t(
    'Cơ sở hoạt động báo chí, in, photocopy và phát hành xuất bản phẩm trên địa bàn, việc kiểm tra và vi phạm.',
    'Press, printing, copying and distribution of publications: establishments, inspections, violations.',
  ),
  basis: t(
    'Luật Báo chí, Luật Xuất bản và quy định về hoạt động in.',
    'The Law on Press, the Law on Publishing and the rules on printing.',
  ),
  indicators: [
    stock('press-establishments', t('Báo chí', 'Press'), {
      measure: establishments,
      group: ESTABLISHMENTS,
      hint: t(
        'Cơ quan báo chí, văn phòng đại diện và nơi có phóng viên thường trú trên địa bàn.',
        'Press agencies, their offices and resident correspondents.',
      ),
      example: t(
        'Một văn phòng đại diện, hai nơi có phóng viên thường trú: ghi 3.',
        'One office and two resident correspondents: write 3.',
      ),
    }),
    stock('printing-establishments', t('Cơ sở in', 'Printing works'), {
      measure: establishments,
      group: ESTABLISHMENTS,
      hint: t(
        'Cơ sở in xuất bản phẩm và in khác; không kể photocopy.',
        'Printers of publications and of other matter; copy shops apart.',
      ),
      example: t(
        '4 cơ sở in, 27 cơ sở photocopy: ghi 4.',
        '4 printers and 27 copy shops: write 4.',
      ),
    }),
    stock('photocopy-establishments', t('Dịch vụ photocopy', 'Copy shops'), {
      measure: establishments,
      group: ESTABLISHMENTS,
      hint: t('Cơ sở kinh doanh dịch vụ photocopy.', 'Shops that make copies for the public.'),
      example: t(
        '4 cơ sở in, 27 cơ sở photocopy: ghi 27.',
        '4 printers and 27 copy shops: write 27.',
      ),
    }),
    stock('publishing-distributors', t('Cơ sở phát hành', 'Distributors'), {
      measure: establishments,
      group: ESTABLISHMENTS,
      hint: t(
        'Nhà sách, quầy sách báo, nơi cho thuê xuất bản phẩm.',
        'Bookshops, newspaper stalls and places lending publications for hire.',
      ),
      example: t('3 nhà sách, 5 quầy báo: ghi 8.', '3 bookshops and 5 newspaper stalls: write 8.'),
    }),
    sum(
      'publishing-establishments',
      t('Tổng số cơ sở', 'Establishments in all'),
      plus(
        'press-establishments',
        'printing-establishments',
        'photocopy-establishments',
        'publishing-distributors',
      ),
      {
        measure: establishments,
        group: ESTABLISHMENTS,
        overTime: 'stock',
        hint: t(
          'Tổng các loại cơ sở ở trên, vào ngày cuối kỳ; một cơ sở làm nhiều việc chỉ tính ở loại chính.',
          'All kinds above on the last day of the period; whoever does several counts once, by the main one.',
        ),
        example: t(
          '1 báo chí, 6 in, 20 photocopy, 5 phát hành: 32.',
          '1 press, 6 printers, 20 copy shops, 5 distributors: 32.',
        ),
      },
    ),
    count('publishing-inspections', t('Lượt kiểm tra', 'Inspections (visits)'), {
      measure: t('lượt', 'visits'),
      group: INSPECTIONS,
      hint: t('Mỗi lần đến một cơ sở là một lượt.', 'Each visit to an establishment counts.'),
      example: t('Đến một cơ sở hai lần: ghi 2.', 'One establishment visited twice: write 2.'),
    }),
    count('publishing-places-inspected', t('Số cơ sở được kiểm tra', 'Establishments inspected'), {
      measure: establishments,
      group: INSPECTIONS,
      hint: t('Mỗi cơ sở tính một lần trong kỳ.', 'Each establishment counts once in the period.'),
      example: t('Đến một cơ sở hai lần: ghi 1.', 'One establishment visited twice: write 1.'),
    }),
    count('publishing-places-in-violation', t('Số cơ sở vi phạm', 'Establishments in violation'), {
      measure: establishments,
      group: INSPECTIONS,
      direction: 'lower',
      hint: t(
        'Cơ sở bị lập biên bản trong kỳ; mỗi cơ sở tính một lần.',
        'Establishments with a recorded violation in the period; each counts once.',
      ),
      example: t(
        'Một cơ sở vi phạm 2 hành vi: ghi 1.',
        'One establishment with two kinds of violation: write 1.',
      ),
    }),
    count('publishing-violations-unlicensed', t('Không có giấy phép', 'Unlicensed'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'Hoạt động khi không có giấy phép hoặc chưa đăng ký theo quy định.',
        'Operating without the licence or registration required.',
      ),
      example: t(
        'Một cơ sở photocopy nhận in mà không có giấy phép: ghi 1.',
        'One copy shop printing without a licence: write 1.',
      ),
    }),
    count('publishing-violations-pirated', t('In lậu, xuất bản phẩm lậu', 'Pirated'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t('In, bán xuất bản phẩm lậu.', 'Printing or selling pirated publications.'),
      example: t(
        'Thu 50 bản sách lậu ở một nhà sách: ghi 1.',
        '50 pirated books taken from one bookshop: write 1.',
      ),
    }),
    count('publishing-violations-content', t('Nội dung bị cấm', 'Prohibited content'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'In, phát hành xuất bản phẩm có nội dung bị cấm hoặc bị đình chỉ, thu hồi.',
        'Printing or distributing publications that are prohibited, stopped or recalled.',
      ),
      example: t(
        'Một quầy bán ấn phẩm đã bị thu hồi: ghi 1.',
        'One stall selling a recalled publication: write 1.',
      ),
    }),
    count('publishing-violations-other', t('Hành vi khác', 'Other'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t('Hành vi không thuộc các nhóm trên.', 'None of the kinds above.'),
      example: t('Không nộp lưu chiểu.', 'No legal deposit.'),
    }),
    sum(
      'publishing-violations',
      t('Tổng số vụ vi phạm', 'Violations in all'),
      plus(
        'publishing-violations-unlicensed',
        'publishing-violations-pirated',
        'publishing-violations-content',
        'publishing-violations-other',
      ),
      {
        measure: cases,
        group: VIOLATIONS,
        direction: 'lower',
        hint: t('Tổng số vụ của các loại vi phạm ở trên.', 'Cases of all kinds above.'),
        example: t('2 không phép, 1 in lậu: 3.', '2 without a licence and 1 pirated: 3.'),
      },
    ),
  ],
  rules: [
    mustHold(
      'publishing-inspected-within-visits',
      ...within('publishing-places-inspected', 'publishing-inspections'),
      t(
        'Số cơ sở được kiểm tra không được lớn hơn số lượt kiểm tra.',
        'Establishments inspected cannot exceed visits.',
      ),
    ),
    mustHold(
      'publishing-inspected-within-establishments',
      ...within('publishing-places-inspected', 'publishing-establishments'),
      t(
        'Số cơ sở được kiểm tra không được lớn hơn tổng số cơ sở.',
        'Establishments inspected cannot exceed establishments in all.',
      ),
    ),
    mustHold(
      'publishing-violating-within-inspected',
      ...within('publishing-places-in-violation', 'publishing-places-inspected'),
      t(
        'Số cơ sở vi phạm không được lớn hơn số cơ sở được kiểm tra.',
        'Establishments in violation cannot exceed those inspected.',
      ),
    ),
    shouldHold(
      'publishing-violations-by-kind',
      ...within('publishing-places-in-violation', 'publishing-violations'),
      t(
        'Mỗi cơ sở vi phạm có ít nhất một hành vi: số vụ không nên nhỏ hơn số cơ sở vi phạm.',
        'Each establishment in violation has at least one kind: violations should not be fewer than establishments.',
      ),
    ),
  ],
});
