import { plus } from '@/lib/domain/linear-form';
import { count, defineSection, money, mustHold, shouldHold, stock, sum, t, within } from './define';

const places = t('điểm', 'places');
const PLACES = t('Số điểm cuối kỳ', "Places at the period's end");
const CERTIFICATES = t('Giấy chứng nhận', 'Certificates');
const INSPECTIONS = t('Kiểm tra', 'Inspections');
const VIOLATIONS = t('Hành vi vi phạm', 'Violations by kind');
const FINES = t('Xử phạt', 'Fines');
const certificates = t('giấy', 'certificates');
const cases = t('vụ', 'cases');

export const internetAgents = defineSection({
  code: 'internet-agents',
  name: t(
    'Đại lý Internet, điểm trò chơi điện tử công cộng',
    'Internet agents and public online-game places',
  ),
  hint: t(
    'Đại lý Internet và điểm cung cấp dịch vụ trò chơi điện tử công cộng trên địa bàn, hoạt động của đội kiểm tra liên ngành và kết quả xử lý.',
    'Internet agents and public online-game places, the work of the inter-agency inspection team and its results.',
  ),
  basis: t(
    'Quy định của Chính phủ về quản lý, cung cấp, sử dụng dịch vụ Internet và trò chơi điện tử; kế hoạch kiểm tra của đội liên ngành.',
    "The Government's rules on Internet services and online games; the inter-agency team's inspection plan.",
  ),
  indicators: [
    stock('internet-places-with-games', t('Có trò chơi điện tử', 'With online games'), {
      measure: places,
      group: PLACES,
      hint: t(
        'Điểm còn đăng ký hoạt động vào ngày cuối kỳ, có cung cấp trò chơi điện tử; kể cả điểm đang tạm ngưng.',
        'Places registered on the last day of the period that offer online games, those suspended included.',
      ),
      example: t(
        '32 điểm đang mở, 3 điểm tạm ngưng: ghi 35.',
        '32 open and 3 suspended: write 35.',
      ),
    }),
    stock('internet-places-without-games', t('Không có trò chơi điện tử', 'Without online games'), {
      measure: places,
      group: PLACES,
      hint: t(
        'Đại lý chỉ cung cấp truy nhập Internet vào ngày cuối kỳ; kể cả điểm đang tạm ngưng.',
        'Agents offering Internet access only on the last day of the period, those suspended included.',
      ),
      example: t(
        '6 đại lý chỉ cho truy nhập Internet: ghi 6.',
        '6 agents offering access only: write 6.',
      ),
    }),
    sum(
      'internet-places',
      t('Tổng số điểm', 'Places in all'),
      plus('internet-places-with-games', 'internet-places-without-games'),
      {
        measure: places,
        group: PLACES,
        overTime: 'stock',
        hint: t(
          'Điểm có trò chơi điện tử cộng điểm không có, vào ngày cuối kỳ; kể cả điểm đang tạm ngưng.',
          'Places with games plus places without on the last day of the period, the suspended ones included.',
        ),
        example: t(
          '48 điểm có trò chơi, 12 điểm không có: 60.',
          '48 with games and 12 without: 60.',
        ),
      },
    ),
    stock('internet-places-suspended', t('Trong đó: tạm ngưng', 'Of these: suspended'), {
      measure: places,
      group: PLACES,
      hint: t(
        'Điểm đang tạm ngưng hoạt động vào ngày cuối kỳ, do tự ngưng hoặc bị đình chỉ.',
        'Places not operating on the last day of the period, by their own choice or by order.',
      ),
      example: t(
        '2 điểm tự nghỉ, 1 điểm bị đình chỉ: ghi 3.',
        '2 by their own choice, 1 by order: write 3.',
      ),
    }),
    count('internet-certificates-appraised', t('Số đã thẩm định', 'Appraised'), {
      measure: certificates,
      group: CERTIFICATES,
      hint: t(
        'Hồ sơ đề nghị cấp giấy chứng nhận đã được thẩm định trong kỳ, kể cả hồ sơ không đạt.',
        'Applications for a certificate appraised in the period, those refused included.',
      ),
      example: t(
        'Thẩm định 5 hồ sơ, 4 hồ sơ đạt: ghi 5.',
        '5 appraised, 4 of them passed: write 5.',
      ),
    }),
    count('internet-certificates-issued', t('Số đã cấp', 'Issued'), {
      measure: certificates,
      group: CERTIFICATES,
      hint: t('Giấy chứng nhận cấp mới trong kỳ.', 'Certificates newly issued in the period.'),
      example: t('Thẩm định 5 hồ sơ, cấp 4 giấy: ghi 4.', '5 appraised, 4 issued: write 4.'),
    }),
    count('internet-certificates-revoked', t('Số đã thu hồi', 'Revoked'), {
      measure: certificates,
      group: CERTIFICATES,
      hint: t('Giấy chứng nhận bị thu hồi trong kỳ.', 'Certificates revoked in the period.'),
      example: t(
        'Thu hồi 1 giấy của điểm đã nghỉ hẳn: ghi 1.',
        'One taken back from a place that closed: write 1.',
      ),
    }),
    count('internet-inspections', t('Lượt kiểm tra', 'Inspections (visits)'), {
      measure: t('lượt', 'visits'),
      group: INSPECTIONS,
      hint: t('Mỗi lần đến một điểm là một lượt.', 'Each visit to a place counts.'),
      example: t(
        'Một điểm được kiểm tra hai lần thì ghi 2 lượt.',
        'One place inspected twice makes 2 visits.',
      ),
    }),
    count('internet-places-inspected', t('Số điểm được kiểm tra', 'Places inspected'), {
      measure: places,
      group: INSPECTIONS,
      hint: t(
        'Mỗi điểm chỉ tính một lần trong kỳ, dù được kiểm tra nhiều lượt.',
        'Each place counts once in the period, however often it was visited.',
      ),
      example: t('Kiểm tra 10 lượt tại 8 điểm: ghi 8.', '10 visits to 8 places: write 8.'),
    }),
    count('internet-places-in-violation', t('Số điểm vi phạm', 'Places in violation'), {
      measure: places,
      group: INSPECTIONS,
      direction: 'lower',
      hint: t(
        'Điểm bị lập biên bản trong kỳ; mỗi điểm tính một lần.',
        'Places with a recorded violation in the period; each counts once.',
      ),
      example: t(
        'Một điểm vi phạm 2 hành vi: vẫn ghi 1.',
        'One place with two kinds of violation: still write 1.',
      ),
    }),
    count('internet-violations-opening-hours', t('Quá giờ quy định', 'Opening hours'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'Hoạt động ngoài khung giờ cho phép. Một điểm vi phạm nhiều hành vi thì ghi ở từng hành vi.',
        'Open outside the permitted hours. A place with several kinds of violation counts under each.',
      ),
      example: t(
        'Hai điểm mở quá giờ bị lập biên bản: ghi 2.',
        'Two places recorded as open too late: write 2.',
      ),
    }),
    count(
      'internet-violations-near-school',
      t('Cách cổng trường dưới 200 m', 'Under 200 m from a school gate'),
      {
        measure: cases,
        group: VIOLATIONS,
        direction: 'lower',
        hint: t(
          'Điểm trò chơi điện tử cách cổng trường dưới 200 m.',
          'An online-game place less than 200 m from the gate of a school.',
        ),
        example: t(
          'Một điểm cách cổng trường 120 m: ghi 1.',
          'One place 120 m from a school gate: write 1.',
        ),
      },
    ),
    count('internet-violations-no-certificate', t('Không có giấy chứng nhận', 'No certificate'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'Kinh doanh khi chưa được cấp, hoặc đã bị thu hồi giấy chứng nhận.',
        'Operating without a certificate, or after it was revoked.',
      ),
      example: t(
        'Một điểm mới mở, chưa có giấy: ghi 1.',
        'One new place without a certificate: write 1.',
      ),
    }),
    count('internet-violations-content', t('Nội dung thông tin', 'Content'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'Để khách truy nhập hoặc lưu giữ nội dung bị cấm; trò chơi chưa được phép phát hành.',
        'Prohibited content accessed or stored; games not licensed for release.',
      ),
      example: t(
        'Một điểm để khách chơi trò chơi chưa được phép phát hành: ghi 1.',
        'One place with an unlicensed game: write 1.',
      ),
    }),
    count('internet-violations-other', t('Hành vi khác', 'Other'), {
      measure: cases,
      group: VIOLATIONS,
      direction: 'lower',
      hint: t(
        'Hành vi vi phạm không thuộc các nhóm trên.',
        'Violations of none of the kinds above.',
      ),
      example: t(
        'Không niêm yết nội quy, không có hợp đồng đại lý.',
        'No house rules on display, no agency contract.',
      ),
    }),
    money('internet-fines-decided', t('Số tiền phạt theo quyết định', 'Fines decided'), {
      group: FINES,
      hint: t(
        'Tổng mức phạt tiền trong các quyết định ký trong kỳ, ghi bằng đồng.',
        'Fines in the decisions signed in the period, in đồng.',
      ),
      example: t('12,5 triệu đồng: ghi 12.500.000.', '12.5 million: write 12.500.000.'),
    }),
    money('internet-fines-collected', t('Số tiền phạt đã thu', 'Fines collected'), {
      group: FINES,
      hint: t(
        'Tiền phạt đã nộp trong kỳ, ghi bằng đồng.',
        'Fines paid in within the period, in đồng.',
      ),
      example: t(
        'Phạt 10.000.000, đã nộp 6.000.000 trong kỳ: ghi 6.000.000.',
        '10.000.000 decided, 6.000.000 paid in the period: write 6.000.000.',
      ),
    }),
  ],
  rules: [
    mustHold(
      'internet-suspended-within-places',
      ...within('internet-places-suspended', 'internet-places'),
      t(
        'Số điểm tạm ngưng không được lớn hơn tổng số điểm.',
        'Suspended places cannot exceed places in all.',
      ),
    ),
    mustHold(
      'internet-inspected-within-visits',
      ...within('internet-places-inspected', 'internet-inspections'),
      t(
        'Số điểm được kiểm tra không được lớn hơn số lượt kiểm tra.',
        'Places inspected cannot exceed visits.',
      ),
    ),
    mustHold(
      'internet-inspected-within-places',
      ...within('internet-places-inspected', 'internet-places'),
      t(
        'Số điểm được kiểm tra không được lớn hơn tổng số điểm.',
        'Places inspected cannot exceed places in all.',
      ),
    ),
    mustHold(
      'internet-violating-within-inspected',
      ...within('internet-places-in-violation', 'internet-places-inspected'),
      t(
        'Số điểm vi phạm không được lớn hơn số điểm được kiểm tra.',
        'Places in violation cannot exceed places inspected.',
      ),
    ),
    shouldHold(
      'internet-violations-by-kind',
      plus('internet-places-in-violation'),
      '<=',
      plus(
        'internet-violations-opening-hours',
        'internet-violations-near-school',
        'internet-violations-no-certificate',
        'internet-violations-content',
        'internet-violations-other',
      ),
      t(
        'Mỗi điểm vi phạm có ít nhất một hành vi: tổng các hành vi không nên nhỏ hơn số điểm vi phạm.',
        'Each place in violation has at least one kind: the kinds together should not be fewer than the places.',
      ),
    ),
    shouldHold(
      'internet-certificates-issued-within-appraised',
      ...within('internet-certificates-issued', 'internet-certificates-appraised'),
      t(
        'Số giấy chứng nhận đã cấp thường không lớn hơn số đã thẩm định trong kỳ.',
        'Certificates issued are usually not more than those appraised in the period.',
      ),
    ),
    shouldHold(
      'internet-fines-collected-within-decided',
      ...within('internet-fines-collected', 'internet-fines-decided'),
      t(
        'Số tiền phạt đã thu thường không lớn hơn số tiền phạt theo quyết định trong kỳ.',
        'Fines collected are usually not more than fines decided in the period.',
      ),
    ),
  ],
});
