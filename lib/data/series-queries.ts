import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { catalogueOf, isNumeric, NO_FIGURES, sourcesOf } from '@/lib/domain/indicator';
import type { IndicatorHistory, UnitHistory } from '@/lib/domain/overview/series';
import { RECENT_INDICATORS, RECENT_QUARTERS } from '@/lib/domain/overview/watch';
import type { CatalogueData, Period, QuarterData } from '@/lib/domain/province';
import {
  addQuarters,
  type PeriodCode,
  quartersBetween,
  sameQuarterLastYear,
} from '@/lib/domain/quarter';
import type { ReportStatus } from '@/lib/domain/report-status';
import { mustReport, type Succession } from '@/lib/domain/unit';
import { getCatalogue } from './catalogue-queries';
import { today } from './clock';
import { NotFoundError } from './errors';
import { getPeriod, listPeriods } from './period-queries';
import { unsafeKept } from './province-cache';
import { toSuccession, toUnit } from './rows';
import { authorise, unitScope } from './scope';
import { type Figuring, POINTERS, standingOf, unsafeFiguresOf } from './standing';
import { unsafeStandingQuarters } from './standing-quarters';
import { listSuccessions } from './unit-queries';

/** Periods that have begun, the oldest first. */
async function begunPeriods(viewer: Viewer): Promise<Period[]> {
  const periods = await listPeriods(viewer);
  return periods.filter((period) => period.opensOn <= today()).reverse();
}

/**
 * An indicator of every unit through all quarters that have begun: standing figures only.
 * A constant number of queries, whatever the number of units and quarters.
 * @throws NotFoundError for a code that no quarter's catalogue has, and for viewers of one unit only
 */
export const getIndicatorHistory = cache(
  async (viewer: Viewer, code: string): Promise<IndicatorHistory> => {
    authorise(viewer, 'province.read');
    const periods = await begunPeriods(viewer);
    const catalogue = await newestCatalogueWith(viewer, code, periods);
    const [quarters, successions] = await Promise.all([
      unsafeStandingQuarters(periods, sourcesOf(code, catalogueOf(catalogue.indicators))),
      listSuccessions(viewer),
    ]);
    return { indicator: indicatorIn(catalogue, code), catalogue, successions, quarters };
  },
);

/**
 * The quarters up to one, the oldest first, with the figures that `watchOf` and the key figures'
 * courses read. A constant number of queries, whatever the number of units.
 * @throws NotFoundError for a period that does not exist, and for viewers of one unit only
 */
export async function getRecentQuarters(
  viewer: Viewer,
  periodCode: string,
  figuring: Figuring = 'received',
): Promise<QuarterData[]> {
  authorise(viewer, 'province.read');
  const period = await getPeriod(viewer, periodCode);
  return unsafeKept(`recent:${figuring}`, period.code, () =>
    unsafeRecentQuarters(viewer, period, figuring),
  );
}

async function unsafeRecentQuarters(
  viewer: Viewer,
  period: Period,
  figuring: Figuring,
): Promise<QuarterData[]> {
  const first = addQuarters(period.code, 1 - RECENT_QUARTERS);
  const periods = await listPeriods(viewer);
  const catalogue = catalogueOf((await getCatalogue(viewer, period.code)).indicators);
  const codes = RECENT_INDICATORS.flatMap((code) => sourcesOf(code, catalogue));
  return unsafeStandingQuarters(
    periods.filter(({ code }) => first <= code && code <= period.code).reverse(),
    [...new Set(codes)],
    figuring,
  );
}

/** The longest range that is added up: what comes before has other units and other indicators. */
const MAX_RANGE = 12;

export interface ProvinceRange {
  readonly catalogue: CatalogueData;
  readonly successions: readonly Succession[];
  /** Every quarter from the first to the last, the oldest first. */
  readonly quarters: readonly QuarterData[];
  /** The same quarters a year before; null when not all of them are on record. */
  readonly lastYear: readonly QuarterData[] | null;
}

/**
 * A range of quarters and the same one a year before, with all numbers that stand.
 * A constant number of queries, whatever the number of units and quarters.
 * @throws NotFoundError for a quarter that does not exist, a range that ends before it begins or is
 *   longer than three years, and for viewers of one unit only
 */
