import type { ReportingUnit } from '@/lib/domain/province';
import { foldText } from '@/lib/format/text';
import type { Facts } from './facts';
import { OFFICIAL } from './figure-text';
import { join, lowerFirst, type Phrase, say, upperFirst } from './phrase';
import { unitList, unitName } from './unit-names';
import { pointsOf } from './unit-words';

/** One point, and all who made it. */
export interface Statement {
  /** Under which indicator, or as a remark on which section. */
  readonly code: string;
  readonly section: string | null;
  readonly text: string;
  readonly units: readonly ReportingUnit[];
}

/** The units' points, those made by most units first, then in the official order. */
export function statements(f: Facts, code: string, section: string | null = null): Statement[] {
  const found = new Map<string, Statement & { readonly units: ReportingUnit[] }>();
  for (const entry of f.places) {
    for (const text of pointsOf(entry, code, section)) {
      const key = foldText(text);
      const statement = found.get(key) ?? { code, section, text, units: [] };
      if (!statement.units.includes(entry.unit)) statement.units.push(entry.unit);
      found.set(key, statement);
    }
  }
  return [...found.values()].sort((a, b) => b.units.length - a.units.length);
}

/** The Department's own words: the briefing is its own, so they need no quotation. */
export function ownWords(f: Facts, code: string, section: string | null = null): Phrase | null {
  const points = f.department ? pointsOf(f.department, code, section) : [];
  const [first, ...rest] = points;
  return first === undefined ? null : join([lowerFirst(first), ...rest.map(upperFirst)], '. ');
}

/** More units than these are counted: their names would hide what they say. */
const MOST_NAMES = 4;

/** "huyện Bến Lức", "các huyện Cần Đước và Đức Huệ", "12/14 đơn vị". */
export function whoSays(f: Facts, { code, section, text, units }: Statement): Phrase | null {
  if (units.length <= MOST_NAMES) return say`${unitList(units)}`;
  const count = f.figure(
    { measure: 'points', indicator: code, section, point: text, period: f.period },
    OFFICIAL,
  );
  return say`${count}/${f.reports('expected')} đơn vị`;
}

/** "thiếu kinh phí … (huyện Bến Lức); … (12/14 đơn vị)". */
export function quoted(f: Facts, list: readonly Statement[]): Phrase | null {
  return join(
    // A semicolon ends a statement here; within one it would leave open who says the first half.
    list.map((one) => say`${lowerFirst(one.text).replaceAll(';', ',')} (${whoSays(f, one)})`),
    '; ',
  );
}

/** Statements that a text has room for; the others go to the appendix. */
export const MOST_STATEMENTS = 4;

export interface Leftover {
  readonly unit: string;
  readonly about: string;
  readonly text: string;
}

/** What the units wrote and the text had no room for, in the official order. */
export function leftovers(
  f: Facts,
  topics: readonly { readonly code: string; readonly section: string | null; about: string }[],
): Leftover[] {
  const rest = topics.flatMap(({ code, section, about }) =>
    statements(f, code, section)
      .slice(MOST_STATEMENTS)
      .flatMap(({ text, units }) => units.map((unit) => ({ unit, about, text }))),
  );
  return rest
    .sort((a, b) => a.unit.position - b.unit.position)
    .map(({ unit, about, text }) => ({ unit: unitName(unit), about, text }));
}
