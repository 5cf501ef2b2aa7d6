import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { Period, ReportingUnit } from '@/lib/domain/province';
import { reportingUnits, type Succession } from '@/lib/domain/unit';
import { toSuccession, toUnit } from './rows';
import { unitScope } from './scope';

/** The units that a viewer may know of and that must report for a period, in the official order. */
export async function listReportingUnits(
  viewer: Viewer,
  period: Pick<Period, 'window'>,
): Promise<ReportingUnit[]> {
  const rows = await db.unit.findMany({
    where: unitScope(viewer),
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  });
  return reportingUnits(rows.map(toUnit), period.window);
}

/** Edges between units: public law, read by everyone who is signed in. */
export const listSuccessions = cache(async (_viewer: Viewer): Promise<Succession[]> => {
  const rows = await db.unitSuccession.findMany({ orderBy: { effectiveOn: 'asc' } });
  return rows.map(toSuccession);
});

/** The viewer's own unit; null for an account without one. */
export const getOwnUnit = cache(async (viewer: Viewer): Promise<ReportingUnit | null> => {
  if (viewer.unitId === null) return null;
  const row = await db.unit.findFirst({
    where: { AND: [{ id: viewer.unitId }, unitScope(viewer)] },
  });
  return row && toUnit(row);
});

/** The province itself, whose name everyone may know. */
export const getProvince = cache(async (_viewer: Viewer): Promise<ReportingUnit | null> => {
  const row = await db.unit.findFirst({ where: { kind: 'province', validTo: null } });
  return row && toUnit(row);
});
