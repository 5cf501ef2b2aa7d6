import { lastDayOfDeadline } from '@/lib/domain/calendar';
import { nextQuarter, type PeriodCode } from '@/lib/domain/quarter';
import type { CableRouteEntry } from '@/lib/domain/register';
import { isEditable, type ReportStatus } from '@/lib/domain/report-status';

/** A begun quarter of a unit, as its registers meet it. */
export interface DeskQuarter {
  readonly period: PeriodCode;
  readonly status: ReportStatus;
  readonly locked: boolean;
}

/** A quarter whose report has left the desk, or that is locked: no register may change under it. */
export const isHeld = ({ status, locked }: Omit<DeskQuarter, 'period'>): boolean =>
  locked || !isEditable(status);

/** The last quarter that is held; null while none is. */
export function lastHeldQuarter(quarters: readonly DeskQuarter[]): PeriodCode | null {
  const held = quarters.filter(isHeld).map(({ period }) => period);
  return held.sort().at(-1) ?? null;
}

/**
 * Quarters from which a register can change: those after every held one, and the one that comes
 * next, the newest first. A change that began earlier would reach back into what was received.
 */
export function openQuarters(
  quarters: readonly DeskQuarter[],
  newestBegun: PeriodCode,
): PeriodCode[] {
  const held = lastHeldQuarter(quarters);
  const open = quarters.map(({ period }) => period).filter((code) => held === null || code > held);
  return [...new Set([...open, nextQuarter(newestBegun)])].sort().reverse();
}

/** Facts that figures and deadlines of received reports were made from. */
export const FROZEN_FACTS = ['kind', 'km', 'originalDeadline'] as const;
export type FrozenFact = (typeof FROZEN_FACTS)[number];
type Facts = Pick<CableRouteEntry, FrozenFact>;

/** Facts that would change though a received report already says them. The unknown may become known. */
export const frozenChanges = (before: Facts, after: Facts): FrozenFact[] =>
  FROZEN_FACTS.filter((fact) => before[fact] !== null && before[fact] !== after[fact]);

/** Whether a deadline ends later than the one in force; anything is later than an unknown one. */
export const isLaterDeadline = (deadline: string, inForce: string | null): boolean =>
  inForce === null || lastDayOfDeadline(deadline) > lastDayOfDeadline(inForce);
