import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { NewPeriod } from '@/components/admin/new-period';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { getProposedPeriod } from '@/lib/data/period-settings-queries';
import { formatQuarter } from '@/lib/format/quarters';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { createPeriodAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('periods.new');
  return { title: t('title') };
}

export default async function NewPeriodPage() {
  const viewer = await requireAllowed('periods.manage');
  const [proposed, t, admin, locale] = await Promise.all([
    orNotFound(getProposedPeriod(viewer)),
    getTranslations('periods.new'),
    getTranslations('admin.periods'),
    getLocale(),
  ]);
  const period = formatQuarter(proposed.code, locale);
  return (
    <ClientMessages namespaces={['periods']}>
      <PageHeader
        title={t('heading', { period })}
        lead={t('lead')}
        breadcrumbs={[{ label: admin('title'), href: '/admin/periods' }, { label: period }]}
      />
      <Panel title={t('days')} className="max-w-3xl">
        <NewPeriod proposed={proposed} action={createPeriodAction} />
      </Panel>
    </ClientMessages>
  );
}
