import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';

/** The two registers as a snapshot names them. */
export interface CarriedEntries {
  readonly routes: CableRouteEntry;
  readonly postOffices: PostOfficeEntry;
}

export interface Carried<E> {
  readonly revisionId: number;
  /** Of the revision, among its report's. */
  readonly number: number;
  readonly entry: E;
}

/**
 * Entries of a register as some revisions carry them: read out of the snapshots by the database,
 * so that no snapshot travels whole. Unscoped: the revisions are the caller's to authorise.
 * @param id only this entry; absent: all
 */
export async function unsafeCarried<R extends keyof CarriedEntries>(
  reader: Prisma.TransactionClient,
  register: R,
  revisionIds: readonly number[],
  id?: number,
): Promise<Carried<CarriedEntries[R]>[]> {
  if (revisionIds.length === 0) return [];
  return reader.$queryRaw<Carried<CarriedEntries[R]>[]>`
    SELECT r."id" AS "revisionId", r."number", e.value AS "entry"
    FROM "Revision" r, jsonb_array_elements(r."snapshot"->${register}::text) e
    WHERE r."id" IN (${Prisma.join([...revisionIds])})
    ${id === undefined ? Prisma.empty : Prisma.sql`AND (e.value->>'id')::int = ${id}`}`;
}
