import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { catalogueOf, isNumeric } from '@/lib/domain/indicator';
import { type PeerFigures, peerFigures, peersOf } from '@/lib/domain/peers';
import { reportingUnits } from '@/lib/domain/unit';
import { getReport } from './report-queries';
import { toUnit } from './rows';
import { authorise } from './scope';
import { POINTERS, standingOf, unsafeFiguresOf } from './standing';

/**
 * The middle of what a unit's peers have in the Department's hands for the same quarter: units under
 * the same parent. Three queries, whatever their number.
 * @returns null for the Department's own report, which has no peers
 * @throws NotFoundError for viewers of one unit only, and as `getReport` does
 */
export const getPeerFigures = cache(
  async (viewer: Viewer, periodCode: string, unitCode: string): Promise<PeerFigures | null> => {
    authorise(viewer, 'province.read');
    const { unit, period, catalogue } = await getReport(viewer, periodCode, unitCode);
    if (unit.kind === 'department') return null;
    const [rows, reports] = await Promise.all([
      db.unit.findMany({
        where: {
          id: { not: unit.id },
          kind: { not: 'department' },
          parent: { children: { some: { id: unit.id } } },
        },
      }),
      db.report.findMany({
        where: {
          periodId: period.id,
          unit: { parent: { children: { some: { id: unit.id } } } },
        },
        select: { unitId: true, ...POINTERS },
      }),
    ]);
    const { group, units } = peersOf(unit, reportingUnits(rows.map(toUnit), period.window));
    const ids = new Set(units.map(({ id }) => id));
    const revisions = reports.flatMap((report) =>
      ids.has(report.unitId) ? (standingOf(report)?.revisionId ?? []) : [],
    );
    const figures = await unsafeFiguresOf(
      db,
      revisions,
      catalogue.indicators.filter(isNumeric).map(({ code }) => code),
    );
    return {
      group,
      figures: peerFigures(catalogue.indicators, catalogueOf(catalogue.indicators), [
        ...figures.values(),
      ]),
    };
  },
);
