import 'server-only';
import { db } from '@/lib/db/client';
import { NO_FIGURES } from '@/lib/domain/indicator';
import type { Period, QuarterData } from '@/lib/domain/province';
import { reportingUnits } from '@/lib/domain/unit';
import { toUnit } from './rows';
import { type Figuring, POINTERS, standingOf, unsafeFiguresOf } from './standing';

/**
 * Quarters of the whole province with the standing figures of some indicators, and without
 * registers and remarks. Three queries, whatever the number of units and quarters.
 * @param codes the indicators wanted; those that they are computed from must be among them
 */
export async function unsafeStandingQuarters(
  periods: readonly Period[],
  codes: readonly string[],
  figuring: Figuring = 'received',
): Promise<QuarterData[]> {
  const [units, reports] = await Promise.all([
    db.unit.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] }),
    db.report.findMany({
      where: { periodId: { in: periods.map(({ id }) => id) } },
      select: { unitId: true, periodId: true, ...POINTERS },
    }),
  ]);
  const standing = new Map(
    reports.map((report) => [`${report.periodId}:${report.unitId}`, standingOf(report, figuring)]),
  );
  const figures = await unsafeFiguresOf(
    db,
    [...standing.values()].flatMap((stand) => stand?.revisionId ?? []),
    codes,
  );
  const all = units.map(toUnit);
  return periods.map((period) => ({
    period,
    units: reportingUnits(all, period.window).map((unit) => {
      const stand = standing.get(`${period.id}:${unit.id}`) ?? null;
      return {
        unit,
        unitId: unit.id,
        unitKind: unit.kind,
        figures: stand && (figures.get(stand.revisionId) ?? NO_FIGURES),
        standing: stand?.standing ?? null,
        revision: null,
        routes: [],
        postOffices: [],
        remarks: [],
      };
    }),
  }));
}
