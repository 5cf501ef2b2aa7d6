import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { ExtensionView } from '@/lib/domain/period-settings';
import { isoDay } from './rows';
import { authorise, ownedScope } from './scope';

/** The later due day granted to a unit in a period, and why; null: none was. */
export async function getExtension(
  viewer: Viewer,
  { periodId, unitId }: { periodId: number; unitId: number },
): Promise<ExtensionView | null> {
  authorise(viewer, 'report.read', { unitId });
  const row = await db.extension.findFirst({
    where: { AND: [{ periodId, unitId }, ownedScope(viewer)] },
    include: { grantedBy: { select: { displayName: true } } },
  });
  return (
    row && {
      dueOn: isoDay(row.dueOn),
      reason: row.reason,
      grantedBy: row.grantedBy.displayName,
      grantedAt: row.grantedAt.toISOString(),
    }
  );
}
