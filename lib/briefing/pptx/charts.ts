import { isReportedBy } from '@/lib/domain/indicator';
import { UNKNOWN } from '@/lib/format/locale';
import type { Facts } from '../facts';
import { unitFigure } from '../province-figures';

export interface ChartSeries {
  readonly name: string;
  /** null: unknown, and no column. */
  readonly values: readonly (number | null)[];
}

export interface SlideChart {
  /** What the key sentence is to tell. */
  readonly indicator: string;
  readonly title: string;
  /** Names of the units; behind those of which nothing is known stands the sign for it. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly isRate: boolean;
}

interface ChartSpec {
  readonly title: string;
  readonly series: readonly { readonly code: string; readonly name: string }[];
}

const one = (code: string, title: string): ChartSpec => ({
  title,
  series: [{ code, name: title }],
});

/** What each area shows by unit; the first that somebody knows is the one. */
const CHARTS: Readonly<Record<string, readonly ChartSpec[]>> = {
  'one-stop-shop': [one('on-time-rate', 'Tỷ lệ hồ sơ giải quyết đúng hạn')],
  email: [
    one('mailbox-use-rate', 'Tỷ lệ hộp thư công vụ được sử dụng thường xuyên'),
    one('mailboxes-issued', 'Số hộp thư công vụ đã cấp'),
  ],
  'internet-agents': [
    {
      title: 'Kiểm tra đại lý Internet, điểm trò chơi điện tử',
      series: [
        { code: 'internet-places-inspected', name: 'Điểm được kiểm tra' },
        { code: 'internet-places-in-violation', name: 'Điểm vi phạm' },
      ],
    },
  ],
  'post-offices': [
    one('post-offices-suspended', 'Số điểm bưu điện văn hóa xã tạm ngưng hoạt động'),
  ],
  'prepaid-sim': [
    {
      title: 'Kiểm tra điểm đăng ký thông tin thuê bao trả trước',
      series: [
        { code: 'sim-points-inspected', name: 'Điểm được kiểm tra' },
        { code: 'sim-points-in-violation', name: 'Điểm vi phạm' },
      ],
    },
  ],
  cables: [
    {
      title: 'Số tuyến cáp theo tình trạng',
      series: [
        { code: 'cable-routes-not-started', name: 'Chưa triển khai' },
        { code: 'cable-routes-in-progress', name: 'Đang triển khai' },
        { code: 'cable-routes-done', name: 'Đã hoàn thành' },
      ],
    },
  ],
  broadcasting: [one('broadcast-hours', 'Số giờ phát sóng'), one('stations', 'Số đài, trạm')],
  publishing: [one('publishing-inspections', 'Số lượt kiểm tra')],
  sanctions: [
    {
      title: 'Xử phạt vi phạm hành chính',
      series: [
        { code: 'sanction-records', name: 'Biên bản' },
        { code: 'sanction-decisions', name: 'Quyết định' },
      ],
    },
  ],
};

export function chartOf(f: Facts, area: string): SlideChart | null {
  for (const spec of CHARTS[area] ?? []) {
    const chart = chartFrom(f, spec);
    if (chart) return chart;
  }
  return null;
}

/** null where nothing of it is known. */
function chartFrom(f: Facts, spec: ChartSpec): SlideChart | null {
  const known = spec.series.flatMap(({ code, name }) => {
    const indicator = f.indicator(code);
    return indicator ? [{ indicator, name }] : [];
  });
  const [first] = known;
  if (!first) return null;
  const entries = f.places.filter(({ unitKind }) => isReportedBy(first.indicator, unitKind));
  const series = known.map(({ indicator, name }) => ({
    name,
    values: entries.map(({ unitId }) =>
      unitFigure(f.input.province, f.period, indicator.code, unitId),
    ),
  }));
  const isUnknown = (index: number) => series.every(({ values }) => values[index] === null);
  if (entries.every((_entry, index) => isUnknown(index))) return null;
  return {
    indicator: first.indicator.code,
    title: `${spec.title}, theo đơn vị`,
    labels: entries.map(({ unit }, index) =>
      isUnknown(index) ? `${unit.name} ${UNKNOWN}` : unit.name,
    ),
    series,
    isRate: first.indicator.valueType === 'rate',
  };
}
