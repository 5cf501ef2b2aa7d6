import 'server-only';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { makeDocument } from '@/lib/documents/make-document';
import type { Viewer } from '@/lib/domain/access';
import type { KeepBoundariesInput } from '@/lib/schemas/boundary-map';
import { audit } from './audit';
import { getBoundaryTarget } from './boundary-queries';
import { businessNow } from './clock';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { dateOf, isoDay } from './rows';
import { authorise } from './scope';

/**
 * Keeps a file of outlines with the drawing made of it: all of it, in force from a day, in place of
 * the map that begins on the same day and that the person was told of.
 * @param read gives the file, once the viewer may keep one
 * @throws ConflictError when maps of that day came or went meanwhile
 * @throws ProblemError `map-refused` for a file that its preview refuses, `documents-busy`
 */
export async function keepBoundaryMap(
  viewer: Viewer,
  { validFrom, replaces, fileName }: KeepBoundariesInput,
  read: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<{ id: number; units: number }> {
  authorise(viewer, 'map.manage');
  const { units } = await getBoundaryTarget(viewer, validFrom);
  const content = await read();
  const reading = await makeDocument('boundaryReading', content, units);
  if (!reading.ok) throw new ProblemError('map-refused');
  const { property, drawing } = reading.preview;
  const { width, height, outlines } = drawing;
  const day = dateOf(validFrom);
  try {
    return await db.$transaction(async (tx) => {
      if (replaces !== null) {
        const gone = await tx.boundaryMap.deleteMany({ where: { id: replaces, validFrom: day } });
        if (gone.count !== 1) throw new ConflictError();
      }
      const { id } = await tx.boundaryMap.create({
        data: {
          validFrom: day,
          fileName,
          content,
          property: property.slice(0, 100),
          width,
          height,
          uploadedById: viewer.userId,
          uploadedAt: businessNow(),
        },
        select: { id: true },
      });
      await tx.unitOutline.createMany({
        data: outlines.map((outline) => ({ ...outline, mapId: id })),
      });
      await audit(tx, viewer, 'map.keep', `map:${id}`, {
        file: fileName,
        validFrom,
        units: outlines.length,
        property: property.slice(0, 100),
      });
      return { id, units: outlines.length };
    });
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    throw taken ? new ConflictError() : error;
  }
}

/** Its periods go back to the map before it, or to tiles. @throws NotFoundError */
export async function removeBoundaryMap(viewer: Viewer, { id }: { id: number }): Promise<void> {
  authorise(viewer, 'map.manage');
  await db.$transaction(async (tx) => {
    const row = await tx.boundaryMap.findUnique({
      where: { id },
      select: { fileName: true, validFrom: true },
    });
    const { count } = await tx.boundaryMap.deleteMany({ where: { id } });
    if (!row || count !== 1) throw new NotFoundError();
    await audit(tx, viewer, 'map.remove', `map:${id}`, {
      file: row.fileName,
      validFrom: isoDay(row.validFrom),
    });
  });
}
