import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { AccountActions } from '@/components/admin/account-actions';
import { AccountFacts } from '@/components/admin/account-facts';
import { EditUser } from '@/components/admin/edit-user';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { getUser, listUnitsForUsers } from '@/lib/data/user-queries';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import {
  endUserSessionsAction,
  resetPasswordAction,
  setUserDisabledAction,
  updateUserAction,
} from '../../actions';

type Props = PageProps<'/admin/users/[id]'>;

function idOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) notFound();
  return Number(text);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireAllowed('users.manage');
  const user = await orNotFound(getUser(viewer, idOf((await params).id)));
  return { title: user.displayName };
}

export default async function UserPage({ params }: Props) {
  const viewer = await requireAllowed('users.manage');
  const id = idOf((await params).id);
  const [user, units, t, locale] = await Promise.all([
    orNotFound(getUser(viewer, id)),
    listUnitsForUsers(viewer),
    getTranslations('admin'),
    getLocale(),
  ]);
  const isOwn = user.id === viewer.userId;
  return (
    <ClientMessages namespaces={['admin']}>
      <PageHeader
        title={user.displayName}
        eyebrow={user.username}
        breadcrumbs={[
          { label: t('users.title'), href: '/admin/users' },
          { label: user.displayName },
        ]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Panel title={t('form.edit-title')}>
          <EditUser
            // What somebody else saved meanwhile replaces what the form began with.
            key={[user.displayName, user.role, user.unit?.id, user.email].join('|')}
            user={user}
            isOwn={isOwn}
            action={updateUserAction}
            units={units.map((unit) => ({
              value: String(unit.id),
              label: formatUnitTitle(unit, locale),
            }))}
          />
        </Panel>
        <Panel title={t('account.title')}>
          <AccountFacts user={user} />
          <AccountActions
            id={user.id}
            name={user.displayName}
            disabled={user.disabledAt !== null}
            isOwn={isOwn}
            resetPassword={resetPasswordAction}
            setDisabled={setUserDisabledAction}
            endSessions={endUserSessionsAction}
          />
        </Panel>
      </div>
    </ClientMessages>
  );
}
