import type { ReportingUnit } from '@/lib/domain/province';
import type { UnitKind } from '@/lib/domain/unit';
import { kindNoun } from '@/lib/format/unit-names';
import type { BoundFigure } from './document';
import { type Phrase, say } from './phrase';

/** Kinds of unit in the order in which they are enumerated together, and their level. */
const KINDS: Readonly<Record<UnitKind, { rank: number; level: string | null }>> = {
  province: { rank: 0, level: 'tỉnh' },
  district: { rank: 1, level: 'huyện' },
  town: { rank: 2, level: 'huyện' },
  city: { rank: 3, level: 'huyện' },
  commune: { rank: 4, level: 'xã' },
  ward: { rank: 5, level: 'xã' },
  department: { rank: 6, level: null },
};

type Named = Pick<ReportingUnit, 'name' | 'kind'>;

/** "huyện Bến Lức"; a name that has its kind in it already stays as it is. */
export function unitName(unit: Named): string {
  const noun = kindNoun(unit.kind);
  const hasNoun = unit.name.toLocaleLowerCase('vi').startsWith(`${noun} `);
  return noun === '' || hasNoun ? unit.name : `${noun} ${unit.name}`;
}

/** Kinds present, in the order of enumeration. */
export function kindsOf(units: readonly Named[]): UnitKind[] {
  const kinds = [...new Set(units.map((unit) => unit.kind))];
  return kinds.sort((a, b) => KINDS[a].rank - KINDS[b].rank);
}

/** "huyện, thị xã, thành phố": what the units are together. */
export function collective(units: readonly Named[]): string {
  return kindsOf(units)
    .map((kind) => kindNoun(kind) || 'đơn vị')
    .join(', ');
}

/** "cấp huyện", "cấp xã": the level that the units belong to; null when they are of several. */
export function levelOf(units: readonly Named[]): string | null {
  const levels = new Set(units.map((unit) => KINDS[unit.kind].level));
  const [level = null] = levels;
  return levels.size === 1 && level !== null ? `cấp ${level}` : null;
}

/**
 * "thành phố Tân An, các huyện Cần Đước và Mộc Hóa": in the given order, neighbours of one kind
 * sharing its noun.
 */
export function unitList(units: readonly Named[], last = ' và '): string {
  const names: string[] = [];
  for (const [index, unit] of units.entries()) {
    const noun = kindNoun(unit.kind);
    const follows = index > 0 && units[index - 1]?.kind === unit.kind;
    const leads = !follows && units[index + 1]?.kind === unit.kind;
    if (noun === '' || (!follows && !leads)) names.push(unitName(unit));
    else names.push(leads ? `các ${noun} ${unit.name}` : unit.name);
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

/** "Tân An, Cần Đước": after words that say what they are. */
export const bareNames = (units: readonly Named[]): string =>
  units.map((unit) => unit.name).join(', ');

/**
 * "04 huyện, thành phố: Tân An, Cần Đước, …": how many, of which kinds, and which. One alone is
 * only named.
 */
export function countedList(count: BoundFigure | null, units: readonly Named[]): Phrase | null {
  const [only] = units;
  if (!only || count === null) return null;
  if (units.length === 1) return say`${unitName(only)}`;
  return say`${count} ${collective(units)}: ${bareNames(units)}`;
}
