import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { ROLES, type Role, type Viewer } from '@/lib/domain/access';
import type { ReportingUnit } from '@/lib/domain/province';
import type { UserAccount } from '@/lib/domain/user';
import { today } from './clock';
import { NotFoundError } from './errors';
import { dateOf, toUnit } from './rows';
import { authorise } from './scope';

const liveNow = (): Prisma.SessionWhereInput => ({
  revokedAt: null,
  expiresAt: { gt: new Date() },
});

const included = () =>
  ({
    unit: true,
    sessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
    _count: { select: { sessions: { where: liveNow() } } },
  }) as const satisfies Prisma.UserInclude;

type UserRow = Prisma.UserGetPayload<{ include: ReturnType<typeof included> }>;

function toAccount(row: UserRow): UserAccount {
  return {
    id: row.id,
    username: row.username,
    displayName: row.displayName,
    title: row.title,
    role: roleOf(row.role),
    unit: row.unit && toUnit(row.unit),
    email: row.email,
    phone: row.phone,
    lastSignInAt: row.sessions[0]?.createdAt.toISOString() ?? null,
    liveSessions: row._count.sessions,
    disabledAt: row.disabledAt?.toISOString() ?? null,
  };
}

function roleOf(text: string): Role {
  const role = ROLES.find((candidate) => candidate === text);
  if (!role) throw new Error(`Unknown role: ${text}`);
  return role;
}

/** Every account, in the order of units and, within one, of user names. */
export async function listUsers(viewer: Viewer): Promise<UserAccount[]> {
  authorise(viewer, 'users.manage');
  const rows = await db.user.findMany({
    include: included(),
    orderBy: [{ unit: { position: 'asc' } }, { username: 'asc' }],
  });
  return rows.map(toAccount);
}

/** @throws NotFoundError for an account that does not exist */
export async function getUser(viewer: Viewer, id: number): Promise<UserAccount> {
  authorise(viewer, 'users.manage');
  const row = await db.user.findUnique({ where: { id }, include: included() });
  if (!row) throw new NotFoundError();
  return toAccount(row);
}

/** The units that a person can be put into today: those that exist and report. */
export async function listUnitsForUsers(viewer: Viewer): Promise<ReportingUnit[]> {
  authorise(viewer, 'users.manage');
  const day = dateOf(today());
  const rows = await db.unit.findMany({
    where: {
      kind: { notIn: ['province', 'department'] },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  });
  return rows.map(toUnit);
}
