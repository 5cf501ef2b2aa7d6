import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { RegisterName } from '@/lib/domain/registers/registered';
import { UNKNOWN } from '@/lib/format/locale';
import { normaliseText } from '@/lib/format/text';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { assertOpenQuarter, awaitingIn, type Desk, inWords, unsafeDesk } from './register-desk';
import { authorise, ownedScope, unitScope } from './scope';

// What the commands of both registers share.

type Tx = Prisma.TransactionClient;

export const subjectOf = (register: RegisterName, id: number): string =>
  `${register === 'cable-routes' ? 'cable-route' : 'post-office'}:${id}`;

interface Entry {
  readonly id: number;
  readonly unitId: number;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const ENTRY = { id: true, unitId: true, name: true, validFrom: true, validTo: true } as const;

interface Where {
  readonly AND: [{ id: number }, { unitId?: number }];
}

const findEntry = (reader: Tx, register: RegisterName, where: Where): Promise<Entry | null> =>
  register === 'cable-routes'
    ? reader.cableRoute.findFirst({ where, select: ENTRY })
    : reader.postOffice.findFirst({ where, select: ENTRY });

/**
 * Runs a change of one entry: authorised, in a transaction that holds the unit's desk, with the
 * entry as it is then.
 * @throws NotFoundError for an entry that the viewer may not know of
 */
export async function onEntry<T>(
  viewer: Viewer,
  action: 'register.edit' | 'register.extend',
  register: RegisterName,
  id: number,
  change: (tx: Tx, desk: Desk, entry: Entry) => Promise<T>,
): Promise<T> {
  const where: Where = { AND: [{ id }, ownedScope(viewer)] };
  const seen = await findEntry(db, register, where);
  if (!seen) throw new NotFoundError();
  authorise(viewer, action, { unitId: seen.unitId });
  return db.$transaction(async (tx) => {
    const desk = await unsafeDesk(tx, seen.unitId, true);
    const entry = await findEntry(tx, register, where);
    if (!entry) throw new ConflictError();
    return change(tx, desk, entry);
  });
}

/** Runs a creation in a unit's register. @throws NotFoundError for a unit that keeps none */
export async function onDesk<T>(
  viewer: Viewer,
  unitCode: string,
  validFrom: PeriodCode,
  create: (tx: Tx, unitId: number) => Promise<T>,
): Promise<T> {
  const unit = await db.unit.findFirst({
    where: {
      AND: [{ code: unitCode, kind: { notIn: ['province', 'department'] } }, unitScope(viewer)],
    },
    orderBy: { validFrom: 'desc' },
    select: { id: true },
  });
  if (!unit) throw new NotFoundError();
  authorise(viewer, 'register.edit', { unitId: unit.id });
  return db.$transaction(async (tx) => {
    assertOpenQuarter(await unsafeDesk(tx, unit.id, true), validFrom);
    return create(tx, unit.id);
  });
}

const spelt = (name: string): string => normaliseText(name).toLocaleLowerCase('vi');

/** Names are unique in a unit at any time; marks tell names apart. The desk must be held. */
export async function assertNameFree(
  tx: Tx,
  register: RegisterName,
  entry: Omit<Entry, 'id'> & { readonly id: number | null },
): Promise<void> {
  const { unitId, validFrom, validTo } = entry;
  const where = {
    unitId,
    OR: [{ validTo: null }, { validTo: { gte: validFrom } }],
    ...(validTo === null ? {} : { validFrom: { lte: validTo } }),
  };
  const others: Entry[] =
    register === 'cable-routes'
      ? await tx.cableRoute.findMany({ where, select: ENTRY })
      : await tx.postOffice.findMany({ where, select: ENTRY });
  if (others.some(({ id, name }) => id !== entry.id && spelt(name) === spelt(entry.name))) {
    throw new ProblemError('register-name-taken', { name: entry.name });
  }
}

/** What a report that waits for its signature says must not change under the leader's eyes. */
export function assertNotAwaiting(desk: Desk, entry: Pick<Entry, 'validFrom' | 'validTo'>): void {
  const awaiting = awaitingIn(desk, entry);
  if (awaiting !== null) throw new ProblemError('register-awaiting', inWords(awaiting));
}

type Fact = string | number | null | readonly string[];

/** Facts that differ, for the trail, as "before → after"; the unknown is "–". */
export function changedFacts(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, Fact>>,
): Record<string, string> {
  const words = (value: unknown) =>
    Array.isArray(value) ? value.join(', ') || UNKNOWN : String(value ?? UNKNOWN);
  return Object.fromEntries(
    Object.entries(after)
      .map(([fact, value]) => [fact, words(before[fact]), words(value)] as const)
      .filter(([, from, to]) => from !== to)
      .map(([fact, from, to]) => [fact === 'name' ? 'newName' : fact, `${from} → ${to}`]),
  );
}
