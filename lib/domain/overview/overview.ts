import { catalogueOf } from '@/lib/domain/indicator';
import type { Period, ProvinceQuarter } from '@/lib/domain/province';
import {
  type RouteAtRisk,
  routesAtRisk,
  type SuspendedPostOffices,
  suspendedPostOffices,
} from './alerts';
import { AREA_PLANS, type Area, areaOf } from './areas';
import { type BriefSection, briefSections } from './brief-sections';
import { type Base, type ProvinceFigure, provinceFigure } from './figures';
import { type Filing, filingOf } from './filing';
import { KEY_FIGURES } from './key-figures';

/** A figure of the first row; `of` is the whole that it is a part of ("26 / 175"). */
export interface KeyFigure {
  readonly figure: ProvinceFigure;
  readonly of: ProvinceFigure | null;
}

/** Everything that the overview's front page shows. */
export interface Overview {
  readonly period: Period;
  readonly filing: Filing;
  readonly keyFigures: readonly KeyFigure[];
  readonly areas: readonly Area[];
  readonly routesAtRisk: readonly RouteAtRisk[];
  readonly suspendedPostOffices: readonly SuspendedPostOffices[];
  readonly brief: readonly BriefSection[];
}

/** A part and its whole are shown together only where the same units gave both. */
function wholeOf(part: ProvinceFigure, whole: ProvinceFigure | null): ProvinceFigure | null {
  if (whole === null || whole.value === null || part.value === null) return null;
  return whole.coverage.reported === part.coverage.reported ? whole : null;
}

/** @param base the quarter that the units' changes are reckoned from */
export function overviewOf(province: ProvinceQuarter, base: Base = 'last-quarter'): Overview {
  const catalogue = catalogueOf(province.catalogue.indicators);
  const figureOf = (code: string | null): ProvinceFigure | null => {
    const indicator = code === null ? undefined : catalogue.get(code);
    return indicator ? provinceFigure(indicator, catalogue, province) : null;
  };
  return {
    period: province.current.period,
    filing: filingOf(province.current),
    keyFigures: KEY_FIGURES.flatMap(([code, of]) => {
      const figure = figureOf(code);
      return figure ? [{ figure, of: wholeOf(figure, figureOf(of)) }] : [];
    }),
    areas: AREA_PLANS.flatMap((plan) => areaOf(plan, catalogue, province, base) ?? []),
    routesAtRisk: routesAtRisk(province.current),
    suspendedPostOffices: suspendedPostOffices(province.current),
    brief: briefSections(catalogue, province),
  };
}
