import { plus } from '@/lib/domain/linear-form';
import {
  count,
  defineSection,
  money,
  mustHold,
  rate,
  shouldHold,
  stock,
  t,
  within,
  words,
} from './define';

const points = t('điểm', 'points');
const cases = t('vụ', 'cases');
const INSPECTIONS = t('Kiểm tra', 'Inspections');
const VIOLATIONS = t('Hành vi vi phạm', 'Violations by kind');
const FINES = t('Xử lý', 'Sanctions');

export const prepaidSim = defineSection({
  code: 'prepaid-sim',
  name: t('Thuê bao di động trả trước', 'Prepaid mobile subscribers'),
  hint: t(
    'Quản lý điểm đăng ký thông tin thuê bao di động trả trước theo Thông tư số 04/2012/TT-BTTTT. Không ghi thông tin cá nhân của thuê bao.',
    "Registration points of prepaid subscribers, under Circular 04/2012/TT-BTTTT. Never enter a subscriber's personal data.",
  ),
  basis: t(
    'Thông tư số 04/2012/TT-BTTTT ngày 13/4/2012 về quản lý thuê bao di động trả trước.',
    'Circular 04/2012/TT-BTTTT of 13 April 2012 on prepaid mobile subscribers.',
  ),
  indicators: [
    stock('sim-points', t('Điểm đăng ký thông tin', 'Registration points'), {
      measure: points,
      hint: t(
        'Điểm đăng ký thông tin thuê bao trên địa bàn vào ngày cuối kỳ. Chưa nắm được thì bỏ trống, không ghi 0.',
        'Registration points on the last day of the period. Leave blank when not known; do not write 0.',
      ),
      example: t(
        '145 điểm được doanh nghiệp ủy quyền: ghi 145.',
        '145 points authorised by enterprises: write 145.',
      ),
    }),
    count('sim-points-inspected', t('Số điểm được kiểm tra', 'Points inspected'), {
      measure: points,
      group: INSPECTIONS,
      hint: t('Mỗi điểm tính một lần trong kỳ.', 'Each point counts once in the period.'),
      example: t('Kiểm tra một điểm hai lần: ghi 1.', 'One point visited twice: write 1.'),
    }),
    count('sim-points-in-violation', t('Số điểm vi phạm', 'Points in violation'), {
      measure: points,
      group: INSPECTIONS,
      direction: 'lower',
      hint: t(
        'Điểm bị lập biên bản trong kỳ; mỗi điểm tính một lần.',
        'Points with a recorded violation in the period; each counts once.',
      ),
      example: t(
        'Một điểm vi phạm 2 hành vi: ghi 1.',
        'One point with two kinds of violation: write 1.',
      ),
    }),
    rate(
      'sim-violation-rate',
      t('Tỷ lệ điểm vi phạm', 'Violation rate'),
      plus('sim-points-in-violation'),
      plus('sim-points-inspected'),
      {
        group: INSPECTIONS,
        direction: 'lower',
        hint: t(
          'Số điểm vi phạm / số điểm được kiểm tra.',
          'Points in violation / points inspected.',
        ),
        example: t('2 / 8 = 25%.', '2 / 8 = 25%.'),
      },
    ),
    count(
      'sim-violations-other-particulars',
      t('Kích hoạt sẵn bằng thông tin người khác', "Activated with another person's particulars"),
      {
        measure: cases,
        group: VIOLATIONS,
        direction: 'lower',
        hint: t(
          'Bán SIM đã đăng ký sẵn thông tin của người khác.',
          "Selling a SIM already registered under someone else's particulars.",
        ),
        example: t(
          'Một điểm bán 20 SIM kích hoạt sẵn: ghi 1 vụ.',
          'One point selling 20 activated SIMs: write 1.',
        ),
      },
    ),
    count('sim-violations-direct-sale', t('Bán hàng trực tiếp', 'Direct sale'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'Bán SIM đã đăng ký thông tin tại nơi không phải điểm đăng ký.',
        'Selling registered SIMs where there is no registration point.',
      ),
      example: t(
        'Một tiệm tạp hóa bán SIM đã kích hoạt: ghi 1 vụ.',
        'One grocery selling activated SIMs: write 1.',
      ),
    }),
    count('sim-violations-mobile-sale', t('Bán hàng lưu động', 'Mobile sale'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'Bán SIM đã đăng ký thông tin trên xe, vỉa hè, chợ phiên.',
        'Selling registered SIMs from vehicles, pavements or fairs.',
      ),
      example: t(
        'Một người bán SIM trên xe máy ở chợ: ghi 1 vụ.',
        'One person selling SIMs from a motorbike: write 1.',
      ),
    }),
    count(
      'sim-violations-wrong-particulars',
      t('Thông tin sai hoặc thiếu', 'Wrong or missing particulars'),
      {
        measure: cases,
        group: VIOLATIONS,
        direction: 'lower',
        hint: t(
          'Tiếp nhận đăng ký khi thông tin sai, thiếu hoặc không có giấy tờ.',
          'Registering wrong or incomplete particulars, or without papers.',
        ),
        example: t(
          'Một điểm nhận đăng ký không có giấy tờ: ghi 1 vụ.',
          'One point registering without papers: write 1.',
        ),
      },
    ),
    count('sims-seized', t('Số SIM tạm giữ, tịch thu', 'SIMs seized'), {
      measure: t('SIM', 'SIMs'),
      group: FINES,
      hint: t('SIM bị tạm giữ hoặc tịch thu trong kỳ.', 'SIMs held or confiscated in the period.'),
      example: t('120.', '120.'),
    }),
    money('sim-fines-decided', t('Số tiền phạt theo quyết định', 'Fines decided'), {
      group: FINES,
      hint: t(
        'Tổng mức phạt tiền trong các quyết định ký trong kỳ, ghi bằng đồng.',
        'Fines in the decisions signed in the period, in đồng.',
      ),
      example: t('7.500.000.', '7.500.000.'),
    }),
    money('sim-fines-collected', t('Số tiền phạt đã thu', 'Fines collected'), {
      group: FINES,
      hint: t(
        'Tiền phạt đã nộp trong kỳ, ghi bằng đồng.',
        'Fines paid in within the period, in đồng.',
      ),
      example: t(
        'Phạt 7.500.000, đã nộp 5.000.000 trong kỳ: ghi 5.000.000.',
        '7.500.000 decided, 5.000.000 paid in the period: write 5.000.000.',
      ),
    }),
    words('sim-assessment', 'text', t('Đánh giá tình hình', 'Assessment'), {
      hint: t(
        'Tình hình mua bán, lưu thông SIM đã đăng ký sẵn và việc xử lý của địa phương; viết cả khi chưa có số liệu.',
        'Trade in pre-registered SIMs and how it is dealt with; write it even where there are no counts.',
      ),
      example: t(
        'Còn bán SIM kích hoạt sẵn ở chợ và cửa hàng nhỏ; đã nhắc nhở, chưa xử phạt.',
        'Activated SIMs are still sold in markets and small shops; warned, not fined yet.',
      ),
    }),
  ],
  rules: [
    mustHold(
      'sim-inspected-within-points',
      ...within('sim-points-inspected', 'sim-points'),
      t(
        'Số điểm được kiểm tra không được lớn hơn số điểm đăng ký.',
        'Points inspected cannot exceed registration points.',
      ),
    ),
    mustHold(
      'sim-violating-within-inspected',
      ...within('sim-points-in-violation', 'sim-points-inspected'),
      t(
        'Số điểm vi phạm không được lớn hơn số điểm được kiểm tra.',
        'Points in violation cannot exceed points inspected.',
      ),
    ),
    shouldHold(
      'sim-violations-by-kind',
      plus('sim-points-in-violation'),
      '<=',
      plus(
        'sim-violations-other-particulars',
        'sim-violations-direct-sale',
        'sim-violations-mobile-sale',
        'sim-violations-wrong-particulars',
      ),
      t(
        'Mỗi điểm vi phạm có ít nhất một hành vi: tổng các hành vi không nên nhỏ hơn số điểm vi phạm.',
        'Each point in violation has at least one kind: the kinds together should not be fewer than the points.',
      ),
    ),
    shouldHold(
      'sim-fines-collected-within-decided',
      ...within('sim-fines-collected', 'sim-fines-decided'),
      t(
        'Số tiền phạt đã thu thường không lớn hơn số tiền phạt theo quyết định trong kỳ.',
        'Fines collected are usually not more than fines decided in the period.',
      ),
    ),
  ],
});
