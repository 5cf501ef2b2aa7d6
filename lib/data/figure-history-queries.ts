import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { contentReader, type FigureHistory, isAbout } from '@/lib/domain/figure-history';
import { catalogueOf, sourcesOf } from '@/lib/domain/indicator';
import { joined } from '@/lib/domain/save-changes';
import { breakBetween } from '@/lib/domain/unit';
import { NotFoundError } from './errors';
import { getReport } from './report-queries';
import { ownedScope } from './scope';
import { getUnitHistory } from './series-queries';
import { toSnapshot } from './standing';
import { unsafeTypings } from './typings';

/** Three years. */
const QUARTERS = 12;

/**
 * One figure of a report: through the quarters as it stands, in each submission, and, for its own
 * people only, as it was typed. A constant number of queries.
 * @param unitCode null for the viewer's own unit
 * @throws NotFoundError for a report that the viewer may not know of and a figure that it has not
 */
export const getFigureHistory = cache(
  async (
    viewer: Viewer,
    periodCode: string,
    unitCode: string | null,
    code: string,
  ): Promise<FigureHistory> => {
    const report = await getReport(viewer, periodCode, unitCode);
    const { unit, period } = report;
    const catalogue = catalogueOf(report.catalogue.indicators);
    const indicator = catalogue.get(code);
    if (!indicator) throw new NotFoundError();
    const own = { AND: [{ unitId: unit.id, periodId: period.id }, ownedScope(viewer)] };
    const [history, row] = await Promise.all([
      getUnitHistory(viewer, unit.code, QUARTERS),
      db.report.findFirst({
        where: own,
        select: { id: true, revisions: { select: { number: true, snapshot: true } } },
      }),
    ]);
    const read = contentReader(indicator, catalogue);
    const codes = new Set(sourcesOf(code, catalogue));
    const sources = report.catalogue.indicators.filter((source) => codes.has(source.code));
    const { rules } = report.catalogue;
    const snapshots = new Map(
      row?.revisions.map(({ number, snapshot }) => [number, toSnapshot(snapshot)]),
    );
    return {
      unit,
      period: period.code,
      indicator,
      sources,
      rules,
      quarters: history.quarters.map((quarter, index) => {
        const before = history.quarters[index - 1];
        return {
          ...read(quarter.figures),
          period: quarter.period.code,
          standing: quarter.standing,
          break: before
            ? breakBetween(
                unit.id,
                before.period.window,
                quarter.period.window,
                history.successions,
              )
            : null,
        };
      }),
      revisions: report.revisions.map((revision) => ({
        ...read(snapshots.get(revision.number) ?? null),
        revision,
      })),
      typings:
        report.source === 'working' && row
          ? joined(
              (await unsafeTypings(row.id)).filter((typing) => isAbout(typing, sources, rules)),
            )
          : null,
      comments: report.comments.filter((comment) => comment.indicator === code),
    };
  },
);
