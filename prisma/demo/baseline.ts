import { expectedOf, type PastQuarter } from '@/lib/domain/findings/expected';
import { catalogueOf } from '@/lib/domain/indicator';
import type { Period } from '@/lib/domain/province';
import { addQuarters, previousQuarter } from '@/lib/domain/quarter';
import type { Baseline } from '@/lib/domain/report-detail';
import { breakBetween } from '@/lib/domain/unit';
import { PERIODS } from './calendar';
import { sectionsFor } from './filing';
import { type DemoUnit, SUCCESSIONS } from './units';

/** Approved quarters by unit, the oldest first. */
export type Approved = ReadonlyMap<DemoUnit, readonly PastQuarter[]>;

/** What a report of the demonstration is checked against, as lib/data reads it from the database. */
export function baselineOf(unit: DemoUnit, period: Period, approved: Approved): Baseline {
  const indicators = sectionsFor(unit.kind).flatMap((section) => section.indicators);
  const comparable = new Set(
    PERIODS.filter(({ window }) => !breakBetween(unit.id, window, period.window, SUCCESSIONS)).map(
      ({ code }) => code,
    ),
  );
  const past = (approved.get(unit) ?? []).filter((quarter) => comparable.has(quarter.period));
  const others = [...approved.keys()].filter(
    ({ kind, id }) => kind === unit.kind && id !== unit.id,
  );
  const since = addQuarters(period.code, -4);
  const peers = others.map((other) =>
    (approved.get(other) ?? []).filter((quarter) => quarter.period >= since),
  );
  const before = previousQuarter(period.code);
  return {
    previous: past.find((quarter) => quarter.period === before)?.figures ?? null,
    expected: expectedOf(before, indicators, catalogueOf(indicators), past, peers),
  };
}
