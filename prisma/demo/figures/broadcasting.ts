import type { PeriodCode } from '@/lib/domain/quarter';
import { periodOf } from '../calendar';
import { noise, pick, spread, whole } from '../noise';
import { traitsOf } from '../traits';
import { compositionOn, unitOf } from '../units';
import type { Entries } from './entries';

/** Central topics from the quarter in which there was something to say of them. */
const CENTRAL: readonly (readonly [PeriodCode, string])[] = [
  ['2012-Q1', 'Nghị quyết Trung ương 4 khóa XI'],
  ['2012-Q4', 'Nghị quyết, Kết luận Hội nghị Trung ương 6 khóa XI'],
  ['2013-Q2', 'Nghị quyết, Kết luận Hội nghị Trung ương 7 khóa XI'],
];

const LOCAL = [
  'Tác hại của trò chơi trực tuyến và mặt trái của Internet',
  'Phòng, chống dịch bệnh cho người và gia súc, gia cầm',
  'Xây dựng nông thôn mới',
  'An toàn giao thông',
  'Cải cách thủ tục hành chính',
  'Góp ý dự thảo sửa đổi Hiến pháp năm 1992',
] as const;

function topicsOf(unit: string, period: PeriodCode): string {
  const central = CENTRAL.filter(([since]) => since <= period).map(([, topic]) => topic);
  const local = [pick(LOCAL, unit, period, 'first topic'), pick(LOCAL, unit, period, 'second')];
  // The draft Constitution was put to the people in the first quarter of 2013 only.
  const fitting = local.filter((topic) => topic !== LOCAL[5] || period === '2013-Q1');
  return [...new Set([...central, ...fitting])].join('\n');
}

export function broadcasting(unit: string, period: PeriodCode): Entries {
  const { size } = traitsOf(unit, period);
  const composition = compositionOn(unitOf(unit).id, periodOf(period).window.from);
  const stations = composition
    ? composition.wards + composition.communes + composition.townships
    : 0;
  const broken = whole(0, Math.ceil(stations / 7), unit, period, 'broken');
  const programmes = whole(72, 92, unit, period, 'programmes') + Math.round(size / 10);
  return {
    numbers: {
      programmes,
      columns: whole(6, 11, unit, 'columns'),
      'broadcast-hours': Math.round(programmes * spread(0.8, 1.2, unit, period, 'hours') * 2) / 2,
      'stations-working': stations - broken,
      'stations-broken': broken,
    },
    texts: { 'broadcast-topics': topicsOf(unit, period) },
    remark:
      noise(unit, period, 'station') < 0.3
        ? 'Duy trì chương trình phát thanh hằng ngày và chuyên mục định kỳ từ đài huyện đến trạm truyền thanh xã.'
        : null,
  };
}
