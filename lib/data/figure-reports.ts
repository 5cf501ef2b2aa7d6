import 'server-only';
import { db } from '@/lib/db/client';
import type { Reader } from '@/lib/domain/access';
import type { FigureKey, StandingReport } from '@/lib/domain/figure-row';
import { type Catalogue, catalogueOf, NO_FIGURES, sourcesOf } from '@/lib/domain/indicator';
import type { Period } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { ownedScope } from './scope';
import { type Figuring, POINTERS, standingOf, unsafeFiguresOf } from './standing';

/** By period and unit; a report of which nothing stands is missing. */
export type Reports = ReadonlyMap<string, Omit<StandingReport, 'unitId' | 'unitKind'>>;

export const reportKey = (period: PeriodCode, unitId: number): string => `${period}:${unitId}`;

const REVISION = { select: { id: true, number: true, submittedAt: true } } as const;

/** The standing reports that the page's rows are made of, with no other figures than they need. */
export async function reportsOf(
  reader: Reader,
  figuring: Figuring,
  periods: readonly Period[],
  page: readonly FigureKey[],
  catalogues: ReadonlyMap<PeriodCode, Catalogue>,
): Promise<Reports> {
  const codes = new Set(page.map(({ period }) => period));
  const codeOf = new Map(periods.flatMap(({ id, code }) => (codes.has(code) ? [[id, code]] : [])));
  const hasTotals = page.some(({ unit }) => unit.kind === 'province');
  const rows = await db.report.findMany({
    where: {
      AND: [
        { periodId: { in: [...codeOf.keys()] } },
        hasTotals ? {} : { unitId: { in: [...new Set(page.map(({ unit }) => unit.id))] } },
        ownedScope(reader),
      ],
    },
    select: {
      unitId: true,
      periodId: true,
      ...POINTERS,
      submittedRevision: REVISION,
      approvedRevision: REVISION,
    },
  });
  const standing = rows.flatMap((row) => {
    const period = codeOf.get(row.periodId);
    const stand = standingOf(row, figuring);
    const revision = [row.submittedRevision, row.approvedRevision].find(
      (candidate) => candidate?.id === stand?.revisionId,
    );
    return period && stand && revision ? [{ ...stand, revision, period, unitId: row.unitId }] : [];
  });
  const sources = new Set(
    page.flatMap(({ period, indicator }) =>
      sourcesOf(indicator.code, catalogues.get(period) ?? catalogueOf([])),
    ),
  );
  const figures = await unsafeFiguresOf(
    db,
    standing.map(({ revisionId }) => revisionId),
    [...sources],
  );
  return new Map(
    standing.map(({ period, unitId, revisionId, revision, standing: final }) => {
      return [
        reportKey(period, unitId),
        {
          figures: figures.get(revisionId) ?? NO_FIGURES,
          standing: final,
          revision: revision.number,
          submittedAt: revision.submittedAt.toISOString(),
        },
      ];
    }),
  );
}
