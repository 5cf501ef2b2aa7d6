import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { CreateOfficeInput, CreateRouteInput } from '@/lib/schemas/register';
import { audit } from './audit';
import { assertNameFree, subjectOf } from './register-entry';

// How an entry comes into its register, on screen or from an Excel form. The unit's desk is held,
// and the quarter from which it belongs there is open.

type Tx = Prisma.TransactionClient;
type RouteFacts = Omit<CreateRouteInput, 'unit' | 'validFrom'>;
type OfficeFacts = Omit<CreateOfficeInput, 'unit' | 'validFrom'>;

interface Place {
  readonly unitId: number;
  readonly validFrom: string;
}

export const routeColumns = ({ from, to, ...facts }: RouteFacts) => ({
  name: facts.name,
  fromPoint: from,
  toPoint: to,
  km: facts.km,
  enterprises: facts.enterprises,
  kind: facts.kind,
  phase: facts.phase,
  originalDeadline: facts.originalDeadline,
});

/** @throws ProblemError `register-name-taken` */
export async function unsafeCreateRoute(
  tx: Tx,
  viewer: Viewer,
  place: Place,
  facts: RouteFacts,
): Promise<{ id: number }> {
  const data = { ...routeColumns(facts), ...place, validTo: null };
  await assertNameFree(tx, 'cable-routes', { id: null, ...data });
  const row = await tx.cableRoute.create({ data, select: { id: true } });
  await tell(tx, viewer, subjectOf('cable-routes', row.id), data);
  return row;
}

/** @throws ProblemError `register-name-taken` */
export async function unsafeCreatePostOffice(
  tx: Tx,
  viewer: Viewer,
  place: Place,
  { name, commune }: OfficeFacts,
): Promise<{ id: number }> {
  const data = { name, commune, ...place, validTo: null };
  await assertNameFree(tx, 'post-offices', { id: null, ...data });
  const row = await tx.postOffice.create({ data, select: { id: true } });
  await tell(tx, viewer, subjectOf('post-offices', row.id), data);
  return row;
}

const tell = (
  tx: Tx,
  viewer: Viewer,
  subject: string,
  { name, validFrom }: { readonly name: string; readonly validFrom: string },
) => audit(tx, viewer, 'register.create', subject, { name, fromQuarter: validFrom });
