import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { requireAllowed } from '@/app/allowed';
import { AdminNav } from '@/components/admin/admin-nav';
import { can } from '@/lib/domain/access';

const DOORS = [
  { name: 'users', action: 'users.manage' },
  { name: 'periods', action: 'periods.manage' },
  { name: 'department', action: 'department.manage' },
  { name: 'map', action: 'map.manage' },
  { name: 'tokens', action: 'tokens.manage' },
  { name: 'audit', action: 'audit.read' },
] as const;

/** The doors of administration; each page asks again whether its own may be opened. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await requireAllowed('periods.manage');
  const t = await getTranslations('admin.nav');
  return (
    <>
      <AdminNav
        label={t('label')}
        items={DOORS.filter(({ action }) => can(viewer, action)).map(({ name }) => ({
          href: `/admin/${name}`,
          label: t(name),
        }))}
      />
      {children}
    </>
  );
}
