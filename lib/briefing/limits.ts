import type { UnitQuarter } from '@/lib/domain/province';
import { wholeProvince } from './areas/wording';
import { type Draft, item } from './blocks';
import { compared } from './compare';
import type { Block } from './document';
import type { Facts } from './facts';
import { MANY_VIOLATIONS } from './judgement';
import { join, listOf, lowerFirst, maybe, type Phrase, say } from './phrase';
import { routesAtRisk } from './routes-at-risk';
import { MOST_STATEMENTS, ownWords, quoted, type Statement, statements } from './statements';
import { countedList, unitList, unitName } from './unit-names';

/** Units with the most of something that a text names. */
const MOST_UNITS = 5;
/** Below a target, more units than these are only counted. */
const MOST_BELOW = 12;

/** What went wrong, or may: from figures, registers and the units' own words. */
export function limits(f: Facts): Draft {
  const items = [
    dossiers(f),
    ...routesAtRisk(f),
    postOffices(f),
    prepaidSim(f),
    internet(f),
    stations(f),
    reporting(f),
    difficulties(f),
  ].filter((block) => block !== null);
  const intro: Block = {
    type: 'paragraph',
    key: 'limits.intro',
    parts: [
      {
        type: 'text',
        text:
          items.length === 1
            ? 'Vấn đề còn tồn tại, cần tập trung khắc phục:'
            : 'Bên cạnh những kết quả nêu trên, còn những vấn đề cần tập trung khắc phục:',
      },
    ],
  };
  return {
    key: 'limits',
    heading: 'Khó khăn, hạn chế',
    blocks: items.length === 0 ? [] : [intro, ...items],
  };
}

/** The province and the units below the target of the on-time rate. */
function dossiers(f: Facts): Block | null {
  const code = 'on-time-rate';
  const target = f.target(code);
  if (!target) return null;
  const gap = f.figure({ measure: 'gap', indicator: code, period: f.period }, { kind: 'points' });
  const behind =
    gap && gap.value < 0 && /[1-9]/.test(gap.text)
      ? say`tỷ lệ giải quyết đúng hạn của ${wholeProvince(f)} thấp hơn chỉ tiêu ${target} là ${gap}`
      : null;
  const below = { indicator: code, compare: '<', to: target.value } as const;
  const entries = f.where(below).sort((a, b) => (f.raw(a, code) ?? 0) - (f.raw(b, code) ?? 0));
  const names = entries.length <= MOST_BELOW ? unitList(entries.map((entry) => entry.unit)) : null;
  const lowest = entries
    .slice(0, 3)
    .map((entry) => say`${unitName(entry.unit)} (${f.of(entry, code)})`);
  const units =
    entries.length === 0
      ? null
      : entries.length <= 3
        ? say`dưới chỉ tiêu có ${listOf(lowest)}`
        : say`còn ${f.count(below)} đơn vị dưới chỉ tiêu${names === null ? '' : `, gồm ${names}`}; thấp nhất là ${listOf(lowest)}`;
  const overdue = say`hồ sơ đang giải quyết đã quá hạn còn ${f.some('dossiers-in-progress-overdue')} hồ sơ`;
  return item(f, 'limits.dossiers', 'Giải quyết hồ sơ', [
    behind,
    units,
    behind || units ? null : overdue,
  ]);
}

const REASONS = [
  { code: 'post-offices-suspended-no-staff', words: 'không có nhân viên phục vụ' },
  { code: 'post-offices-suspended-damaged', words: 'nhà, thiết bị hư hỏng, xuống cấp' },
  { code: 'post-offices-suspended-moved', words: 'di dời' },
  { code: 'post-offices-suspended-other', words: 'lý do khác' },
] as const;

/** "26/175 điểm … tạm ngưng hoạt động", why, and where most. */
function postOffices(f: Facts): Block | null {
  const suspended = f.some('post-offices-suspended');
  if (!suspended) return null;
  // Of how many is said where the same units know both.
  const all = f.part('post-offices-suspended', 'post-offices') && f.total('post-offices');
  const known = REASONS.flatMap(({ code, words }) => {
    const count = f.some(code);
    return count ? [{ count, words }] : [];
  });
  const [only] = known;
  const why =
    only && only.count.value === suspended.value
      ? say`, đều do ${only.words}`
      : say`, trong đó ${join(
          known.map(({ count, words }) => say`${count} điểm do ${words}`),
          ', ',
        )}`;
  const share = say` (${f.share('post-offices-suspended', 'post-offices')})`;
  const change = say`số điểm tạm ngưng ${compared(f, 'post-offices-suspended')}`;
  return item(f, 'limits.post-offices', 'Điểm bưu điện văn hóa xã', [
    say`${suspended}${maybe(all && say`/${all}`)} điểm${maybe(share)} đang tạm ngưng hoạt động${maybe(why)}`,
    mostOf(f, 'post-offices-suspended', 'điểm'),
    change,
  ]);
}

