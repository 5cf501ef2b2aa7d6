import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { can, type Viewer } from '@/lib/domain/access';
import type { EntryDesk, RegisterName, UnitDesk } from '@/lib/domain/registers/registered';
import { NotFoundError } from './errors';
import { awaitingIn, unsafeCarriedIn, unsafeDesk } from './register-desk';
import { authorise, ownedScope } from './scope';

/**
 * What a new entry of the viewer's own unit can be: from which quarters, in which communes.
 * @throws NotFoundError for whoever keeps no register
 */
export const getUnitDesk = cache(async (viewer: Viewer): Promise<UnitDesk> => {
  if (viewer.unitId === null) throw new NotFoundError();
  const target = { unitId: viewer.unitId };
  if (!can(viewer, 'register.edit', target)) throw new NotFoundError();
  const [desk, points, routes] = await Promise.all([
    unsafeDesk(db, viewer.unitId),
    db.postOffice.findMany({
      where: { AND: [target, ownedScope(viewer)] },
      distinct: ['commune'],
      select: { commune: true },
    }),
    db.cableRoute.findMany({
      where: { AND: [target, ownedScope(viewer)] },
      select: { enterprises: true },
    }),
  ]);
  return {
    unit: desk.unit,
    open: desk.open,
    communes: points.map(({ commune }) => commune),
    enterprises: [...new Set(routes.flatMap(({ enterprises }) => enterprises))],
  };
});

/**
 * What the viewer may do with an entry now, and what stands in the way.
 * @throws NotFoundError for an entry that the viewer may not know of
 */
export const getEntryDesk = cache(
  async (viewer: Viewer, register: RegisterName, id: number): Promise<EntryDesk> => {
    const of = {
      where: { AND: [{ id }, ownedScope(viewer)] },
      select: { unitId: true, version: true, closeReason: true, validFrom: true, validTo: true },
    };
    const row = await (register === 'cable-routes'
      ? db.cableRoute.findFirst(of)
      : db.postOffice.findFirst(of));
    if (!row) throw new NotFoundError();
    const target = { unitId: row.unitId };
    authorise(viewer, 'report.read', target);
    const [desk, carriedIn] = await Promise.all([
      unsafeDesk(db, row.unitId),
      unsafeCarriedIn(db, register, row.unitId, id),
    ]);
    const { validFrom, validTo } = row;
    const edit = can(viewer, 'register.edit', target);
    return {
      version: row.version,
      closeReason: row.closeReason,
      carriedIn,
      awaiting: awaitingIn(desk, row),
      open: desk.open,
      held: desk.held,
      closable: desk.open.filter((code) => code > validFrom),
      may: {
        edit,
        extend:
          register === 'cable-routes' && validTo === null && can(viewer, 'register.extend', target),
        close: edit && validTo === null,
        reopen: edit && validTo !== null && (desk.held === null || desk.held <= validTo),
        remove: edit && carriedIn === null,
      },
    };
  },
);