export const getProvinceRange = cache(
  async (
    viewer: Viewer,
    from: string,
    to: string,
    figuring: Figuring = 'received',
  ): Promise<ProvinceRange> => {
    authorise(viewer, 'province.read');
    const [first, last] = [await getPeriod(viewer, from), await getPeriod(viewer, to)];
    const codes = quartersBetween(first.code, last.code);
    if (codes.length === 0 || codes.length > MAX_RANGE) throw new NotFoundError();
    const periods = await listPeriods(viewer);
    const periodsOf = (wanted: readonly PeriodCode[]) =>
      wanted.flatMap((code) => periods.find((period) => period.code === code) ?? []);
    const before = periodsOf(codes.map(sameQuarterLastYear));
    const now = periodsOf(codes);
    const catalogue = await getCatalogue(viewer, last.code);
    const numbers = catalogue.indicators.filter(isNumeric).map(({ code }) => code);
    const all = [...new Set([...before, ...now])].sort((a, b) => (a.code < b.code ? -1 : 1));
    const [quarters, successions] = await Promise.all([
      unsafeStandingQuarters(all, numbers, figuring),
      listSuccessions(viewer),
    ]);
    const only = (wanted: readonly Period[]) =>
      quarters.filter(({ period }) => wanted.some(({ id }) => id === period.id));
    return {
      catalogue,
      successions,
      quarters: only(now),
      lastYear: before.length === codes.length ? only(before) : null,
    };
  },
);

function indicatorIn(catalogue: CatalogueData, code: string) {
  const indicator = catalogue.indicators.find((candidate) => candidate.code === code);
  if (!indicator) throw new NotFoundError();
  return indicator;
}

/** The whole catalogue is read once a request: asking for each quarter's costs nothing more. */
async function newestCatalogueWith(
  viewer: Viewer,
  code: string,
  periods: readonly Period[],
): Promise<CatalogueData> {
  for (const period of periods.toReversed()) {
    const catalogue = await getCatalogue(viewer, period.code);
    if (catalogue.indicators.some((indicator) => indicator.code === code)) return catalogue;
  }
  throw new NotFoundError();
}

/**
 * A unit's standing figures of its last quarters. Its own people read it too.
 * @throws NotFoundError for a unit that does not exist or that the viewer may not know of
 */
export const getUnitHistory = cache(
  async (viewer: Viewer, unitCode: string, count = 8): Promise<UnitHistory> => {
    // A code can be given to another unit later: the address means the one that has it now.
    const row = await db.unit.findFirst({
      where: { AND: [{ code: unitCode, kind: { not: 'province' } }, unitScope(viewer)] },
      orderBy: { validFrom: 'desc' },
    });
    if (!row) throw new NotFoundError();
    const unit = toUnit(row);
    authorise(viewer, 'report.read', { unitId: unit.id });
    const begun = await begunPeriods(viewer);
    const periods = begun.filter((period) => mustReport(unit, period.window)).slice(-count);
    const [reports, edges, catalogue] = await Promise.all([
      db.report.findMany({
        where: { unitId: unit.id, periodId: { in: periods.map(({ id }) => id) } },
        select: { periodId: true, ...POINTERS },
      }),
      db.unitSuccession.findMany({
        where: { OR: [{ fromId: unit.id }, { toId: unit.id }] },
        include: { from: true, to: true },
        orderBy: { effectiveOn: 'asc' },
      }),
      catalogueOfLast(viewer, begun),
    ]);
    const standing = new Map(reports.map((report) => [report.periodId, standingOf(report)]));
    const figures = await unsafeFiguresOf(
      db,
      [...standing.values()].flatMap((stand) => stand?.revisionId ?? []),
    );
    return {
      unit,
      catalogue,
      successions: edges.map((edge) => ({
        ...toSuccession(edge),
        from: toUnit(edge.from),
        to: toUnit(edge.to),
      })),
      quarters: periods.map((period) => {
        const report = reports.find((candidate) => candidate.periodId === period.id);
        const stand = standing.get(period.id) ?? null;
        return {
          period,
          status: (report?.status ?? 'not-started') as ReportStatus,
          standing: stand?.standing ?? null,
          figures: stand && (figures.get(stand.revisionId) ?? NO_FIGURES),
        };
      }),
    };
  },
);

async function catalogueOfLast(viewer: Viewer, periods: readonly Period[]): Promise<CatalogueData> {
  const last = periods.at(-1);
  return last ? getCatalogue(viewer, last.code) : { sections: [], indicators: [], rules: [] };
}
