import type { Catalogue, Indicator } from '@/lib/domain/indicator';
import type { ProvinceQuarter, ReportingUnit, Section, Standing } from '@/lib/domain/province';
import { textsOf, type UnitText } from './brief-sections';
import type { Compared } from './compared';
import {
  type Base,
  numberOf,
  type ProvinceFigure,
  provinceFigure,
  type RankedUnit,
  rankUnits,
  unitChange,
  unitFigures,
} from './figures';

interface AreaPlan {
  readonly section: string;
  /** What the units are ordered by, and whose change is shown. */
  readonly main: string;
  readonly columns: readonly string[];
  readonly chart: { readonly stacked: boolean; readonly series: readonly string[] };
}

/** The five main areas of the overview. An indicator that was retired is left out. */
export const AREA_PLANS = [
  {
    section: 'one-stop-shop',
    main: 'on-time-rate',
    columns: [
      'on-time-rate',
      'dossiers-resolved',
      'dossiers-resolved-late',
      'dossiers-in-progress-overdue',
    ],
    chart: { stacked: false, series: ['on-time-rate'] },
  },
  {
    section: 'internet-agents',
    main: 'internet-places-in-violation',
    columns: [
      'internet-places',
      'internet-places-inspected',
      'internet-places-in-violation',
      'internet-fines-decided',
    ],
    chart: {
      stacked: false,
      series: ['internet-places-inspected', 'internet-places-in-violation'],
    },
  },
  {
    section: 'post-offices',
    main: 'post-offices-suspended',
    columns: ['post-offices', 'post-offices-suspended', 'post-office-operating-rate'],
    chart: { stacked: true, series: ['post-offices-suspended', 'post-offices-operating'] },
  },
  {
    section: 'prepaid-sim',
    main: 'sim-points-in-violation',
    columns: ['sim-points', 'sim-points-inspected', 'sim-points-in-violation', 'sims-seized'],
    chart: { stacked: false, series: ['sim-points-inspected', 'sim-points-in-violation'] },
  },
  {
    section: 'cables',
    main: 'cable-routes-not-started',
    columns: [
      'cable-routes',
      'cable-routes-not-started',
      'cable-routes-in-progress',
      'cable-routes-done',
    ],
    chart: {
      stacked: true,
      series: ['cable-routes-not-started', 'cable-routes-in-progress', 'cable-routes-done'],
    },
  },
] as const satisfies readonly AreaPlan[];

export type AreaCode = (typeof AREA_PLANS)[number]['section'];

export interface AreaRow {
  readonly unit: ReportingUnit;
  readonly standing: Standing | null;
  readonly rank: number | null;
  readonly meetsTarget: boolean | null;
  /** By indicator; null is unknown. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly change: Compared;
}

export interface Area {
  readonly code: AreaCode;
  readonly section: Section;
  readonly main: ProvinceFigure;
  /** Totals of the table's columns, in order. */
  readonly columns: readonly ProvinceFigure[];
  readonly rows: readonly AreaRow[];
  readonly chart: { readonly stacked: boolean; readonly series: readonly Indicator[] };
  /** No unit gave any of the columns. */
  readonly unknown: boolean;
  readonly texts: readonly UnitText[];
  /** Units on either side of the target; both empty without one. */
  readonly meeting: readonly RankedUnit[];
  readonly missing: readonly RankedUnit[];
}

/** The most first where few are better: who lags is what a leader looks for in counts of faults. */
function ordered(indicator: Indicator, ranked: readonly RankedUnit[]): readonly RankedUnit[] {
  if (indicator.valueType === 'rate' || indicator.direction === 'higher') return ranked;
  return [...ranked].sort(
    (a, b) => (b.value ?? -1) - (a.value ?? -1) || a.unit.position - b.unit.position,
  );
}

export function areaOf(
  plan: (typeof AREA_PLANS)[number],
  catalogue: Catalogue,
  province: ProvinceQuarter,
  base: Base,
): Area | null {
  const main = catalogue.get(plan.main);
  const section = province.catalogue.sections.find(({ code }) => code === plan.section);
  if (!main || !section) return null;
  const known = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const indicator = catalogue.get(code);
      return indicator ? [indicator] : [];
    });
  const columns = known(plan.columns);
  const series = known(plan.chart.series);
  const ranked = rankUnits(main, unitFigures(main, catalogue, province.current));
  const quarterOf = new Map(province.current.units.map((unit) => [unit.unitId, unit]));
  const totals = columns.map((indicator) => provinceFigure(indicator, catalogue, province));
  const codes = [...new Set([...columns, ...series, main].map(({ code }) => code))];
  return {
    code: plan.section,
    section,
    main: provinceFigure(main, catalogue, province),
    columns: totals,
    unknown: totals.every(({ coverage }) => coverage.reported === 0),
    texts: textsOf(plan.section, province),
    rows: ordered(main, ranked).map(({ unit, standing, rank, meetsTarget }) => {
      const quarter = quarterOf.get(unit.id) ?? { figures: null };
      return {
        unit,
        standing,
        rank,
        meetsTarget,
        values: Object.fromEntries(codes.map((code) => [code, numberOf(catalogue, quarter, code)])),
        change: unitChange(main, catalogue, province, unit.id, base),
      };
    }),
    chart: { stacked: plan.chart.stacked, series },
    meeting: ranked.filter((unit) => unit.meetsTarget === true),
    missing: ranked.filter((unit) => unit.meetsTarget === false),
  };
}
