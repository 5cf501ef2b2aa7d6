import { isOfHandful } from './findings/unusual';
import { type Catalogue, type Figures, type Indicator, isNumeric, lookupIn } from './indicator';
import type { ReportingUnit } from './province';
import { farDistance, LEAST_UNITS, medianOf } from './robust';

/** Fewer of its own kind are no company: a province's one city is then held against all others. */
const LEAST_OF_KIND = 3;

/** Whose figures a unit's are held against: others of its kind, or all others. */
export type PeerGroup = 'same-kind' | 'all';

export interface PeerFigure {
  readonly median: number;
  /** Units that reported the figure; the unit itself is not among them. */
  readonly count: number;
  /** Of rates: the distance from which on one is far from these. null: there is no such distance. */
  readonly far: number | null;
}

export interface PeerFigures {
  readonly group: PeerGroup;
  /** By indicator; one that no peer reported is missing. */
  readonly figures: Readonly<Record<string, PeerFigure>>;
}

/** @param others units that report for the same period, without the unit itself and the Department */
export function peersOf<U extends Pick<ReportingUnit, 'kind'>>(
  unit: Pick<ReportingUnit, 'kind'>,
  others: readonly U[],
): { readonly group: PeerGroup; readonly units: readonly U[] } {
  const ofKind = others.filter(({ kind }) => kind === unit.kind);
  return ofKind.length >= LEAST_OF_KIND
    ? { group: 'same-kind', units: ofKind }
    : { group: 'all', units: others };
}

/** The middle of the peers' figures, over those that know it. */
export function peerFigures(
  indicators: readonly Indicator[],
  catalogue: Catalogue,
  peers: readonly Figures[],
): Record<string, PeerFigure> {
  const lookups = peers.map((figures) => lookupIn(catalogue, figures));
  return Object.fromEntries(
    indicators.filter(isNumeric).flatMap((indicator) => {
      const values = lookups
        .map((lookup) => lookup(indicator.code))
        .filter((value) => value !== null);
      if (values.length === 0) return [];
      const median = medianOf(values);
      // Counts follow a unit's size: only rates can be far from those of others.
      const judged = indicator.formula?.type === 'ratio' && values.length >= LEAST_UNITS;
      const far = judged ? farDistance(median, values) : null;
      return [[indicator.code, { median, count: values.length, far }]];
    }),
  );
}

/** Whether a unit's rate lies far from its peers'. A rate of a handful is no rate. */
export function isFarFromPeers(
  indicator: Indicator,
  catalogue: Catalogue,
  figures: Figures,
  { median, far }: PeerFigure,
): boolean {
  const lookup = lookupIn(catalogue, figures);
  const value = lookup(indicator.code);
  if (value === null || far === null || isOfHandful(indicator, lookup)) return false;
  return Math.abs(value - median) > far;
}
