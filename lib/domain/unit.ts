import type { IsoDate } from './calendar';

/**
 * Kinds of unit. Only `province` (never reports) and `department` (reports what is known at province
 * level) mean something to the program; the others are names on screen, for the tree is data.
 */
export const UNIT_KINDS = [
  'province',
  'department',
  'city',
  'town',
  'district',
  'ward',
  'commune',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A reporting unit in time. `id` is its identity; a code can be given to another unit later. */
export interface Unit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly validFrom: IsoDate;
  /** Last day of validity; null while it exists. */
  readonly validTo: IsoDate | null;
}

export const SUCCESSION_KINDS = ['split', 'merge', 'partial', 'rename'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** An edge from a unit to one that took over all or part of it on a day. */
export interface Succession {
  readonly fromId: number;
  readonly toId: number;
  readonly kind: SuccessionKind;
  readonly effectiveOn: IsoDate;
  readonly legalBasis: string;
}

/** First and last day whose facts a period's report covers. */
export interface DataWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function isValidOn(unit: Unit, day: IsoDate): boolean {
  return unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);
}

/**
 * Whether a unit must report for a period: it existed on the window's first day.
 * A unit made in mid-period begins with the next one: Kiến Tường, made on 18 March 2013,
 * reports from 2013-Q2 and Mộc Hóa, whole, for 2013-Q1.
 */
export function mustReport(unit: Unit, window: DataWindow): boolean {
  return unit.kind !== 'province' && isValidOn(unit, window.from);
}

export function reportingUnits<U extends Unit>(units: readonly U[], window: DataWindow): U[] {
  return units.filter((unit) => mustReport(unit, window));
}

/**
 * The succession that makes a unit's figures of two periods incomparable, or null.
 * A change of name alone keeps them comparable; so does a change that both windows lie behind.
 */
export function breakBetween(
  unitId: number,
  earlier: DataWindow,
  later: DataWindow,
  successions: readonly Succession[],
): Succession | null {
  return (
    successions.find(
      (edge) =>
        edge.kind !== 'rename' &&
        (edge.fromId === unitId || edge.toId === unitId) &&
        earlier.from < edge.effectiveOn &&
        edge.effectiveOn <= later.from,
    ) ?? null
  );
}

/**
 * The smallest group of units around one that is comparable across its successions
 * (Kiến Tường + Mộc Hóa). Only edges between the two windows join units.
 */
export function comparableGroup(
  unitId: number,
  earlier: DataWindow,
  later: DataWindow,
  successions: readonly Succession[],
): number[] {
  const edges = successions.filter(
    (edge) =>
      edge.kind !== 'rename' && earlier.from < edge.effectiveOn && edge.effectiveOn <= later.from,
  );
  const group = new Set([unitId]);
  for (let size = 0; size !== group.size; ) {
    size = group.size;
    for (const edge of edges) {
      if (group.has(edge.fromId)) group.add(edge.toId);
      else if (group.has(edge.toId)) group.add(edge.fromId);
    }
  }
  return [...group].sort((a, b) => a - b);
}
