import { plus } from '@/lib/domain/linear-form';
import {
  count,
  defineSection,
  mustHold,
  rate,
  sayings,
  shouldHold,
  stock,
  sum,
  t,
  words,
} from './define';

const measure = t('hồ sơ', 'dossiers');
const RECEIVED = t('Tiếp nhận', 'Received');
const RESOLVED = t('Đã giải quyết', 'Resolved');
const IN_PROGRESS = t('Đang giải quyết', 'In progress');
const APART = t('Theo dõi riêng', 'Counted apart');
const PROJECT = t('Dự án phần mềm một cửa', 'One-stop-shop software project');
const PROJECT_BASIS = t(
  'Quyết định phê duyệt dự án phần mềm một cửa và kế hoạch triển khai từng giai đoạn.',
  'The decision approving the software project, and the plan of its phases.',
);

const HANDED_OVER = { indicator: 'one-stop-project-state', is: ['handed-over'] } as const;

export const oneStopShop = defineSection({
  code: 'one-stop-shop',
  name: t('Một cửa, một cửa liên thông', 'One-stop shop'),
  hint: t(
    'Hồ sơ thủ tục hành chính tiếp nhận và giải quyết tại bộ phận tiếp nhận và trả kết quả, và tình hình triển khai phần mềm một cửa. Các cột theo Biểu số II.06a.',
    'Administrative dossiers received and resolved at the one-stop shop, and the state of its software. Columns as in national form II.06a.',
  ),
  basis: t(
    'Chế độ báo cáo giải quyết thủ tục hành chính, các cột theo Biểu số II.06a; quy chế một cửa, một cửa liên thông của địa phương.',
    'The reporting regime on administrative procedures, columns as in form II.06a; the local one-stop-shop regulations.',
  ),
  indicators: [
    count('dossiers-received-online', t('Tiếp nhận trực tuyến', 'Received online'), {
      measure,
      group: RECEIVED,
      hint: t(
        'Hồ sơ nộp qua dịch vụ công trực tuyến và được tiếp nhận trong kỳ. Chưa cung cấp trực tuyến thì ghi 0.',
        'Dossiers filed through the online service and accepted in the period. Write 0 where no online service exists.',
      ),
      example: t(
        '85 hồ sơ nộp trực tuyến, 80 hồ sơ được tiếp nhận: ghi 80.',
        '85 filed online, 80 of them accepted: write 80.',
      ),
    }),
    count(
      'dossiers-received-direct',
      t('Tiếp nhận trực tiếp hoặc qua bưu chính', 'Received in person or by post'),
      {
        measure,
        group: RECEIVED,
        hint: t(
          'Hồ sơ nộp tại quầy hoặc gửi qua bưu chính và được tiếp nhận trong kỳ.',
          'Dossiers handed in at the counter or sent by post and accepted in the period.',
        ),
        example: t('1.250.', '1.250.'),
      },
    ),
    sum(
      'dossiers-received',
      t('Tổng số tiếp nhận trong kỳ', 'Received in the period'),
      plus('dossiers-received-online', 'dossiers-received-direct'),
      {
        measure,
        group: RECEIVED,
        hint: t(
          'Nộp trực tuyến cộng nộp trực tiếp, qua bưu chính.',
          'Handed in online plus in person or by post.',
        ),
        example: t(
          'Trực tuyến 20, trực tiếp 1.180: 1.200.',
          '20 online and 1,180 in person: 1,200.',
        ),
      },
    ),
    stock('dossiers-carried-over', t('Từ kỳ trước chuyển sang', 'Carried over'), {
      measure,
      group: RECEIVED,
      hint: t(
        'Hồ sơ kỳ trước chưa giải quyết xong: bằng số đang giải quyết cuối kỳ trước (trong hạn và quá hạn).',
        'Dossiers not resolved in the previous period: what was in progress at its end, within time and overdue.',
      ),
      example: t(
        'Cuối kỳ trước còn 40 hồ sơ trong hạn, 10 hồ sơ quá hạn: ghi 50.',
        '40 within time and 10 overdue at the end of the previous period: write 50.',
      ),
    }),
    sum(
      'dossiers-total',
      t('Tổng số phải giải quyết', 'Total to handle'),
      plus('dossiers-received', 'dossiers-carried-over'),
      {
        measure,
        group: RECEIVED,
        overTime: 'stock',
        hint: t(
          'Tiếp nhận trong kỳ cộng từ kỳ trước chuyển sang.',
          'Received in the period plus carried over.',
        ),
        example: t(
          'Tiếp nhận 1.200, chuyển sang 50: 1.250.',
          '1,200 received and 50 carried over: 1,250.',
        ),
      },
    ),
    count('dossiers-resolved-early', t('Trước hạn', 'Early'), {
      measure,
      group: RESOLVED,
      hint: t(
        'Hồ sơ có kết quả trước ngày hẹn trả.',
        'Dossiers with a result before the promised day.',
      ),
      example: t(
        'Hẹn ngày 15/3, có kết quả ngày 12/3.',
        'Promised for 15 March, ready on 12 March.',
      ),
    }),
    count('dossiers-resolved-on-time', t('Đúng hạn', 'On time'), {
      measure,
      group: RESOLVED,
      hint: t(
        'Hồ sơ có kết quả đúng ngày hẹn trả; không tính lại hồ sơ đã ghi ở cột trước hạn.',
        'Dossiers with a result on the promised day itself; those counted as early are not counted again.',
      ),
      example: t(
        'Hẹn ngày 15/3, có kết quả ngày 15/3.',
        'Promised for 15 March, ready on 15 March.',
      ),
    }),
    count('dossiers-resolved-late', t('Quá hạn', 'Late'), {
      measure,
      group: RESOLVED,
      direction: 'lower',
      hint: t(
        'Hồ sơ đã giải quyết xong trong kỳ nhưng sau ngày hẹn trả.',
        'Dossiers resolved in the period, but after the promised day.',
      ),
      example: t(
        'Hẹn ngày 15/3, có kết quả ngày 18/3.',
        'Promised for 15 March, ready on 18 March.',
      ),
    }),
    sum(
      'dossiers-resolved',
      t('Tổng số đã giải quyết', 'Resolved in all'),
      plus('dossiers-resolved-early', 'dossiers-resolved-on-time', 'dossiers-resolved-late'),
      {
        measure,
        group: RESOLVED,
        hint: t('Trước hạn cộng đúng hạn cộng quá hạn.', 'Early plus on time plus late.'),
        example: t(
          '300 trước hạn, 432 đúng hạn, 468 quá hạn: 1.200.',
          '300 early, 432 on time and 468 late: 1,200.',
        ),
      },
    ),
    rate(
      'on-time-rate',
      t('Tỷ lệ giải quyết đúng hạn', 'On-time rate'),
      plus('dossiers-resolved-early', 'dossiers-resolved-on-time'),
      plus('dossiers-resolved'),
      {
        group: RESOLVED,
        target: 0.8,
        direction: 'higher',
        hint: t(
          '(Trước hạn + đúng hạn) / tổng số đã giải quyết. Báo cáo cả khi chưa có phần mềm một cửa.',
          '(Early + on time) / resolved. Reported whether or not the software is there.',
        ),
        example: t('(300 + 432) / 1.200 = 61%.', '(300 + 432) / 1,200 = 61%.'),
      },
    ),
    stock('dossiers-in-progress-within-time', t('Trong hạn', 'Within time'), {
      measure,
      group: IN_PROGRESS,
      hint: t(
        'Hồ sơ chưa có kết quả vào ngày cuối kỳ và chưa đến ngày hẹn trả.',
        'Dossiers without a result on the last day of the period whose promised day has not passed.',
      ),
      example: t(
        'Ngày cuối kỳ 31/3, hẹn trả ngày 05/4.',
        'Last day of the period 31 March, promised for 5 April.',
      ),
    }),
    stock('dossiers-in-progress-overdue', t('Quá hạn', 'Overdue'), {
      measure,
      group: IN_PROGRESS,
      direction: 'lower',
      hint: t(
        'Hồ sơ chưa có kết quả vào ngày cuối kỳ và đã quá ngày hẹn trả.',
        'Dossiers without a result on the last day of the period whose promised day has passed.',
      ),
      example: t(
        'Hẹn ngày 25/3, đến 31/3 chưa có kết quả.',
        'Promised for 25 March, not ready on 31 March.',
      ),
    }),
    sum(
      'dossiers-in-progress',
      t('Tổng số đang giải quyết', 'In progress in all'),
      plus('dossiers-in-progress-within-time', 'dossiers-in-progress-overdue'),
      {
        measure,
        group: IN_PROGRESS,
        overTime: 'stock',
        hint: t(
          'Trong hạn cộng quá hạn, vào ngày cuối kỳ; kỳ sau là số chuyển sang.',
          'Within time plus overdue on the last day of the period; carried over into the next one.',
        ),
        example: t('40 trong hạn, 10 quá hạn: 50.', '40 within time and 10 overdue: 50.'),
      },
    ),
    stock('dossiers-awaiting-supplement', t('Chờ bổ sung', 'Awaiting supplements'), {
      measure,
      group: APART,
      hint: t(
        'Hồ sơ đang chờ người nộp bổ sung vào ngày cuối kỳ; không tính vào số phải giải quyết.',
        'Dossiers waiting for the applicant at the end of the period; not part of the total to handle.',
      ),
      example: t(
        'Đã yêu cầu bổ sung ngày 20/3, người nộp chưa bổ sung.',
        'Supplement asked for on 20 March and not handed in yet.',
      ),
    }),
    count('dossiers-returned', t('Trả lại, không giải quyết', 'Returned to the applicant'), {
      measure,
      group: APART,
      hint: t(
        'Hồ sơ trả lại vì không đủ điều kiện; không tính vào số phải giải quyết.',
        'Dossiers returned for not meeting the conditions; not part of the total to handle.',
      ),
      example: t(
        'Không thuộc thẩm quyền, đã trả lại kèm văn bản nêu lý do.',
        'Not within competence, returned with a letter saying why.',
      ),
    }),
    count('dossiers-withdrawn', t('Người nộp rút hồ sơ', 'Withdrawn'), {
      measure,
      group: APART,
      hint: t(
        'Hồ sơ do người nộp tự rút; không tính vào số phải giải quyết.',
        'Dossiers withdrawn by the applicant; not part of the total to handle.',
      ),
      example: t('Người nộp có đơn xin rút hồ sơ.', 'The applicant asked for it back in writing.'),
    }),
    words('one-stop-project-phase', 'text', t('Giai đoạn dự án', 'Phase of the project'), {
      group: PROJECT,
      basis: PROJECT_BASIS,
      hint: t(
        'Tên giai đoạn theo quyết định phê duyệt dự án.',
        "The phase's name in the decision approving the project.",
      ),
      example: t('Giai đoạn 2 (2012–2015).', 'Giai đoạn 2 (2012–2015).'),
    }),
    words('one-stop-project-state', 'choice', t('Tình trạng triển khai', 'State'), {
      group: PROJECT,
      basis: PROJECT_BASIS,
      options: [
        { code: 'not-started', name: t('Chưa triển khai', 'Not started') },
        {
          code: 'plan-agreed',
          name: t('Đã thống nhất nội dung, phương án', 'Content and plan agreed'),
        },
        { code: 'being-deployed', name: t('Đang triển khai', 'Being deployed') },
        {
          code: 'handed-over',
          name: t('Đã bàn giao, nghiệm thu', 'Handed over and accepted'),
        },
      ],
      hint: t(
        'Tình trạng vào ngày cuối kỳ. Chỉ chọn "Đã bàn giao, nghiệm thu" khi đã có biên bản.',
        'State on the last day of the period. "Handed over" only once the record of acceptance is signed.',
      ),
      example: t(
        'Đã ký biên bản nghiệm thu ngày 18/01/2013: chọn "Đã bàn giao, nghiệm thu".',
        'Acceptance signed on 18 January 2013: choose "Handed over and accepted".',
      ),
    }),
    words('one-stop-project-expected', 'quarter', t('Dự kiến hoàn thành', 'Expected completion'), {
      group: PROJECT,
      basis: PROJECT_BASIS,
      hint: t(
        'Quý dự kiến bàn giao; bỏ trống khi đã bàn giao.',
        'Quarter in which it is expected to be handed over; blank once it has been.',
      ),
      example: t('Quý III/2013.', 'Q3/2013.'),
    }),
    words(
      'one-stop-project-handed-over-on',
      'date',
      t('Ngày bàn giao, nghiệm thu', 'Handed over on'),
      {
        group: PROJECT,
        basis: PROJECT_BASIS,
        hint: t(
          'Ngày ký biên bản bàn giao, nghiệm thu.',
          'Day on which the record of acceptance was signed.',
        ),
        example: t('18/01/2013.', '18/01/2013.'),
      },
    ),
  ],
  rules: [
    mustHold(
      'dossiers-balance',
      plus('dossiers-total'),
      '=',
      plus('dossiers-resolved', 'dossiers-in-progress'),
      t(
        'Tổng số phải giải quyết phải bằng số đã giải quyết cộng số đang giải quyết.',
        'The total to handle must equal resolved plus in progress.',
      ),
    ),
    shouldHold(
      'dossiers-carried-over-as-before',
      plus('dossiers-carried-over'),
      '=',
      [{ indicator: 'dossiers-in-progress', sign: 1, at: 'previous' }],
      t(
        'Số kỳ trước chuyển sang phải bằng số đang giải quyết cuối kỳ trước.',
        'Carried over should equal what was in progress at the end of the previous period.',
      ),
    ),
    sayings(
      'warning',
      'one-stop-project-has-day-of-hand-over',
      [HANDED_OVER],
      'needs',
      [{ indicator: 'one-stop-project-handed-over-on' }],
      t(
        'Đã chọn "Đã bàn giao, nghiệm thu" thì ghi ngày ký biên bản bàn giao, nghiệm thu.',
        '"Handed over and accepted": give the day on which the record of acceptance was signed.',
      ),
    ),
    sayings(
      'error',
      'one-stop-project-said-to-be-handed-over',
      [{ indicator: 'one-stop-project-handed-over-on' }],
      'needs',
      [HANDED_OVER],
      t(
        'Đã ghi ngày bàn giao, nghiệm thu thì chọn tình trạng "Đã bàn giao, nghiệm thu"; nếu chưa bàn giao thì xóa ngày.',
        'A day of hand-over is given: choose "Handed over and accepted", or delete the day if it has not been.',
      ),
    ),
  ],
});
