import type { PeriodCode } from '@/lib/domain/quarter';
import { LAST_COMPLETE, OPEN_PERIOD } from './calendar';
import type { Instant } from './plan';

export interface DemoComment {
  readonly unit: string;
  readonly period: PeriodCode;
  readonly indicator: string;
  readonly author: string;
  readonly text: string;
  readonly at: Instant;
  readonly resolvedAt: Instant | null;
}

/** What was said of figures: dealt with in Tân Trụ's report, still open in Thủ Thừa's. */
export const COMMENTS: readonly DemoComment[] = [
  {
    unit: '805',
    period: LAST_COMPLETE,
    indicator: 'internet-inspections',
    author: 'dept.reviewer',
    text: 'Sổ theo dõi của Thanh tra Sở ghi ít hơn 6 lượt, đề nghị đơn vị đối chiếu.',
    at: '2013-03-21T15:12:00+07:00',
    resolvedAt: '2013-03-27T09:30:00+07:00',
  },
  {
    unit: '805',
    period: LAST_COMPLETE,
    indicator: 'internet-inspections',
    author: '805.officer',
    text: 'Đã đối chiếu: 6 lượt kiểm tra thuộc tháng 12/2012 bị ghi sang quý I, đã trừ ra.',
    at: '2013-03-25T07:25:00+07:00',
    resolvedAt: '2013-03-27T09:30:00+07:00',
  },
  {
    unit: '804',
    period: OPEN_PERIOD,
    indicator: 'internet-places-suspended',
    author: 'dept.reviewer',
    text: 'Số điểm tạm ngưng khác nhiều so với danh sách Sở đang theo dõi, đề nghị kiểm tra lại.',
    at: '2013-06-21T09:25:00+07:00',
    resolvedAt: null,
  },
  {
    unit: '804',
    period: OPEN_PERIOD,
    indicator: 'internet-fines-collected',
    author: 'dept.reviewer',
    text: 'Đề nghị đối chiếu số tiền đã thu với biên lai của Kho bạc.',
    at: '2013-06-21T09:31:00+07:00',
    resolvedAt: null,
  },
];
