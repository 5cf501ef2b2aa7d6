import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireAllowed } from '@/app/allowed';
import { PeriodTable } from '@/components/admin/period-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { listPeriods } from '@/lib/data/period-queries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.periods');
  return { title: t('title') };
}

export default async function PeriodsPage() {
  const viewer = await requireAllowed('periods.manage');
  const [periods, t] = await Promise.all([listPeriods(viewer), getTranslations('admin.periods')]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton href="/admin/periods/new">{t('new')}</LinkButton>}
      />
      <PeriodTable periods={periods} />
    </>
  );
}
