import 'server-only';
import { newToken } from '@/lib/auth/api-token';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { IssueTokenInput } from '@/lib/schemas/token';
import { audit } from './audit';
import { NotFoundError } from './errors';
import { authorise } from './scope';

const DAY = 86_400_000;

/**
 * Issues a token for a program. It is told to the caller once and kept by nobody; its first letters
 * are added to the name, so that one found somewhere can be recognised and revoked.
 */
export async function issueToken(
  viewer: Viewer,
  input: IssueTokenInput,
): Promise<{ id: number; name: string; token: string }> {
  authorise(viewer, 'tokens.manage');
  const { token, hash, beginning } = newToken();
  const name = `${input.name} (${beginning}…)`;
  // Real time, in the demonstration too: a token's life is no business of 2013.
  const expiresAt = new Date(Date.now() + input.lifetime * DAY);
  const id = await db.$transaction(async (tx) => {
    const row = await tx.apiToken.create({
      data: { name, tokenHash: hash, expiresAt },
      select: { id: true },
    });
    await audit(tx, viewer, 'token.issue', `token:${row.id}`, {
      name,
      expiresAt: expiresAt.toISOString(),
    });
    return row.id;
  });
  return { id, name, token };
}

/** Ends a token at once and for good. @throws NotFoundError for a token that does not exist */
export async function revokeToken(viewer: Viewer, id: number): Promise<void> {
  authorise(viewer, 'tokens.manage');
  await db.$transaction(async (tx) => {
    const row = await tx.apiToken.findUnique({ where: { id }, select: { name: true } });
    if (!row) throw new NotFoundError();
    const revoked = await tx.apiToken.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (revoked.count === 1) {
      await audit(tx, viewer, 'token.revoke', `token:${id}`, { name: row.name });
    }
  });
}
