import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { IssueToken } from '@/components/admin/issue-token';
import { TokenTable } from '@/components/admin/token-table';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { listTokens } from '@/lib/data/token-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { issueTokenAction, revokeTokenAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.tokens');
  return { title: t('title') };
}

/** Tokens with which other programs read figures. */
export default async function TokensPage() {
  const viewer = await requireAllowed('tokens.manage');
  const [tokens, t] = await Promise.all([
    orNotFound(listTokens(viewer)),
    getTranslations('admin.tokens'),
  ]);
  return (
    <ClientMessages namespaces={['admin']}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        <Panel title={t('issue-title')} className="max-w-2xl">
          <IssueToken action={issueTokenAction} />
        </Panel>
        <TokenTable tokens={tokens} now={new Date()} revoke={revokeTokenAction} />
        <p>
          <a href="/api/v1/openapi.json" className="link">
            {t('describe')}
          </a>
        </p>
      </div>
    </ClientMessages>
  );
}