/**
 * "nhiều nhất là huyện A (06 điểm) và huyện B (05 điểm)". Units with equal numbers are named
 * together or not at all: nobody leads by the official order.
 */
function mostOf(f: Facts, code: string, measure: string): Phrase | null {
  const found = f.places
    .flatMap((entry) => {
      const count = f.of(entry, code);
      return count && count.value > 0 ? [{ entry, count }] : [];
    })
    .sort((a, b) => b.count.value - a.count.value);
  const next = found[MOST_UNITS];
  const top = next ? found.filter(({ count }) => count.value > next.count.value) : found;
  const named = listOf(
    top.map(({ entry, count }) => say`${unitName(entry.unit)} (${count} ${measure})`),
  );
  return next ? say`nhiều nhất là ${named}` : say`cụ thể: ${named}`;
}

/** Opinions on the trade in SIMs: told whether or not anything was counted. */
function prepaidSim(f: Facts): Block | null {
  const counted = f.total('sim-points-in-violation');
  const calm = counted?.value === 0 && f.where(KNOWN_SIM).length === f.places.length;
  if (calm) return null;
  const said = statements(f, 'sim-assessment', 'prepaid-sim').slice(0, MOST_STATEMENTS);
  const own = ownWords(f, 'sim-assessment', 'prepaid-sim');
  const shared = said.filter(({ units }) => units.length === f.places.length);
  const rest = said.filter(({ units }) => units.length < f.places.length);
  const told = [own, ...shared.map(({ text }) => say`${lowerFirst(text)}`)];
  return item(f, 'limits.prepaid-sim', 'Quản lý thuê bao di động trả trước', [
    ...told,
    opinions(f, rest, told),
  ]);
}

/** The units' opinions; introduced where something was said before them. */
function opinions(
  f: Facts,
  list: readonly Statement[],
  before: readonly (Phrase | null)[],
): Phrase | null {
  const led = before.some((phrase) => phrase !== null);
  return say`${led ? 'các đơn vị phản ánh: ' : ''}${quoted(f, list)}`;
}

const KNOWN_SIM = { indicator: 'sim-points-in-violation', known: true } as const;

/** Where a large share of the inspected places broke the rules. */
function internet(f: Facts): Block | null {
  const share = f.share('internet-places-in-violation', 'internet-places-inspected');
  if (!share || share.value < MANY_VIOLATIONS) return null;
  return item(f, 'limits.internet', 'Internet và trò chơi điện tử', [
    say`số điểm vi phạm còn nhiều, chiếm ${share} số điểm được kiểm tra`,
    mostOf(f, 'internet-places-in-violation', 'điểm vi phạm'),
  ]);
}

function stations(f: Facts): Block | null {
  return item(f, 'limits.stations', 'Truyền thanh cơ sở', [
    say`${f.some('stations-broken')}${maybe(f.part('stations-broken', 'stations') && say`/${f.total('stations')}`)} đài, trạm truyền thanh cấp xã bị hỏng hoặc ngưng phát`,
    f.some('stations-broken') && mostOf(f, 'stations-broken', 'đài, trạm'),
  ]);
}

const unitsOf = (entries: readonly UnitQuarter[]) => entries.map((entry) => entry.unit);

function reporting(f: Facts): Block | null {
  const missing = f.places.filter((entry) => entry.standing === null);
  const list = countedList(f.reports('missing'), unitsOf(missing));
  return item(f, 'limits.reporting', 'Chế độ báo cáo', [say`còn ${list} chưa gửi báo cáo quý`]);
}

function difficulties(f: Facts): Block | null {
  const said = statements(f, 'general-difficulties').slice(0, MOST_STATEMENTS);
  const own = ownWords(f, 'general-difficulties');
  return item(f, 'limits.reported', 'Khó khăn khác', [own, opinions(f, said, [own])]);
}
