import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangePassword } from '@/components/account/change-password';
import { SessionTable } from '@/components/account/session-table';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { requireViewer } from '@/lib/auth/viewer';
import { listOwnSessions } from '@/lib/data/account-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { changePasswordAction, endOtherSessionsAction, endSessionAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

/** One's own account: the password, and where one is signed in. */
export default async function AccountPage() {
  const viewer = await requireViewer();
  const [sessions, t] = await Promise.all([listOwnSessions(viewer), getTranslations('account')]);
  return (
    <ClientMessages namespaces={['account']}>
      <PageHeader
        title={t('title')}
        lead={t('lead', { name: viewer.displayName, username: viewer.username })}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
        <Panel title={t('password.title')} lead={t('password.lead')} className="min-w-0">
          <ChangePassword username={viewer.username} action={changePasswordAction} />
        </Panel>
        <Panel title={t('sessions.title')} lead={t('sessions.lead')} flush className="min-w-0">
          <SessionTable
            sessions={sessions}
            end={endSessionAction}
            endOthers={endOtherSessionsAction}
          />
        </Panel>
      </div>
    </ClientMessages>
  );
}
