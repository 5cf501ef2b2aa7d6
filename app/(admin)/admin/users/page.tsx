import { UserPlus } from 'lucide-react';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { UserSearch } from '@/components/admin/user-search';
import { UserTable } from '@/components/admin/user-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { listUsers } from '@/lib/data/user-queries';
import { matchesSearch } from '@/lib/format/text';
import { formatUnitName } from '@/lib/format/unit-names';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.users');
  return { title: t('title') };
}

/** Accounts. `?q=` searches without marks in names, user names, roles and units. */
export default async function UsersPage({ searchParams }: PageProps<'/admin/users'>) {
  const viewer = await requireAllowed('users.manage');
  const { q } = await searchParams;
  const query = typeof q === 'string' ? q.slice(0, 100) : '';
  const [users, t, tRole, locale] = await Promise.all([
    orNotFound(listUsers(viewer)),
    getTranslations('admin.users'),
    getTranslations('shell.role'),
    getLocale(),
  ]);
  const found = users.filter((user) =>
    matchesSearch(
      [
        user.username,
        user.displayName,
        user.email ?? '',
        tRole(user.role),
        user.unit ? formatUnitName(user.unit, locale) : '',
      ].join(' '),
      query,
    ),
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { count: users.length })}
        actions={
          <LinkButton href="/admin/users/new" variant="primary">
            <UserPlus aria-hidden />
            {t('new')}
          </LinkButton>
        }
      />
      <div className="space-y-4">
        <UserSearch query={query} found={found.length} />
        <UserTable users={found} ownId={viewer.userId} />
      </div>
    </>
  );
}
