import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { db } from '@/lib/db/client';
import type { TokenHolder } from '@/lib/domain/access';
import { tokenStateOf } from '@/lib/domain/api-token';

/** Told apart from other secrets at a glance, and by programs that look for leaked ones. */
const MARK = 'gb_';
const TOKEN = /^gb_[A-Za-z0-9_-]{43}$/;
/** How stale "last used" may be: one write a minute, not one a request. */
const TOUCH_AFTER = 60_000;

/** 256 random bits: nothing to guess, so a plain hash is enough and can be looked up. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

export function newToken(): { token: string; hash: string; beginning: string } {
  const token = `${MARK}${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashToken(token), beginning: token.slice(0, MARK.length + 4) };
}

/** Who a token speaks for; null when it is none of ours, has expired or was revoked. */
export async function readToken(token: string): Promise<TokenHolder | null> {
  if (!TOKEN.test(token)) return null;
  const row = await db.apiToken.findUnique({ where: { tokenHash: hashToken(token) } });
  const now = new Date();
  if (!row || tokenStateOf(row, now) !== 'good') return null;
  const stale = new Date(now.getTime() - TOUCH_AFTER);
  if (row.lastUsedAt === null || row.lastUsedAt < stale) {
    await db.apiToken.updateMany({
      where: { id: row.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: stale } }] },
      data: { lastUsedAt: now },
    });
  }
  return { role: 'token', tokenId: row.id, unitId: null };
}
