import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { requireAllowed } from '@/app/allowed';
import { AdminNav } from '@/components/admin/admin-nav';

/** The doors of administration; each page asks again whether its own may be opened. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  await requireAllowed('users.manage');
  const t = await getTranslations('admin.nav');
  return (
    <>
      <AdminNav
        label={t('label')}
        items={[
          { href: '/admin/users', label: t('users') },
          { href: '/admin/periods', label: t('periods') },
          { href: '/admin/department', label: t('department') },
          { href: '/admin/tokens', label: t('tokens') },
          { href: '/admin/audit', label: t('audit') },
        ]}
      />
      {children}
    </>
  );
}
