import 'server-only';
import { randomInt } from 'node:crypto';
import { hashPassword } from '@/lib/auth/password';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Role, Viewer } from '@/lib/domain/access';
import { unitOfRole } from '@/lib/domain/user';
import type { CreateUserInput, UpdateUserInput } from '@/lib/schemas/user';
import { audit } from './audit';
import { today } from './clock';
import { NotFoundError, ProblemError } from './errors';
import { dateOf } from './rows';
import { authorise } from './scope';

/** Letters and digits that cannot be taken for one another when read aloud or from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;

/** 79 bits, in groups that can be dictated: `k7mp-x2hd-9tqa-w4ec`. */
function randomPassword(): string {
  const letter = () => ALPHABET.charAt(randomInt(ALPHABET.length));
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join('')).join(
    '-',
  );
}

/** Creates an account. Its password is random, told to the caller once and kept by nobody. */
export async function createUser(
  viewer: Viewer,
  input: CreateUserInput,
): Promise<{ id: number; password: string }> {
  authorise(viewer, 'users.manage');
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  try {
    const id = await db.$transaction(async (tx) => {
      const unitId = await unitIdFor(tx, input.role, input.unit);
      const { username, displayName, title, role, email, phone } = input;
      const user = await tx.user.create({
        data: { username, displayName, title, role, email, phone, unitId, passwordHash },
        select: { id: true },
      });
      await audit(tx, viewer, 'user.create', `user:${user.id}`, { username, role, unitId });
      return user.id;
    });
    return { id, password };
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      throw new ProblemError('username-taken');
    }
    throw error;
  }
}

/** Changes a person's name, role, unit and addresses; a live session has the new role at once. */
export async function updateUser(viewer: Viewer, input: UpdateUserInput): Promise<void> {
  authorise(viewer, 'users.manage');
  if (input.id === viewer.userId && input.role !== viewer.role) {
    throw new ProblemError('own-account');
  }
  await db.$transaction(async (tx) => {
    const before = await findUser(tx, input.id);
    const unitId = await unitIdFor(tx, input.role, input.unit);
    const { displayName, title, role, email, phone } = input;
    const after = { displayName, title, role, email, phone, unitId };
    const changes = Object.fromEntries(
      Object.entries(after).filter(([key, value]) => before[key as keyof typeof after] !== value),
    );
    if (Object.keys(changes).length === 0) return;
    await tx.user.update({ where: { id: input.id }, data: after });
    await audit(tx, viewer, 'user.update', `user:${input.id}`, changes);
  });
}

/** Gives a new random password, told once, and ends the person's sessions. */
export async function resetPassword(viewer: Viewer, id: number): Promise<{ password: string }> {
  authorise(viewer, 'users.manage');
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    await findUser(tx, id);
    await tx.user.update({ where: { id }, data: { passwordHash } });
    const ended = await revokeSessions(tx, id, viewer);
    await audit(tx, viewer, 'user.reset-password', `user:${id}`, { sessionsEnded: ended });
  });
  return { password };
}

/** Disables an account, ending its sessions at once, or enables it again. */
export async function setUserDisabled(
  viewer: Viewer,
  id: number,
  disabled: boolean,
): Promise<void> {
  authorise(viewer, 'users.manage');
  if (id === viewer.userId) throw new ProblemError('own-account');
  await db.$transaction(async (tx) => {
    const user = await findUser(tx, id);
    if ((user.disabledAt !== null) === disabled) return;
    await tx.user.update({ where: { id }, data: { disabledAt: disabled ? new Date() : null } });
    const ended = disabled ? await revokeSessions(tx, id, viewer) : 0;
    await audit(tx, viewer, disabled ? 'user.disable' : 'user.enable', `user:${id}`, {
      sessionsEnded: ended,
    });
  });
}

/** Ends the sessions of an account, but not the one from which the administrator does it. */
export async function endUserSessions(viewer: Viewer, id: number): Promise<{ ended: number }> {
  authorise(viewer, 'users.manage');
  return db.$transaction(async (tx) => {
    await findUser(tx, id);
    const ended = await revokeSessions(tx, id, viewer);
    await audit(tx, viewer, 'user.end-sessions', `user:${id}`, { sessionsEnded: ended });
    return { ended };
  });
}

async function revokeSessions(
  tx: Prisma.TransactionClient,
  userId: number,
  viewer: Viewer,
): Promise<number> {
  const now = new Date();
  const ended = await tx.session.updateMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now }, id: { not: viewer.sessionId } },
    data: { revokedAt: now },
  });
  return ended.count;
}

/** The row, locked until the transaction ends, so that two administrators follow one another. */
async function findUser(tx: Prisma.TransactionClient, id: number) {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${id} FOR UPDATE`;
  const user = await tx.user.findUnique({ where: { id } });
  if (!user) throw new NotFoundError();
  return user;
}

/** Unit of an account by its role: the one chosen, the Department, or none. */
async function unitIdFor(
  tx: Prisma.TransactionClient,
  role: Role,
  chosen: number | null,
): Promise<number | null> {
  const kind = unitOfRole(role);
  if (kind === 'none') return null;
  const day = dateOf(today());
  const unit = await tx.unit.findFirst({
    where: {
      ...(kind === 'department'
        ? { kind: 'department' }
        : { id: chosen ?? -1, kind: { notIn: ['province', 'department'] } }),
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: { id: true },
  });
  if (!unit) throw new ProblemError('unit-unknown');
  return unit.id;
}
