import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { ApiTokenView } from '@/lib/domain/api-token';
import { authorise } from './scope';

/** Every token that was ever issued, the newest first; never the token itself. */
export async function listTokens(viewer: Viewer): Promise<ApiTokenView[]> {
  authorise(viewer, 'tokens.manage');
  const rows = await db.apiToken.findMany({ orderBy: { id: 'desc' } });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }));
}
