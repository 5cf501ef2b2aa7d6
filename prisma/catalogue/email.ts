import { plus } from '@/lib/domain/linear-form';
import { defineSection, mustHold, rate, sayings, stock, t, within, words } from './define';

const mailboxes = t('hộp thư', 'mailboxes');
const DIRECTIVE = t('Văn bản chỉ đạo', 'Directive');

const ISSUED = { indicator: 'email-directive-issued', is: ['yes'] } as const;

export const email = defineSection({
  code: 'email',
  name: t('Thư điện tử công vụ', 'Official e-mail'),
  hint: t(
    'Việc cấp và sử dụng hộp thư điện tử của tỉnh trong cơ quan nhà nước (Chỉ thị số 34/2008/CT-TTg).',
    "Mailboxes of the province's system in state agencies (Directive 34/2008/CT-TTg).",
  ),
  basis: t(
    'Chỉ thị số 34/2008/CT-TTg; chỉ đạo của tỉnh về sử dụng hệ thống thư điện tử công vụ.',
    "Directive 34/2008/CT-TTg; the province's instructions on the use of official e-mail.",
  ),
  indicators: [
    stock('mailboxes-issued', t('Hộp thư đã cấp', 'Mailboxes issued'), {
      measure: mailboxes,
      hint: t(
        'Hộp thư còn hiệu lực vào ngày cuối kỳ, của cơ quan và của cán bộ, công chức.',
        "Mailboxes valid on the last day of the period, the agencies' and the officials'.",
      ),
      example: t(
        '15 hộp thư cơ quan, 225 hộp thư cá nhân: ghi 240.',
        '15 of agencies and 225 of persons: write 240.',
      ),
    }),
    stock('mailboxes-used', t('Hộp thư sử dụng thường xuyên', 'Mailboxes used regularly'), {
      measure: mailboxes,
      direction: 'higher',
      hint: t(
        'Hộp thư được sử dụng hằng tuần trong kỳ.',
        'Mailboxes used every week of the period.',
      ),
      example: t('185 trên 240 hộp thư đã cấp.', '185 of 240 issued.'),
    }),
    rate(
      'mailbox-use-rate',
      t('Tỷ lệ sử dụng thường xuyên', 'Rate of regular use'),
      plus('mailboxes-used'),
      plus('mailboxes-issued'),
      {
        direction: 'higher',
        hint: t(
          'Hộp thư sử dụng thường xuyên / hộp thư đã cấp.',
          'Mailboxes used regularly / mailboxes issued.',
        ),
        example: t('185 / 240 = 77,1%.', '185 / 240 = 77.1%.'),
      },
    ),
    words(
      'email-directive-issued',
      'yes-no',
      t('Trong kỳ có ban hành văn bản chỉ đạo', 'Directive issued in the period'),
      {
        group: DIRECTIVE,
        hint: t(
          'Văn bản của đơn vị chỉ đạo các cơ quan, cá nhân trên địa bàn sử dụng thư điện tử của tỉnh.',
          "The unit's own document directing agencies and persons to use the province's e-mail.",
        ),
        example: t(
          'Có công văn của Ủy ban nhân dân huyện về sử dụng thư điện tử: chọn "Có".',
          'The People\'s Committee sent a letter on the use of e-mail: choose "Yes".',
        ),
      },
    ),
    words('email-directive-number', 'text', t('Số, ký hiệu', 'Number'), {
      group: DIRECTIVE,
      hint: t('Số và ký hiệu của văn bản chỉ đạo.', 'Number and mark of the directive.'),
      example: t('125/UBND-VX.', '125/UBND-VX.'),
    }),
    words('email-directive-date', 'date', t('Ngày ban hành', 'Date'), {
      group: DIRECTIVE,
      hint: t('Ngày ký văn bản chỉ đạo.', 'Day on which the directive was signed.'),
      example: t('22/01/2013.', '22/01/2013.'),
    }),
  ],
  rules: [
    mustHold(
      'mailboxes-used-within-issued',
      ...within('mailboxes-used', 'mailboxes-issued'),
      t(
        'Số hộp thư sử dụng thường xuyên không được lớn hơn số đã cấp.',
        'Mailboxes used regularly cannot exceed mailboxes issued.',
      ),
    ),
    sayings(
      'error',
      'email-directive-said-to-be-issued',
      [{ indicator: 'email-directive-number' }, { indicator: 'email-directive-date' }],
      'needs',
      [ISSUED],
      t(
        'Đã ghi số hoặc ngày của văn bản chỉ đạo thì chọn "Có"; nếu trong kỳ không ban hành thì xóa số và ngày.',
        'A number or a date of the directive is given: choose "Yes", or delete both if none was issued in the period.',
      ),
    ),
    sayings(
      'warning',
      'email-directive-has-number-and-date',
      [ISSUED],
      'needs',
      [{ indicator: 'email-directive-number' }, { indicator: 'email-directive-date' }],
      t(
        'Đã chọn "Có" ban hành văn bản chỉ đạo thì ghi đủ số, ký hiệu và ngày ban hành.',
        'A directive was issued: give both its number and its date.',
      ),
    ),
    sayings(
      'warning',
      'email-directive-is-new',
      [ISSUED],
      'excludes',
      [{ indicator: 'email-directive-date', is: 'as-before' }],
      t(
        'Văn bản này ban hành cùng ngày với văn bản đã báo cáo quý trước: ghi văn bản của kỳ này, hoặc chọn "Không" nếu trong kỳ không ban hành.',
        'The directive has the date of the one reported last quarter: give the one of this period, or choose "No" if none was issued.',
      ),
    ),
  ],
});
