import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { CreateOfficeInput, UpdateOfficeInput } from '@/lib/schemas/register';
import { audit } from './audit';
import { ConflictError } from './errors';
import { unsafeCreatePostOffice } from './register-create';
import {
  assertNameFree,
  assertNotAwaiting,
  changedFacts,
  onDesk,
  onEntry,
  subjectOf,
} from './register-entry';
import { ownedScope } from './scope';

const REGISTER = 'post-offices';

/**
 * Enters a post office into a unit's register from a quarter on.
 * @throws ProblemError `register-quarter-held`, `register-name-taken`
 */
export async function createPostOffice(
  viewer: Viewer,
  { unit, validFrom, ...facts }: CreateOfficeInput,
): Promise<{ id: number }> {
  return onDesk(viewer, unit, validFrom, (tx, unitId) =>
    unsafeCreatePostOffice(tx, viewer, { unitId, validFrom }, facts),
  );
}

/** @throws ProblemError `register-name-taken`, `register-awaiting` */
export async function updatePostOffice(
  viewer: Viewer,
  { id, version, name, commune }: UpdateOfficeInput,
): Promise<void> {
  await onEntry(viewer, 'register.edit', REGISTER, id, async (tx, desk, entry) => {
    assertNotAwaiting(desk, entry);
    const row = await tx.postOffice.findUniqueOrThrow({ where: { id } });
    await assertNameFree(tx, REGISTER, { ...entry, name });
    const changes = changedFacts(row, { name, commune });
    if (Object.keys(changes).length === 0) return;
    const written = await tx.postOffice.updateMany({
      where: { AND: [{ id, version }, ownedScope(viewer)] },
      data: { name, commune, version: { increment: 1 } },
    });
    if (written.count !== 1) throw new ConflictError();
    await audit(tx, viewer, 'register.update', subjectOf(REGISTER, id), {
      name: entry.name,
      ...changes,
    });
  });
}
