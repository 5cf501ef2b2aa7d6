import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { type Figures, NO_FIGURES } from '@/lib/domain/indicator';
import type {
  Period,
  ProvinceQuarter,
  QuarterData,
  ReportingUnit,
  Standing,
  UnitQuarter,
} from '@/lib/domain/province';
import { previousQuarter, sameQuarterLastYear } from '@/lib/domain/quarter';
import type { Snapshot } from '@/lib/domain/snapshot';
import { reportingUnits } from '@/lib/domain/unit';
import { getCatalogue } from './catalogue-queries';
import { getPeriod, listPeriods } from './period-queries';
import { unsafeKept } from './province-cache';
import { toUnit } from './rows';
import { authorise } from './scope';
import { type Figuring, POINTERS, standingOf, unsafeFiguresOf } from './standing';
import { listSuccessions } from './unit-queries';

/**
 * The province in a quarter, with the quarter before and the same quarter last year: what every
 * overview and briefing is made from. A constant number of queries, whatever the number of units; and
 * the same object as before while nothing that it is made of has changed.
 * @throws NotFoundError for a period that does not exist, and for viewers of one unit only
 */
export const getProvinceQuarter = cache(
  async (
    viewer: Viewer,
    periodCode: string,
    figuring: Figuring = 'received',
  ): Promise<ProvinceQuarter> => {
    authorise(viewer, 'province.read');
    const period = await getPeriod(viewer, periodCode);
    return unsafeKept(`quarter:${figuring}`, period.code, () =>
      unsafeProvinceQuarter(viewer, period, figuring),
    );
  },
);

async function unsafeProvinceQuarter(
  viewer: Viewer,
  period: Period,
  figuring: Figuring,
): Promise<ProvinceQuarter> {
  const periods = await listPeriods(viewer);
  const find = (code: string) => periods.find((candidate) => candidate.code === code);
  const previous = find(previousQuarter(period.code));
  const lastYear = find(sameQuarterLastYear(period.code));
  const wanted = [period, previous, lastYear].filter((candidate) => candidate !== undefined);

  const [unitRows, reports, catalogue, successions] = await Promise.all([
    db.unit.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] }),
    db.report.findMany({
      where: { periodId: { in: wanted.map((candidate) => candidate.id) } },
      select: { unitId: true, periodId: true, ...POINTERS },
    }),
    getCatalogue(viewer, period.code),
    listSuccessions(viewer),
  ]);
  const standing = new Map<string, Stand>();
  for (const report of reports) {
    const stand = standingOf(report, figuring);
    if (stand) standing.set(`${report.periodId}:${report.unitId}`, stand);
  }
  const revisionIds = [...standing.values()].map((stand) => stand.revisionId);
  const currentIds = [...standing]
    .filter(([key]) => key.startsWith(`${period.id}:`))
    .map(([, stand]) => stand.revisionId);
  const [figures, details] = await Promise.all([
    unsafeFiguresOf(db, revisionIds),
    unsafeDetailsOf(currentIds),
  ]);

  const units = unitRows.map(toUnit);
  const quarter = (of: Period | undefined): QuarterData | null =>
    of
      ? {
          period: of,
          units: reportingUnits(units, of.window).map((unit) =>
            unitQuarter(unit, standing.get(`${of.id}:${unit.id}`) ?? null, figures, details),
          ),
        }
      : null;
  const current = quarter(period);
  if (!current) throw new Error('unreachable: the period was found');
  return {
    catalogue,
    successions,
    current,
    previous: quarter(previous),
    lastYear: quarter(lastYear),
  };
}

type Stand = { revisionId: number; standing: Standing };
type Details = Pick<Snapshot, 'routes' | 'postOffices' | 'remarks'> & { readonly number: number };

function unitQuarter(
  unit: ReportingUnit,
  stand: Stand | null,
  figures: ReadonlyMap<number, Figures>,
  details: ReadonlyMap<number, Details>,
): UnitQuarter {
  const detail = stand ? details.get(stand.revisionId) : undefined;
  return {
    unit,
    unitId: unit.id,
    unitKind: unit.kind,
    figures: stand ? (figures.get(stand.revisionId) ?? NO_FIGURES) : null,
    standing: stand?.standing ?? null,
    revision: detail?.number ?? null,
    routes: detail?.routes ?? [],
    postOffices: detail?.postOffices ?? [],
    remarks: detail?.remarks ?? [],
  };
}

/** Only the parts of the snapshots that an overview reads: their figures are rows already. */
async function unsafeDetailsOf(revisionIds: readonly number[]): Promise<Map<number, Details>> {
  const rows = await db.$queryRaw<(Details & { id: number })[]>`
    SELECT "id", "number", "snapshot"->'routes' AS "routes",
           "snapshot"->'postOffices' AS "postOffices", "snapshot"->'remarks' AS "remarks"
    FROM "Revision" WHERE "id" = ANY(${[...revisionIds]}::int[])`;
  return new Map(rows.map((row) => [row.id, row]));
}
