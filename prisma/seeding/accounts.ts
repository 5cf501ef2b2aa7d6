import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Prisma } from '@/lib/db/generated/client';

type Transaction = Prisma.TransactionClient;

/** As for every password of the application: argon2id, 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** The first account of an ordinary installation. @returns its password, known to nobody yet */
export async function addAdministrator(tx: Transaction): Promise<string> {
  const password = randomBytes(12).toString('base64url');
  const { id } = await tx.user.create({
    data: {
      username: 'admin',
      displayName: 'Quản trị hệ thống',
      role: 'admin',
      passwordHash: await hashPassword(password),
    },
  });
  await tx.auditEvent.create({
    data: { action: 'user.create', subject: `user:${id}`, data: { username: 'admin' } },
  });
  return password;
}

/**
 * Lets the demonstration accounts have the password that this start was given. They were made with
 * one hash, salt and all; an account whose password somebody changed has another and keeps it.
 */
export async function renewDemoPassword(tx: Transaction, password: string): Promise<void> {
  const groups = await tx.user.groupBy({ by: ['passwordHash'], _count: { _all: true } });
  for (const { passwordHash, _count } of groups) {
    if (_count._all < 2 || (await verify(passwordHash, password))) continue;
    await tx.user.updateMany({
      where: { passwordHash },
      data: { passwordHash: await hashPassword(password) },
    });
  }
}
