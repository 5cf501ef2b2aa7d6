import type { IsoDate } from '@/lib/domain/calendar';
import type { ReportingUnit } from '@/lib/domain/province';
import type { ReportStatus } from '@/lib/domain/report-status';
import { formatDate } from '@/lib/format/dates';
import { formatQuarter, formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitName, formatUnitTitle } from '@/lib/format/unit-names';

export interface ReminderFacts {
  readonly period: string;
  readonly unit: ReportingUnit;
  readonly status: ReportStatus;
  readonly dueOn: IsoDate;
  readonly daysLeft: number;
  /** Address of the application; null where it is not known. */
  readonly site: string | null;
}

const STEP: Readonly<Partial<Record<ReportStatus, string>>> = {
  'not-started': 'chưa được nhập',
  draft: 'đang nhập, chưa trình ký',
  'awaiting-signature': 'đã trình, đang chờ lãnh đạo đơn vị ký và nộp',
  returned: 'được Sở trả lại, chưa nộp lại',
};

/** The message that a unit's people get, in Vietnamese as all official mail. */
export function reminderMail({ period, unit, status, dueOn, daysLeft, site }: ReminderFacts): {
  subject: string;
  body: string;
} {
  const due = formatDate(dueOn);
  const when =
    daysLeft > 0
      ? `Hạn nộp là ngày ${due}, còn ${daysLeft} ngày.`
      : daysLeft === 0
        ? `Hôm nay, ngày ${due}, là hạn nộp.`
        : `Hạn nộp là ngày ${due}, đã quá ${-daysLeft} ngày.`;
  const lines = [
    'Kính gửi anh, chị,',
    '',
    `Báo cáo ${formatQuarterInText(period)} của ${formatUnitName(unit)} ${STEP[status] ?? 'chưa nộp'}. ${when}`,
    '',
    'Đề nghị đơn vị hoàn thành và nộp báo cáo. Nếu có vướng mắc, xin liên hệ với Sở.',
    ...(site ? ['', `Mở báo cáo: ${site}/reports/${period}`] : []),
    '',
    'Thư này do phần mềm Giao ban gửi; xin không trả lời thư này.',
  ];
  return {
    subject: `Nhắc nộp báo cáo ${formatQuarter(period)} – ${formatUnitTitle(unit)}`,
    body: lines.join('\n'),
  };
}
