import { UNKNOWN } from '@/lib/format/locale';
import { changeWords } from '../compare';
import type { Facts } from '../facts';
import { figureText } from '../figure-text';
import { plain } from '../phrase';
import { coverageOf } from '../province-figures';

export interface KeyFigure {
  readonly name: string;
  /** "61%", or the sign for unknown. */
  readonly value: string;
  /** "tăng 1,7 điểm phần trăm so với quý trước"; empty where it cannot be said. */
  readonly change: string;
  /** "13/14 đơn vị có số liệu"; empty where all have. */
  readonly coverage: string;
}

const FIGURES = [
  { code: 'on-time-rate', name: 'Hồ sơ giải quyết đúng hạn' },
  { code: 'dossiers-resolved', name: 'Hồ sơ đã giải quyết' },
  { code: 'mailbox-use-rate', name: 'Hộp thư công vụ được sử dụng thường xuyên' },
  { code: 'internet-places-in-violation', name: 'Điểm Internet, trò chơi vi phạm' },
  { code: 'post-offices-suspended', name: 'Điểm bưu điện văn hóa xã tạm ngưng' },
  { code: 'cable-routes-not-started', name: 'Tuyến cáp chưa triển khai' },
  { code: 'stations-broken', name: 'Đài, trạm truyền thanh hỏng, ngưng phát' },
  { code: 'sanction-decisions', name: 'Quyết định xử phạt' },
] as const;

export function keyFigures(f: Facts): KeyFigure[] {
  return FIGURES.filter(({ code }) => f.indicator(code) !== null).map(({ code, name }) => {
    const total = f.total(code);
    const change = changeWords(f, code, f.previous);
    const coverage = coverageOf(f.input.province, f.period, code);
    const isPart = coverage !== null && coverage.reported < coverage.expected;
    // On a slide numbers stand alone: "7", not "07" as in running text.
    const style = total?.style.kind === 'official' ? ({ kind: 'count' } as const) : total?.style;
    return {
      name,
      value: total && style ? figureText(total.value, style) : UNKNOWN,
      change: change ? `${plain(change)} so với quý trước` : '',
      coverage: isPart ? `${coverage.reported}/${coverage.expected} đơn vị có số liệu` : '',
    };
  });
}
