import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { expectedOf, isRate, type PastQuarter } from '@/lib/domain/findings/expected';
import { catalogueOf, NO_FIGURES, sourcesOf } from '@/lib/domain/indicator';
import type { CatalogueData, Period, ReportingUnit } from '@/lib/domain/province';
import { addQuarters, previousQuarter } from '@/lib/domain/quarter';
import type { Baseline } from '@/lib/domain/report-detail';
import { breakBetween } from '@/lib/domain/unit';
import { groupBy } from './group-by';
import { listPeriods } from './period-queries';
import { unsafeFiguresOf } from './standing';
import { listSuccessions } from './unit-queries';

/** Three years of the unit's own, one year of the others'. */
const OWN_QUARTERS = 12;
const PEER_QUARTERS = 4;

/**
 * What a report is checked against: approved figures only, of the unit since it was last split or
 * merged, and rates of the units of its kind under the same one. Three queries, whatever their
 * number; unscoped: of the others nothing but a middle comes out.
 */
export async function unsafeBaseline(
  viewer: Viewer,
  unit: ReportingUnit,
  period: Period,
  { indicators }: CatalogueData,
): Promise<Baseline> {
  const catalogue = catalogueOf(indicators);
  const [periods, successions, reports] = await Promise.all([
    listPeriods(viewer),
    listSuccessions(viewer),
    unsafeApproved(unit, period),
  ]);
  const comparable = new Set(
    periods
      .filter(({ window }) => !breakBetween(unit.id, window, period.window, successions))
      .map(({ code }) => code),
  );
  const own = reports.filter(
    (report) => report.unitId === unit.id && comparable.has(report.period),
  );
  const others = reports.filter(({ unitId }) => unitId !== unit.id);
  const rates = indicators.filter(isRate).flatMap(({ code }) => sourcesOf(code, catalogue));
  const [ownFigures, otherFigures] = await Promise.all([
    unsafeFiguresOf(
      db,
      own.map(({ revisionId }) => revisionId),
    ),
    unsafeFiguresOf(
      db,
      others.map(({ revisionId }) => revisionId),
      rates,
    ),
  ]);
  const past = own.map(
    (report): PastQuarter => ({
      period: report.period,
      figures: ownFigures.get(report.revisionId) ?? NO_FIGURES,
    }),
  );
  const peers = [...groupBy(others, ({ unitId }) => unitId).values()].map((list) =>
    list.map(
      (report): PastQuarter => ({
        period: report.period,
        figures: otherFigures.get(report.revisionId) ?? NO_FIGURES,
      }),
    ),
  );
  const before = previousQuarter(period.code);
  return {
    previous: past.find((quarter) => quarter.period === before)?.figures ?? null,
    expected: expectedOf(before, indicators, catalogue, past, peers),
  };
}

async function unsafeApproved({ id, kind }: ReportingUnit, { code }: Period) {
  const rows = await db.report.findMany({
    where: {
      approvedRevisionId: { not: null },
      OR: [
        { unitId: id, period: { code: { gte: addQuarters(code, -OWN_QUARTERS), lt: code } } },
        {
          unit: { kind, parent: { children: { some: { id } } } },
          unitId: { not: id },
          period: { code: { gte: addQuarters(code, -PEER_QUARTERS), lt: code } },
        },
      ],
    },
    select: { unitId: true, approvedRevisionId: true, period: { select: { code: true } } },
  });
  return rows.flatMap(({ unitId, approvedRevisionId, period }) =>
    approvedRevisionId === null
      ? []
      : [{ unitId, revisionId: approvedRevisionId, period: period.code as Period['code'] }],
  );
}
