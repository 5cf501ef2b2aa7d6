import type { SuccessionKind } from '@/lib/domain/unit';
import { breakBetween } from '@/lib/domain/unit';
import { kindNoun } from '@/lib/format/unit-names';
import { departmentBrief, provinceName } from './areas/wording';
import { type Draft, paragraph } from './blocks';
import { changeWords } from './compare';
import { dayInText, quarterLong } from './dates';
import type { BoundFigure } from './document';
import type { Facts } from './facts';
import { OFFICIAL } from './figure-text';
import { trendOf } from './figure-value';
import { overallWords } from './judgement';
import { join, maybe, type Phrase, say } from './phrase';
import { isComparable, quarterIn } from './province-figures';
import { MOST_STATEMENTS, ownWords, quoted, statements } from './statements';
import { kindsOf, unitList, unitName } from './unit-names';

/** What the document rests on, how the quarter went as a whole, and what the reports say of it. */
export function general(f: Facts): Draft {
  return {
    key: 'general',
    heading: 'Đánh giá chung',
    blocks: [
      paragraph(f, 'general.reports', [reports(f), missing(f), provisional(f), ...changed(f)]),
      paragraph(f, 'general.trend', trend(f)),
      paragraph(f, 'general.assessment', [
        ownWords(f, 'general-assessment'),
        say`các đơn vị đánh giá: ${quoted(f, statements(f, 'general-assessment').slice(0, MOST_STATEMENTS))}`,
      ]),
    ],
  };
}

/** "14/14 đơn vị (13 huyện, 01 thành phố)". */
function reports(f: Facts): Phrase | null {
  const units = f.places.map((entry) => entry.unit);
  const kinds = kindsOf(units).map((kind) => say`${f.reports('expected', kind)} ${kindNoun(kind)}`);
  const own = f.department?.standing ? ` và số liệu của ${departmentBrief(f)}` : '';
  return say`báo cáo này tổng hợp tình hình quản lý nhà nước về thông tin và truyền thông trên địa bàn ${provinceName(f)} trong ${quarterLong(f.period)}, từ báo cáo của ${f.reports('received')}/${f.reports('expected')} đơn vị (${join(kinds, ', ')})${own}`;
}

function missing(f: Facts): Phrase | null {
  const units = f.places.filter((entry) => entry.standing === null).map((entry) => entry.unit);
  if (units.length === 0 || units.length === f.places.length) return null;
  return say`các tổng số chưa có số liệu của ${unitList(units)}`;
}

function provisional(f: Facts): Phrase | null {
  const units = f.places
    .filter((entry) => entry.standing === 'provisional')
    .map((entry) => entry.unit);
  if (units.length === 0) return null;
  return say`số liệu của ${f.reports('provisional')} đơn vị (${unitList(units)}) chưa được phê duyệt và có thể thay đổi`;
}

/** Successions since the quarter compared with, told once so that nobody compares by hand. */
function changed(f: Facts): (Phrase | null)[] {
  const earlier = quarterIn(f.input.province, f.previous);
  if (!earlier) return [];
  const windows = [earlier.period.window, f.quarter.period.window] as const;
  const edges = f.input.province.successions.filter((edge) =>
    breakBetween(edge.fromId, ...windows, [edge]),
  );
  const find = (id: number) =>
    f.quarter.units.find((entry) => entry.unitId === id)?.unit ??
    earlier.units.find((entry) => entry.unitId === id)?.unit;
  return edges.map((edge) => {
    const [from, to] = [find(edge.fromId), find(edge.toId)];
    if (!from || !to) return null;
    const basis = edge.legalBasis.trim() === '' ? '' : ` theo ${edge.legalBasis}`;
    return say`từ ${dayInText(edge.effectiveOn)}, ${whatHappened(edge.kind, unitName(from), unitName(to))}${basis}, nên số liệu của ${unitList([from, to])} không so sánh trực tiếp với quý trước`;
  });
}

function whatHappened(kind: SuccessionKind, from: string, to: string): string {
  switch (kind) {
    case 'split':
      return `${to} được tách ra từ ${from}`;
    case 'merge':
      return `${from} nhập vào ${to}`;
    case 'partial':
      return `một phần ${from} chuyển về ${to}`;
    case 'rename':
      return `${from} đổi tên thành ${to}`;
  }
}

/** The indicators by which a quarter is judged as a whole. */
const MAIN: readonly { readonly code: string; readonly words: string }[] = [
  { code: 'on-time-rate', words: 'tỷ lệ hồ sơ giải quyết đúng hạn' },
  { code: 'dossiers-in-progress-overdue', words: 'số hồ sơ đang giải quyết đã quá hạn' },
  { code: 'post-offices-suspended', words: 'số điểm bưu điện văn hóa xã tạm ngưng hoạt động' },
  { code: 'sim-violation-rate', words: 'tỷ lệ điểm đăng ký thuê bao trả trước vi phạm' },
  { code: 'cable-routes-not-started', words: 'số tuyến cáp chưa triển khai' },
  { code: 'cable-routes-done', words: 'số tuyến cáp đã hoàn thành' },
  { code: 'mailbox-use-rate', words: 'tỷ lệ hộp thư công vụ được sử dụng thường xuyên' },
  { code: 'stations-broken', words: 'số đài, trạm truyền thanh hỏng, ngưng phát' },
];

function trend(f: Facts): (Phrase | null)[] {
  const { province } = f.input;
  const base = [f.previous, f.lastYear].find((period) =>
    MAIN.some(({ code }) => isComparable(province, code, f.period, period)),
  );
  if (!base) return [];
  const known = MAIN.flatMap(({ code, words }) => {
    const change = f.change(code, base);
    const direction = f.indicator(code)?.direction ?? 'neutral';
    return change && direction !== 'neutral'
      ? [{ code, words, way: trendOf(change.value, direction) }]
      : [];
  });
  const count = (way: 'better' | 'worse' | 'same' | 'any'): BoundFigure | null =>
    f.figure(
      {
        measure: 'trends',
        indicator: null,
        indicators: MAIN.map(({ code }) => code),
        trend: way,
        period: f.period,
        base,
      },
      OFFICIAL,
    );
  const those = (way: 'better' | 'worse' | 'same', how: string): Phrase | null => {
    const list = known.filter((one) => one.way === way);
    const told = list.map(({ code, words }) => {
      const change = way === 'same' ? null : changeWords(f, code, base);
      return say`${words}${maybe(change && say` ${change}`)}`;
    });
    return list.length === 0 ? null : say`${count(way)} chỉ tiêu ${how}: ${join(told, '; ')}`;
  };
  const number = (way: 'better' | 'worse' | 'same') =>
    known.filter((one) => one.way === way).length;
  const overall = overallWords(number('better'), number('worse'), number('same'));
  const against = base === f.previous ? 'quý trước' : 'cùng kỳ năm trước';
  return [
    say`so với ${against}, ${overall}`,
    say`trong ${count('any')} chỉ tiêu chủ yếu so sánh được, có ${join(
      [those('better', 'tốt hơn'), those('worse', 'kém hơn'), those('same', 'giữ nguyên')],
      '. ',
    )}`,
  ];
}
