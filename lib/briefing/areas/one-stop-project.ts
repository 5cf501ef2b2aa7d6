import type { UnitQuarter } from '@/lib/domain/province';
import { foldText } from '@/lib/format/text';
import type { Sentence } from '../blocks';
import { deadlineInText } from '../dates';
import type { Facts } from '../facts';
import type { Condition } from '../figure-source';
import { lowerFirst, maybe, type Phrase, say } from '../phrase';
import { textOf } from '../province-figures';
import { collective, countedList } from '../unit-names';
import { carried } from '../unit-words';

/* The one-stop-shop software project: for each phase, which units stand where. */

const PHASE = 'one-stop-project-phase';
const STATE = 'one-stop-project-state';
const EXPECTED = 'one-stop-project-expected';
const HANDED_OVER_ON = 'one-stop-project-handed-over-on';

/** States after the first, which has its own words, in the order in which they are told. */
const STATES = [
  { code: 'being-deployed', words: 'đang triển khai' },
  { code: 'plan-agreed', words: 'đã thống nhất về nội dung và phương án' },
  { code: 'not-started', words: 'chưa triển khai' },
] as const;

interface Phase {
  /** As the first unit wrote it; null where none did. */
  readonly text: string | null;
  readonly entries: readonly UnitQuarter[];
}

/** The sentences on each phase, the one with most units first. */
export function projects(f: Facts): Sentence[][] {
  return phasesOf(f).map((phase) => {
    const groups = STATES.flatMap((state) => groupsOf(phase, state));
    return [
      handedOver(f, phase),
      ...groups.map((group) => standing(f, phase, group, groups.length === 1)),
    ];
  });
}

function phasesOf(f: Facts): Phase[] {
  const phases = new Map<string, Phase>();
  for (const entry of f.places) {
    if (textOf(entry, STATE) === null) continue;
    const text = textOf(entry, PHASE);
    const key = foldText(phaseName(text));
    const phase = phases.get(key) ?? { text, entries: [] };
    phases.set(key, { ...phase, entries: [...phase.entries, entry] });
  }
  return [...phases.values()].sort((a, b) => b.entries.length - a.entries.length);
}

/** ", giai đoạn 2 (2012-2015)", however the unit wrote it. */
function phaseName(text: string | null): string {
  if (text === null) return '';
  const phase = lowerFirst(carried(text));
  return /^giai đoạn/iu.test(phase) ? `, ${phase}` : `, giai đoạn ${phase}`;
}

/** Phases are told apart by their texts as written, several of which may mean the same. */
function conditions(f: Facts, phase: Phase, state: string): [Condition, ...Condition[]] {
  const first = { indicator: STATE, is: state } as const;
  const texts = new Set(f.places.map((entry) => textOf(entry, PHASE)));
  return phase.text === null || texts.size === 1
    ? [first]
    : [first, { indicator: PHASE, is: phase.text }];
}

/** By day of handing over; those without a day after the others, in the official order. */
function byDay(entries: readonly UnitQuarter[]): UnitQuarter[] {
  const day = (entry: UnitQuarter) => textOf(entry, HANDED_OVER_ON) ?? '9999';
  return [...entries].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

const PROJECT = 'dự án ứng dụng công nghệ thông tin thực hiện cơ chế một cửa, một cửa liên thông';

function handedOver(f: Facts, phase: Phase): Phrase | null {
  const entries = byDay(phase.entries.filter((entry) => textOf(entry, STATE) === 'handed-over'));
  const name = `${PROJECT}${phaseName(phase.text)}`;
  if (entries.length === 0) {
    const all = phase.entries.length === f.places.length;
    return say`${name}: ${all ? 'chưa có đơn vị nào' : 'trong các đơn vị có báo cáo, chưa đơn vị nào'} được bàn giao, nghiệm thu`;
  }
  const list = countedList(
    f.count(...conditions(f, phase, 'handed-over')),
    entries.map((entry) => entry.unit),
  );
  return say`${name}, đã bàn giao, nghiệm thu tại ${list}`;
}

interface Group {
  readonly state: (typeof STATES)[number];
  readonly expected: string | null;
  readonly entries: readonly UnitQuarter[];
}

/** Units of a phase in one state, by the quarter in which they expect to be ready. */
function groupsOf(phase: Phase, state: Group['state']): Group[] {
  const entries = phase.entries.filter((entry) => textOf(entry, STATE) === state.code);
  const quarters = [...new Set(entries.map((entry) => textOf(entry, EXPECTED)))];
  return quarters
    .sort((a, b) => ((a ?? '9999') < (b ?? '9999') ? -1 : 1))
    .map((expected) => ({
      state,
      expected,
      entries: entries.filter((entry) => textOf(entry, EXPECTED) === expected),
    }));
}

function standing(f: Facts, phase: Phase, group: Group, onlyOne: boolean): Phrase | null {
  const units = group.entries.map((entry) => entry.unit);
  const where: [Condition, ...Condition[]] = [
    ...conditions(f, phase, group.state.code),
    group.expected === null
      ? { indicator: EXPECTED, known: false }
      : { indicator: EXPECTED, is: group.expected },
  ];
  const count = f.count(...where);
  // Only where every unit said where it stands are these the others.
  const all = phase.entries.length === f.places.length;
  const others = onlyOne && all && units.length < phase.entries.length;
  const who = others ? say`${count} ${collective(units)} còn lại` : countedList(count, units);
  const until =
    group.expected && say`, dự kiến hoàn thành vào cuối ${deadlineInText(group.expected)}`;
  return say`${who} ${group.state.words}${maybe(until || null)}`;
}
