import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { frozenChanges } from '@/lib/domain/registers/rules';
import type { CreateRouteInput, UpdateRouteInput } from '@/lib/schemas/register';
import { audit } from './audit';
import { ConflictError, ProblemError } from './errors';
import { routeColumns, unsafeCreateRoute } from './register-create';
import { inWords, unsafeCarriedIn } from './register-desk';
import {
  assertNameFree,
  assertNotAwaiting,
  changedFacts,
  onDesk,
  onEntry,
  subjectOf,
} from './register-entry';
import { toRoute } from './rows';
import { ownedScope } from './scope';

const REGISTER = 'cable-routes';

/**
 * Enters a route into a unit's register from a quarter on.
 * @throws ProblemError `register-quarter-held`, `register-name-taken`
 */
export async function createCableRoute(
  viewer: Viewer,
  { unit, validFrom, ...facts }: CreateRouteInput,
): Promise<{ id: number }> {
  return onDesk(viewer, unit, validFrom, (tx, unitId) =>
    unsafeCreateRoute(tx, viewer, { unitId, validFrom }, facts),
  );
}

/**
 * Changes what is registered of a route. What a received report says of its kind, length and
 * original deadline stays; the unknown may become known.
 * @throws ProblemError `register-frozen`, `register-name-taken`, `register-awaiting`
 */
export async function updateCableRoute(
  viewer: Viewer,
  { id, version, ...facts }: UpdateRouteInput,
): Promise<void> {
  await onEntry(viewer, 'register.edit', REGISTER, id, async (tx, desk, entry) => {
    assertNotAwaiting(desk, entry);
    const row = await tx.cableRoute.findUniqueOrThrow({
      where: { id },
      include: { extensions: true, states: { take: 0 } },
    });
    const carriedIn = await unsafeCarriedIn(tx, REGISTER, entry.unitId, id);
    if (carriedIn !== null && frozenChanges(toRoute(row), facts).length > 0) {
      throw new ProblemError('register-frozen', inWords(carriedIn));
    }
    await assertNameFree(tx, REGISTER, { ...entry, name: facts.name });
    const after = routeColumns(facts);
    const changes = changedFacts({ ...row, km: toRoute(row).km }, after);
    if (Object.keys(changes).length === 0) return;
    const written = await tx.cableRoute.updateMany({
      where: { AND: [{ id, version }, ownedScope(viewer)] },
      data: {
        ...after,
        version: { increment: 1 },
      } satisfies Prisma.CableRouteUpdateManyMutationInput,
    });
    if (written.count !== 1) throw new ConflictError();
    await audit(tx, viewer, 'register.update', subjectOf(REGISTER, id), {
      name: entry.name,
      ...changes,
    });
  });
}
