import type { LocalText } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import {
  count,
  defineSection,
  money,
  moneySum,
  mustHold,
  shouldHold,
  sum,
  t,
  within,
} from './define';

const FIELDS: readonly { readonly code: string; readonly name: LocalText }[] = [
  { code: 'post', name: t('Bưu chính', 'Post') },
  { code: 'telecom', name: t('Viễn thông', 'Telecommunications') },
  { code: 'internet', name: t('Internet, trò chơi điện tử', 'Internet and games') },
  {
    code: 'printing-publishing',
    name: t('Báo chí, in, xuất bản, phát hành', 'Press, printing, publishing, distribution'),
  },
];
const byField = (prefix: string) => plus(...FIELDS.map(({ code }) => `${prefix}-${code}`));

const RECORDS = t('Biên bản vi phạm hành chính', 'Records of violation');
const DECISIONS = t('Quyết định xử phạt', 'Decisions');
const DECIDED = t('Tiền phạt theo quyết định', 'Fines decided');
const COLLECTED = t('Tiền phạt đã thu', 'Fines collected');
const AUTHORITIES = t('Quyết định theo thẩm quyền', 'Decisions by authority');
const records = t('biên bản', 'records');
const decisions = t('quyết định', 'decisions');
const TOTAL = t('Tổng cộng', 'In all');

