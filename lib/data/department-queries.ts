import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { DepartmentRecord } from '@/lib/domain/department';
import { isoDay, toParticulars } from './rows';
import { authorise } from './scope';

/** The Department's particulars through time, the newest first. */
export async function listDepartmentProfiles(viewer: Viewer): Promise<DepartmentRecord[]> {
  authorise(viewer, 'department.manage');
  const rows = await db.departmentProfile.findMany({ orderBy: { validFrom: 'desc' } });
  return rows.map((row) => ({
    ...toParticulars(row),
    validFrom: isoDay(row.validFrom),
  }));
}
