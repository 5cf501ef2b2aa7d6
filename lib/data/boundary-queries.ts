import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { type BoundaryMapRecord, mappedUnits, unitsSince } from '@/lib/domain/boundary-map';
import type { IsoDate } from '@/lib/domain/calendar';
import type { ReportingUnit } from '@/lib/domain/province';
import { today } from './clock';
import { NotFoundError } from './errors';
import { dateOf, isoDay, toUnit } from './rows';
import { authorise } from './scope';

/** The kept files of outlines, the newest in force first. */
export async function listBoundaryMaps(viewer: Viewer): Promise<BoundaryMapRecord[]> {
  authorise(viewer, 'map.manage');
  const rows = await db.boundaryMap.findMany({
    orderBy: { validFrom: 'desc' },
    select: {
      id: true,
      validFrom: true,
      fileName: true,
      property: true,
      uploadedAt: true,
      uploadedBy: { select: { displayName: true } },
      _count: { select: { outlines: true } },
    },
  });
  return rows.map(({ _count, validFrom, uploadedAt, uploadedBy, ...row }) => ({
    ...row,
    validFrom: isoDay(validFrom),
    units: _count.outlines,
    uploadedBy: uploadedBy.displayName,
    uploadedAt: uploadedAt.toISOString(),
  }));
}

/** A kept file, byte for byte as it was uploaded. @throws NotFoundError */
export async function getBoundaryFile(viewer: Viewer, id: number) {
  authorise(viewer, 'map.manage');
  const row = await db.boundaryMap.findUnique({
    where: { id },
    select: { fileName: true, content: true },
  });
  if (!row) throw new NotFoundError();
  return { name: row.fileName, mediaType: 'application/geo+json', content: row.content };
}

export interface BoundaryTarget {
  readonly units: readonly ReportingUnit[];
  /** The map that begins on the same day. */
  readonly replaces: { readonly id: number; readonly fileName: string } | null;
}

/** What a file in force from a day is held against: the units of that day, in the official order. */
export async function getBoundaryTarget(viewer: Viewer, day: IsoDate): Promise<BoundaryTarget> {
  authorise(viewer, 'map.manage');
  const [units, replaces] = await Promise.all([
    unsafeUnits(),
    db.boundaryMap.findUnique({
      where: { validFrom: dateOf(day) },
      select: { id: true, fileName: true },
    }),
  ]);
  return { units: mappedUnits(units, day), replaces };
}

/** The day that a map of today's units is best in force from. */
export async function getBoundaryDay(viewer: Viewer): Promise<IsoDate> {
  authorise(viewer, 'map.manage');
  return unitsSince(await unsafeUnits(), today());
}

async function unsafeUnits(): Promise<ReportingUnit[]> {
  const rows = await db.unit.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] });
  return rows.map(toUnit);
}
