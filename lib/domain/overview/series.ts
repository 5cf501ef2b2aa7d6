import { type Aggregate, aggregate } from '@/lib/domain/aggregate';
import { meetsTarget } from '@/lib/domain/comparison';
import {
  type Catalogue,
  catalogueOf,
  type Figures,
  type Indicator,
  isInForce,
  isReportedBy,
} from '@/lib/domain/indicator';
import type {
  CatalogueData,
  Period,
  ProvinceQuarter,
  QuarterData,
  ReportingUnit,
  Standing,
} from '@/lib/domain/province';
import { type PeriodCode, previousQuarter, sameQuarterLastYear } from '@/lib/domain/quarter';
import type { ReportStatus } from '@/lib/domain/report-status';
import { breakBetween, type Succession } from '@/lib/domain/unit';
import { numberOf, unitFigures } from './figures';

/** One indicator through all quarters: `quarters` hold its figures only, the oldest first. */
export interface IndicatorHistory {
  readonly indicator: Indicator;
  readonly catalogue: CatalogueData;
  readonly successions: readonly Succession[];
  readonly quarters: readonly QuarterData[];
}

export interface SeriesPoint extends Aggregate {
  readonly period: PeriodCode;
  readonly provisional: number;
  readonly meetsTarget: boolean | null;
}

/** The province through time; a quarter in which the indicator was not asked for is left out. */
export function provinceSeries(history: IndicatorHistory): SeriesPoint[] {
  const { indicator } = history;
  const catalogue = catalogueOf(history.catalogue.indicators);
  return history.quarters
    .filter(({ period }) => isInForce(indicator, period.code))
    .map((quarter) => {
      const total = aggregate(indicator, catalogue, quarter.units);
      return {
        ...total,
        period: quarter.period.code,
        provisional: unitFigures(indicator, catalogue, quarter).filter(
          ({ value, standing }) => value !== null && standing === 'provisional',
        ).length,
        meetsTarget: meetsTarget(indicator, total.value),
      };
    });
}

/** One quarter of a history with those it is compared with; null when it holds no such quarter. */
export function provinceQuarterIn(
  history: IndicatorHistory,
  period: string,
): ProvinceQuarter | null {
  const find = (code: string) =>
    history.quarters.find((quarter) => quarter.period.code === code) ?? null;
  const current = find(period);
  if (!current) return null;
  return {
    catalogue: history.catalogue,
    successions: history.successions,
    current,
    previous: find(previousQuarter(current.period.code)),
    lastYear: find(sameQuarterLastYear(current.period.code)),
  };
}

export interface NamedSuccession extends Succession {
  readonly from: ReportingUnit;
  readonly to: ReportingUnit;
}

export interface HistoryQuarter {
  readonly period: Period;
  readonly status: ReportStatus;
  readonly standing: Standing | null;
  readonly figures: Figures | null;
}

/** One unit through its last quarters, the oldest first. */
export interface UnitHistory {
  readonly unit: ReportingUnit;
  readonly catalogue: CatalogueData;
  readonly successions: readonly NamedSuccession[];
  readonly quarters: readonly HistoryQuarter[];
}

export interface ProfileRow {
  readonly indicator: Indicator;
  readonly values: readonly (number | null)[];
}

export interface UnitProfile {
  readonly rows: readonly ProfileRow[];
  /** For each quarter, the succession since the one before that breaks the comparison, or null. */
  readonly breaks: readonly (Succession | null)[];
}

/** What a unit's profile shows, in the catalogue's order. */
const MAIN_INDICATORS: ReadonlySet<string> = new Set([
  'dossiers-total',
  'dossiers-resolved',
  'dossiers-resolved-late',
  'on-time-rate',
  'dossiers-in-progress-overdue',
  'internet-places',
  'internet-places-inspected',
  'internet-places-in-violation',
  'post-offices',
  'post-offices-suspended',
  'sim-points-inspected',
  'sim-points-in-violation',
  'sims-seized',
  'cable-routes-not-started',
  'cable-routes-done',
  'mailbox-use-rate',
  'broadcast-hours',
  'stations-broken',
  'sanction-decisions',
  'sanction-fines-decided',
]);

export function unitProfileOf(history: UnitHistory): UnitProfile {
  const { unit, quarters, successions } = history;
  const catalogue: Catalogue = catalogueOf(history.catalogue.indicators);
  return {
    rows: history.catalogue.indicators
      .filter(({ code }) => MAIN_INDICATORS.has(code))
      .filter((indicator) => isReportedBy(indicator, unit.kind))
      .map((indicator) => ({
        indicator,
        values: quarters.map((quarter) => numberOf(catalogue, quarter, indicator.code)),
      })),
    breaks: quarters.map((quarter, index) => {
      const before = quarters[index - 1];
      return before
        ? breakBetween(unit.id, before.period.window, quarter.period.window, successions)
        : null;
    }),
  };
}
