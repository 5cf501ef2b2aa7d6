import { expect, test } from 'vitest';
import { listAuditEvents } from '@/lib/data/audit-queries';
import { keepBoundaryMap, removeBoundaryMap } from '@/lib/data/boundary-commands';
import {
  getBoundaryDay,
  getBoundaryFile,
  getBoundaryTarget,
  listBoundaryMaps,
} from '@/lib/data/boundary-queries';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { getUnitPlaces } from '@/lib/data/unit-map-queries';
import { db } from '@/lib/db/client';
import { bytesOf, mapJson } from '../support/boundary-json';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

demoDatabase();

const admin = () => viewerOf('admin', '802');
const unitsDrawn = async (period: string): Promise<number | null> =>
  (await getUnitPlaces(await viewerOf('reviewer', '802'), period)).drawing?.outlines.length ?? null;

test('a map is in force for the periods from its day on, until a newer one or until it is removed', async () => {
  const viewer = await admin();
  expect(await getBoundaryDay(viewer)).toBe('2013-03-18');
  expect(await unitsDrawn('2013-Q2')).toBeNull();

  const content = bytesOf(mapJson());
  const input = { validFrom: '2013-03-18', replaces: null, fileName: 'Long An.geojson' } as const;
  const { id, units } = await keepBoundaryMap(viewer, input, async () => content);
  expect(units).toBe(15);
  expect(await unitsDrawn('2013-Q2')).toBe(15);
  // Kiến Tường did not exist when the quarter began.
  expect(await unitsDrawn('2013-Q1')).toBeNull();
  expect(
    (await getBoundaryTarget(viewer, '2012-01-01')).units.map(({ code }) => code),
  ).not.toContain('795');
  const before = { ...input, validFrom: '2012-01-01' } as const;
  expect(await keepBoundaryMap(viewer, before, async () => content)).toMatchObject({ units: 14 });
  expect(await unitsDrawn('2013-Q1')).toBe(14);
  expect(await unitsDrawn('2013-Q2')).toBe(15);

  const kept = await getBoundaryFile(viewer, id);
  expect(kept).toMatchObject({ name: 'Long An.geojson', mediaType: 'application/geo+json' });
  expect(Buffer.from(kept.content).equals(content)).toBe(true);
  expect(await listBoundaryMaps(viewer)).toMatchObject([
    { id, validFrom: '2013-03-18', property: 'code', units: 15 },
    { validFrom: '2012-01-01', units: 14 },
  ]);

  await removeBoundaryMap(viewer, { id });
  expect(await unitsDrawn('2013-Q2')).toBe(14);
  await expect(removeBoundaryMap(viewer, { id })).rejects.toThrow(NotFoundError);
  await expect(getBoundaryFile(viewer, id)).rejects.toThrow(NotFoundError);
  const { entries } = await listAuditEvents(viewer, { subject: `map:${id}`, before: null });
  expect(entries.map(({ action }) => action)).toEqual(['map.remove', 'map.keep']);
  expect(entries[1]?.subject).toEqual({ type: 'map', id });
});

test('a map takes the place only of the one that the person was told of, and all of it or nothing', async () => {
  const viewer = await admin();
  const content = bytesOf(mapJson(undefined, ['794', '802']));
  const input = { validFrom: '2012-04-01', replaces: null, fileName: 'a.geojson' } as const;
  const { id } = await keepBoundaryMap(viewer, input, async () => content);
  await expect(keepBoundaryMap(viewer, input, async () => content)).rejects.toThrow(ConflictError);
  await expect(
    keepBoundaryMap(viewer, { ...input, replaces: 9_999 }, async () => content),
  ).rejects.toThrow(ConflictError);
  await expect(
    keepBoundaryMap(viewer, { ...input, replaces: id }, async () => bytesOf('{}')),
  ).rejects.toThrow(new ProblemError('map-refused'));
  expect((await getBoundaryTarget(viewer, '2012-04-01')).replaces?.id).toBe(id);
  expect(await unitsDrawn('2012-Q2')).toBe(2);

  const whole = await keepBoundaryMap(viewer, { ...input, replaces: id }, async () =>
    bytesOf(mapJson()),
  );
  expect(whole.units).toBe(14);
  expect(await unitsDrawn('2012-Q2')).toBe(14);
});

test('the database keeps nothing but a drawing for a path', async () => {
  const kept = await db.boundaryMap.findFirstOrThrow({ select: { id: true } });
  const unit = await db.unit.findFirstOrThrow({ where: { code: '80' }, select: { id: true } });
  for (const path of ['', 'M0 0l1 1z"/><script>', 'M0 0L1 1z']) {
    await expect(
      db.unitOutline.create({
        data: { mapId: kept.id, unitId: unit.id, path, x: 1, y: 1, room: 1 },
      }),
    ).rejects.toThrow();
  }
});