export const sanctions = defineSection({
  code: 'sanctions',
  name: t('Xử phạt vi phạm hành chính', 'Administrative sanctions'),
  hint: t(
    'Chỉ ghi vụ việc do đơn vị mình lập biên bản, quyết định; vụ việc do Thanh tra Sở xử lý thuộc báo cáo của Sở, không tính hai lần.',
    "Only cases recorded and decided on the unit's own side; those of the Department's inspectorate belong to the Department's report and never count twice.",
  ),
  reporter: 'both',
  basis: t(
    'Pháp luật về xử lý vi phạm hành chính; biên bản và quyết định lưu tại đơn vị.',
    'The law on administrative violations; records and decisions kept by the unit.',
  ),
  indicators: [
    ...FIELDS.map(({ code, name }) =>
      count(`sanction-records-${code}`, name, {
        measure: records,
        group: RECORDS,
        hint: t(
          'Biên bản vi phạm hành chính lập trong kỳ, kể cả chưa có quyết định.',
          'Records of violation made in the period, with or without a decision yet.',
        ),
        example: t(
          'Lập 3 biên bản, mới ra 2 quyết định: ghi 3.',
          '3 records, 2 decisions so far: write 3.',
        ),
      }),
    ),
    sum('sanction-records', TOTAL, byField('sanction-records'), {
      measure: records,
      group: RECORDS,
      hint: t('Tổng số biên bản của các lĩnh vực ở trên.', 'Records of all fields above.'),
      example: t(
        '1 bưu chính, 2 viễn thông, 5 Internet: 8.',
        '1 in post, 2 in telecom, 5 in Internet: 8.',
      ),
    }),
    ...FIELDS.map(({ code, name }) =>
      count(`sanction-decisions-${code}`, name, {
        measure: decisions,
        group: DECISIONS,
        hint: t(
          'Quyết định xử phạt ký trong kỳ, kể cả phạt cảnh cáo.',
          'Decisions signed in the period, warnings included.',
        ),
        example: t(
          '2 quyết định phạt tiền, 1 quyết định cảnh cáo: ghi 3.',
          '2 fines and 1 warning: write 3.',
        ),
      }),
    ),
    sum('sanction-decisions', TOTAL, byField('sanction-decisions'), {
      measure: decisions,
      group: DECISIONS,
      hint: t('Tổng số quyết định của các lĩnh vực ở trên.', 'Decisions of all fields above.'),
      example: t('2 viễn thông, 4 Internet: 6.', '2 in telecom and 4 in Internet: 6.'),
    }),
    ...FIELDS.map(({ code, name }) =>
      money(`sanction-fines-decided-${code}`, name, {
        group: DECIDED,
        hint: t(
          'Tổng mức phạt tiền trong các quyết định ký trong kỳ, ghi bằng đồng.',
          'Fines in the decisions signed in the period, in đồng.',
        ),
        example: t('25.000.000.', '25.000.000.'),
      }),
    ),
    moneySum('sanction-fines-decided', TOTAL, byField('sanction-fines-decided'), {
      group: DECIDED,
      hint: t(
        'Tổng tiền phạt theo quyết định của các lĩnh vực ở trên.',
        'Fines decided in all fields above.',
      ),
      example: t(
        'Viễn thông 10.000.000, Internet 15.000.000: 25.000.000.',
        '10,000,000 in telecom and 15,000,000 in Internet: 25,000,000.',
      ),
    }),
    ...FIELDS.map(({ code, name }) =>
      money(`sanction-fines-collected-${code}`, name, {
        group: COLLECTED,
        hint: t(
          'Tiền phạt đã nộp trong kỳ, ghi bằng đồng.',
          'Fines paid in within the period, in đồng.',
        ),
        example: t(
          'Phạt 25.000.000, đã nộp 20.000.000 trong kỳ: ghi 20.000.000.',
          '25.000.000 decided, 20.000.000 paid in the period: write 20.000.000.',
        ),
      }),
    ),
    moneySum('sanction-fines-collected', TOTAL, byField('sanction-fines-collected'), {
      group: COLLECTED,
      hint: t(
        'Tổng tiền phạt đã nộp trong kỳ của các lĩnh vực ở trên.',
        'Fines paid in within the period in all fields above.',
      ),
      example: t(
        'Viễn thông 10.000.000, Internet 10.000.000: 20.000.000.',
        '10,000,000 in telecom and 10,000,000 in Internet: 20,000,000.',
      ),
    }),
    count(
      'sanction-decisions-by-committee',
      t('Chủ tịch Ủy ban nhân dân cùng cấp', "Chairman of the unit's People's Committee"),
      {
        measure: decisions,
        group: AUTHORITIES,
        reporter: 'units',
        hint: t(
          'Quyết định do Chủ tịch Ủy ban nhân dân của đơn vị báo cáo ký.',
          "Decisions signed by the chairman of the reporting unit's People's Committee.",
        ),
        example: t(
          'Trong 6 quyết định có 4 do Chủ tịch của đơn vị ký: ghi 4.',
          "4 of 6 signed by the unit's chairman: write 4.",
        ),
      },
    ),
    count(
      'sanction-decisions-by-lower-committee',
      t('Chủ tịch Ủy ban nhân dân cấp dưới', "Chairmen of lower People's Committees"),
      {
        measure: decisions,
        group: AUTHORITIES,
        reporter: 'units',
        hint: t(
          'Quyết định do Chủ tịch Ủy ban nhân dân xã, phường, thị trấn trực thuộc ký.',
          'Decisions signed by chairmen of the communes, wards and townships below the unit.',
        ),
        example: t(
          'Trong 6 quyết định có 1 do Chủ tịch xã ký: ghi 1.',
          "1 of 6 signed by a commune's chairman: write 1.",
        ),
      },
    ),
    count('sanction-decisions-by-others', t('Công an và cơ quan khác', 'Police and others'), {
      measure: decisions,
      group: AUTHORITIES,
      reporter: 'units',
      hint: t(
        'Quyết định do công an, quản lý thị trường và cơ quan khác trên địa bàn ký.',
        'Decisions signed by the police, market control and other local bodies.',
      ),
      example: t(
        'Trong 6 quyết định có 1 do công an ký: ghi 1.',
        '1 of 6 signed by the police: write 1.',
      ),
    }),
    count('sanction-decisions-by-inspectorate', t('Thanh tra Sở', "Department's inspectorate"), {
      measure: decisions,
      group: AUTHORITIES,
      reporter: 'department',
      hint: t(
        'Quyết định do Chánh Thanh tra, thanh tra viên Sở ký.',
        "Decisions signed by the Department's chief inspector and inspectors.",
      ),
      example: t(
        'Thanh tra Sở ký 3 quyết định trong kỳ: ghi 3.',
        '3 signed by the inspectorate in the period: write 3.',
      ),
    }),
    count(
      'sanction-decisions-by-province',
      t('Chủ tịch Ủy ban nhân dân tỉnh', "Chairman of the Provincial People's Committee"),
      {
        measure: decisions,
        group: AUTHORITIES,
        reporter: 'department',
        hint: t(
          'Quyết định do Chủ tịch Ủy ban nhân dân tỉnh ký theo đề nghị của Sở.',
          "Decisions signed by the Provincial People's Committee's chairman on the Department's proposal.",
        ),
        example: t(
          'Ủy ban nhân dân tỉnh ký 1 quyết định trong kỳ: ghi 1.',
          "1 signed by the Provincial People's Committee in the period: write 1.",
        ),
      },
    ),
  ],
  rules: [
    mustHold(
      'sanction-decisions-by-unit-authorities',
      plus('sanction-decisions'),
      '=',
      plus(
        'sanction-decisions-by-committee',
        'sanction-decisions-by-lower-committee',
        'sanction-decisions-by-others',
      ),
      t(
        'Tổng số quyết định theo lĩnh vực phải bằng tổng số theo thẩm quyền.',
        'Decisions by field must equal decisions by authority.',
      ),
    ),
    mustHold(
      'sanction-decisions-by-department-authorities',
      plus('sanction-decisions'),
      '=',
      plus('sanction-decisions-by-inspectorate', 'sanction-decisions-by-province'),
      t(
        'Tổng số quyết định theo lĩnh vực phải bằng tổng số theo thẩm quyền.',
        'Decisions by field must equal decisions by authority.',
      ),
    ),
    shouldHold(
      'sanction-decisions-within-records',
      ...within('sanction-decisions', 'sanction-records'),
      t(
        'Số quyết định thường không lớn hơn số biên bản lập trong kỳ.',
        'Decisions are usually not more than the records made in the period.',
      ),
    ),
    ...FIELDS.map(({ code, name }) =>
      shouldHold(
        `sanction-fines-collected-within-decided-${code}`,
        ...within(`sanction-fines-collected-${code}`, `sanction-fines-decided-${code}`),
        t(
          `${name.vi}: tiền phạt đã thu thường không lớn hơn tiền phạt theo quyết định trong kỳ.`,
          `${name.en}: fines collected are usually not more than fines decided in the period.`,
        ),
      ),
    ),
    shouldHold(
      'sanction-fines-internet-as-reported',
      ...within('internet-fines-decided', 'sanction-fines-decided-internet'),
      t(
        'Tiền phạt lĩnh vực Internet không nên nhỏ hơn số đã báo cáo ở phần đại lý Internet.',
        'Fines in the Internet field should not be less than those in the section on Internet agents.',
      ),
    ),
    shouldHold(
      'sanction-fines-telecom-as-reported',
      ...within('sim-fines-decided', 'sanction-fines-decided-telecom'),
      t(
        'Tiền phạt lĩnh vực viễn thông không nên nhỏ hơn số đã báo cáo ở phần thuê bao trả trước.',
        'Fines in the telecommunications field should not be less than those in the section on prepaid subscribers.',
      ),
    ),
  ],
});
