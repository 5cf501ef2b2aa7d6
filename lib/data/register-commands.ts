import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { type PeriodCode, previousQuarter } from '@/lib/domain/quarter';
import type { CloseEntryInput, EntryKey } from '@/lib/schemas/register';
import { audit } from './audit';
import { ConflictError, ProblemError } from './errors';
import { assertOpenQuarter, inWords, unsafeCarriedIn } from './register-desk';
import { assertNameFree, assertNotAwaiting, onEntry, subjectOf } from './register-entry';
import { ownedScope } from './scope';

type Tx = Prisma.TransactionClient;

async function write(
  tx: Tx,
  viewer: Viewer,
  { register, id, version }: EntryKey,
  data: { validTo: string | null; closeReason: string | null },
): Promise<void> {
  const where = { AND: [{ id, version }, ownedScope(viewer)] };
  const next = { ...data, version: { increment: 1 } };
  const written =
    register === 'cable-routes'
      ? await tx.cableRoute.updateMany({ where, data: next })
      : await tx.postOffice.updateMany({ where, data: next });
  if (written.count !== 1) throw new ConflictError();
}

/**
 * Takes an entry out of its register from a quarter on; the quarters before keep it.
 * @throws ProblemError `register-quarter-held`, `register-close-first`
 */
export async function closeEntry(viewer: Viewer, input: CloseEntryInput): Promise<void> {
  const { register, id, from, reason } = input;
  await onEntry(viewer, 'register.edit', register, id, async (tx, desk, entry) => {
    if (entry.validTo !== null) throw new ConflictError();
    if (from <= entry.validFrom) {
      throw new ProblemError('register-close-first', inWords(entry.validFrom as PeriodCode));
    }
    assertOpenQuarter(desk, from);
    await write(tx, viewer, input, { validTo: previousQuarter(from), closeReason: reason });
    await audit(tx, viewer, 'register.close', subjectOf(register, id), {
      name: entry.name,
      fromQuarter: from,
      reason,
    });
  });
}

/**
 * Takes a closing back, as long as no report was received meanwhile that does without the entry.
 * @throws ProblemError `register-reopen-held`, `register-name-taken`
 */
export async function reopenEntry(viewer: Viewer, key: EntryKey): Promise<void> {
  const { register, id } = key;
  await onEntry(viewer, 'register.edit', register, id, async (tx, { held }, entry) => {
    if (entry.validTo === null) throw new ConflictError();
    if (held !== null && held > entry.validTo) {
      throw new ProblemError('register-reopen-held', inWords(held));
    }
    await assertNameFree(tx, register, { ...entry, validTo: null });
    await write(tx, viewer, key, { validTo: null, closeReason: null });
    await audit(tx, viewer, 'register.reopen', subjectOf(register, id), { name: entry.name });
  });
}

/**
 * Removes an entry that no received report carries, with the states typed for it.
 * @throws ProblemError `register-carried`, `register-awaiting`
 */
export async function removeEntry(viewer: Viewer, key: EntryKey): Promise<void> {
  const { register, id, version } = key;
  await onEntry(viewer, 'register.edit', register, id, async (tx, desk, entry) => {
    const carriedIn = await unsafeCarriedIn(tx, register, entry.unitId, id);
    if (carriedIn !== null) throw new ProblemError('register-carried', inWords(carriedIn));
    assertNotAwaiting(desk, entry);
    const where = { AND: [{ id, version }, ownedScope(viewer)] };
    if (register === 'cable-routes') {
      await tx.cableRouteState.deleteMany({ where: { routeId: id } });
      await tx.deadlineExtension.deleteMany({ where: { routeId: id } });
    } else {
      await tx.postOfficeState.deleteMany({ where: { postOfficeId: id } });
    }
    const gone =
      register === 'cable-routes'
        ? await tx.cableRoute.deleteMany({ where })
        : await tx.postOffice.deleteMany({ where });
    if (gone.count !== 1) throw new ConflictError();
    await audit(tx, viewer, 'register.remove', subjectOf(register, id), { name: entry.name });
  });
}
