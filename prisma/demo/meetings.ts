import type { IsoDate } from '@/lib/domain/calendar';
import type { PeriodCode } from '@/lib/domain/quarter';
import { LAST_COMPLETE, OPEN_PERIOD, PERIODS } from './calendar';

export interface DemoMeeting {
  readonly id: number;
  readonly period: PeriodCode;
  readonly heldOn: IsoDate;
  readonly place: string;
  readonly chairName: string;
  readonly chairTitle: string;
  readonly attendance: string;
  readonly startsAt: string | null;
  readonly programme: readonly string[];
  readonly conclusions: readonly string[];
}

const TASK_TEXTS: readonly (readonly [section: string, text: string])[] = [
  [
    'email',
    'Tiếp tục sử dụng thư điện tử của tỉnh trong việc gửi, nhận văn bản và trao đổi thông tin.',
  ],
  [
    'internet-agents',
    'Thực hiện tốt công tác quản lý Internet và trò chơi trực tuyến trên địa bàn.',
  ],
  [
    'prepaid-sim',
    'Tiếp tục triển khai Thông tư số 04/2012/TT-BTTTT ngày 13/4/2012 của Bộ Thông tin và Truyền thông về quản lý thuê bao di động trả trước.',
  ],
  ['cables', 'Chỉnh trang, làm gọn cáp viễn thông treo trên cột điện, giai đoạn 1.'],
  [
    'sanctions',
    'Tăng cường kiểm tra, xử lý vi phạm pháp luật trong các lĩnh vực bưu chính, viễn thông, Internet và trò chơi trực tuyến, in, phát hành xuất bản phẩm.',
  ],
];

const PROGRAMME = [
  'Báo cáo kết quả công tác quý I, nhiệm vụ trọng tâm quý II năm 2013.',
  'Thảo luận, nêu khó khăn và kiến nghị.',
  'Kết luận, giao nhiệm vụ.',
];

/** One meeting after each complete quarter; that of 2013-Q1 is the article's. */
export const MEETINGS: readonly DemoMeeting[] = PERIODS.filter(
  ({ code }) => code < OPEN_PERIOD,
).map(({ code, meetingOn }, index) => ({
  id: index + 1,
  period: code,
  heldOn: meetingOn,
  place: 'Hội trường Sở Thông tin và Truyền thông',
  chairName: 'Nguyễn Hòa Nhã',
  chairTitle: 'Phó Giám đốc',
  attendance:
    'Phòng Văn hóa và Thông tin, Đài Truyền thanh các huyện, thành phố; các phòng, Thanh tra Sở',
  ...(code === LAST_COMPLETE
    ? {
        startsAt: '08:00',
        programme: PROGRAMME,
        conclusions: TASK_TEXTS.map(([, text]) => text),
      }
    : { startsAt: null, programme: [], conclusions: [] }),
}));

export interface DemoTask {
  readonly id: number;
  /** The quarter in which it is to be done; the meeting of the quarter before gave it. */
  readonly period: PeriodCode;
  readonly meetingId: number | null;
  readonly position: number;
  readonly text: string;
  readonly section: string;
  readonly addressees: string;
  readonly dueOn: IsoDate | null;
}

const ADDRESSEES = 'Các phòng Văn hóa và Thông tin, Đài Truyền thanh huyện, thị xã, thành phố';

/** The five tasks that the meeting of Q1/2013 gave for the second quarter. */
export const TASKS: readonly DemoTask[] = TASK_TEXTS.map(([section, text], index) => ({
  id: index + 1,
  period: '2013-Q2',
  meetingId: MEETINGS.at(-1)?.id ?? null,
  position: index + 1,
  text,
  section,
  addressees: ADDRESSEES,
  dueOn: null,
}));

export interface DemoBriefing {
  readonly period: PeriodCode;
  readonly number: number;
  readonly signedOn: IsoDate;
  /** Whether it went out; the last complete quarter's is still being written. */
  readonly issued: boolean;
}

const NUMBERS: Readonly<Partial<Record<PeriodCode, number>>> = {
  '2012-Q1': 7,
  '2012-Q2': 19,
  '2012-Q3': 34,
  '2012-Q4': 2,
  '2013-Q1': 5,
};

/** Numbers start anew each year: the briefing of 2012-Q4 was signed in January 2013. */
export const BRIEFINGS: readonly DemoBriefing[] = MEETINGS.flatMap(({ period, heldOn }) => {
  const number = NUMBERS[period];
  return number === undefined
    ? []
    : [{ period, number, signedOn: heldOn, issued: period < LAST_COMPLETE }];
});
