import { db } from '@/lib/db/client';
import type { Role, Viewer } from '@/lib/domain/access';

const USERNAME: Record<Role, (unit: string) => string> = {
  'unit-officer': (unit) => `${unit}.officer`,
  'unit-leader': (unit) => `${unit}.leader`,
  broadcaster: (unit) => `${unit}.broadcaster`,
  reviewer: () => 'dept.reviewer',
  'department-leader': () => 'dept.leader',
  inspector: () => 'dept.inspector',
  admin: () => 'admin',
};

/** A viewer of the demonstration, as a live session would give it. */
export async function viewerOf(role: Role, unit: string): Promise<Viewer> {
  const user = await db.user.findUniqueOrThrow({ where: { username: USERNAME[role](unit) } });
  return {
    userId: user.id,
    sessionId: '00000000-0000-0000-0000-000000000000',
    username: user.username,
    displayName: user.displayName,
    role,
    unitId: user.unitId,
  };
}
