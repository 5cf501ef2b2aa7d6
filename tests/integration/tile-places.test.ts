import { expect, test } from 'vitest';
import { listAuditEvents } from '@/lib/data/audit-queries';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { saveTilePlaces } from '@/lib/data/tile-commands';
import { listTilePlaces } from '@/lib/data/tile-queries';
import { getUnitPlaces } from '@/lib/data/unit-map-queries';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

demoDatabase();

const placeOf = async (code: string) => {
  const found = (await listTilePlaces(await viewerOf('admin', '802'))).find(
    ({ unit }) => unit.code === code,
  );
  if (!found) throw new Error(`No unit ${code}`);
  return { unitId: found.unit.id, from: found.place };
};

test('tiles move together or not at all, and the overview follows at once', async () => {
  const viewer = await viewerOf('admin', '802');
  const reader = await viewerOf('department-leader', '802');
  const [tanAn, chauThanh] = [await placeOf('794'), await placeOf('808')];
  await getUnitPlaces(reader, '2013-Q2');

  // They change places: for a moment each stands where the other did.
  await saveTilePlaces(viewer, {
    moves: [
      { ...tanAn, to: chauThanh.from },
      { ...chauThanh, to: tanAn.from },
    ],
  });
  expect((await placeOf('794')).from).toEqual(chauThanh.from);
  const { tiles } = await getUnitPlaces(reader, '2013-Q2');
  expect(tiles.find(({ unitId }) => unitId === chauThanh.unitId)).toMatchObject(tanAn.from ?? {});
  const { entries } = await listAuditEvents(viewer, { subject: 'map:tiles', before: null });
  expect(entries[0]).toMatchObject({ action: 'map.place-tiles', subject: { type: 'tiles' } });
  expect(entries[0]?.details.fields).toContainEqual({
    name: 'change',
    value: 'Tân An: 4, 4 → 5, 4; Châu Thành: 5, 4 → 4, 4',
  });

  await expect(
    saveTilePlaces(viewer, { moves: [{ ...tanAn, to: { column: 9, row: 9 } }] }),
  ).rejects.toThrow(ConflictError);
  const benLuc = await placeOf('803');
  await expect(
    saveTilePlaces(viewer, {
      moves: [
        { ...(await placeOf('802')), to: { column: 9, row: 9 } },
        { ...benLuc, to: tanAn.from },
      ],
    }),
  ).rejects.toThrow(
    new ProblemError('tile-taken', { one: 'huyện Bến Lức', other: 'huyện Châu Thành' }),
  );
  expect((await placeOf('802')).from).toEqual({ column: 5, row: 1 });
  await expect(
    saveTilePlaces(viewer, { moves: [{ unitId: 9_999, from: null, to: null }] }),
  ).rejects.toThrow(NotFoundError);

  await saveTilePlaces(viewer, { moves: [{ ...benLuc, to: null }] });
  expect((await placeOf('803')).from).toBeNull();
});
