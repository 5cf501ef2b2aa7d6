import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { NewUser } from '@/components/admin/new-user';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { listUnitsForUsers } from '@/lib/data/user-queries';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { createUserAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.form');
  return { title: t('new-title') };
}

export default async function NewUserPage() {
  const viewer = await requireAllowed('users.manage');
  const [units, t, locale] = await Promise.all([
    orNotFound(listUnitsForUsers(viewer)),
    getTranslations('admin'),
    getLocale(),
  ]);
  return (
    <ClientMessages namespaces={['admin']}>
      <PageHeader
        title={t('form.new-title')}
        lead={t('form.new-lead')}
        breadcrumbs={[
          { label: t('users.title'), href: '/admin/users' },
          { label: t('form.new-title') },
        ]}
      />
      <Card className="max-w-2xl">
        <NewUser
          action={createUserAction}
          units={units.map((unit) => ({
            value: String(unit.id),
            label: formatUnitTitle(unit, locale),
          }))}
        />
      </Card>
    </ClientMessages>
  );
}
