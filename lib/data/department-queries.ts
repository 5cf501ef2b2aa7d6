import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { DepartmentRecord, DepartmentSigner } from '@/lib/domain/department';
import { isoDay } from './rows';
import { authorise } from './scope';

/** The Department's particulars through time, the newest first. */
export async function listDepartmentProfiles(viewer: Viewer): Promise<DepartmentRecord[]> {
  authorise(viewer, 'department.manage');
  const rows = await db.departmentProfile.findMany({ orderBy: { validFrom: 'desc' } });
  return rows.map((row) => ({
    ...row,
    validFrom: isoDay(row.validFrom),
    // Written by `saveDepartmentProfile` alone; the layout is held by a CHECK constraint.
    otherSigners: row.otherSigners as unknown as DepartmentSigner[],
    layout: row.layout as DepartmentRecord['layout'],
  }));
}
