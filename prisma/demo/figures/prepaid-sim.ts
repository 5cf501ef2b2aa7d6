import type { PeriodCode } from '@/lib/domain/quarter';
import { LAST_COMPLETE } from '../calendar';
import { noise, spread, whole } from '../noise';
import { traitsOf } from '../traits';
import type { Entries } from './entries';

/**
 * The article gives no count for 2013-Q1: there is only what the units say of the matter, one point
 * to a line, and most of them say the same.
 */
const ASSESSMENT: readonly (readonly [share: number, point: string])[] = [
  [1, 'Còn nhiều trường hợp mua bán, lưu thông SIM đã đăng ký thông tin của người khác.'],
  [0.85, 'Bán hàng trực tiếp, bán hàng lưu động SIM đã đăng ký thông tin còn diễn biến phức tạp.'],
  [0.75, 'Các ngành, nhất là cấp huyện, chưa kiên quyết xử lý vi phạm.'],
  [0.5, 'Chưa thống kê được số liệu kiểm tra, xử lý.'],
];

const assessmentOf = (unit: string, period: PeriodCode): string =>
  ASSESSMENT.filter(([share, point]) => noise(unit, period, point) < share)
    .map(([, point]) => point)
    .join('\n');

export function prepaidSim(unit: string, period: PeriodCode): Entries {
  if (period === LAST_COMPLETE) {
    return {
      numbers: {},
      texts: { 'sim-assessment': assessmentOf(unit, period) },
      remark: null,
    };
  }
  const { size } = traitsOf(unit, period);
  const points = Math.round(size * spread(0.6, 0.9, unit, 'sim-points'));
  const inspected = Math.round(points * spread(0.08, 0.2, unit, period, 'sim-inspected'));
  const violating = Math.round(inspected * spread(0.1, 0.35, unit, period, 'sim-violating'));
  const otherParticulars = Math.ceil(violating * spread(0.4, 0.8, unit, period, 'sim-other'));
  const decided = violating * 500_000 * whole(1, 4, unit, period, 'sim-fine');
  return {
    numbers: {
      'sim-points': points,
      'sim-points-inspected': inspected,
      'sim-points-in-violation': violating,
      'sim-violations-other-particulars': otherParticulars,
      'sim-violations-direct-sale': whole(0, Math.ceil(violating / 3), unit, period, 'direct'),
      'sim-violations-mobile-sale': whole(0, Math.ceil(violating / 3), unit, period, 'mobile'),
      'sim-violations-wrong-particulars': violating - otherParticulars,
      'sims-seized': otherParticulars * whole(8, 25, unit, period, 'seized'),
      'sim-fines-decided': decided,
      'sim-fines-collected':
        Math.round((decided * spread(0.5, 1, unit, period, 'sim-paid')) / 500_000) * 500_000,
    },
    texts: {
      'sim-assessment':
        violating > 0
          ? 'Qua kiểm tra còn phát hiện SIM kích hoạt sẵn; đã nhắc nhở, lập biên bản các điểm vi phạm.'
          : 'Các điểm được kiểm tra chấp hành đúng quy định về đăng ký thông tin thuê bao.',
    },
    remark: null,
  };
}
