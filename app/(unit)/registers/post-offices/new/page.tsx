import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { NewOffice } from '@/components/registers/office-form';
import { registerHref } from '@/components/registers/view';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getUnitDesk } from '@/lib/data/register-desk-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { createOfficeAction } from '../../actions';
import { backTo } from '../../entry-address';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registers.form');
  return { title: t('new-office') };
}

/** A new entry of the unit's own register; `?back=` is the section that it was missing in. */
export default async function NewOfficePage({
  searchParams,
}: PageProps<'/registers/post-offices/new'>) {
  const viewer = await requireViewer();
  const [desk, t, { back }] = await Promise.all([
    orNotFound(getUnitDesk(viewer)),
    getTranslations('registers'),
    searchParams,
  ]);
  return (
    <ClientMessages namespaces={['registers']}>
      <PageHeader
        title={t('form.new-office')}
        lead={t('form.new-lead')}
        breadcrumbs={[
          { label: t('post-offices'), href: registerHref('post-offices') },
          { label: t('form.new-office') },
        ]}
      />
      <Card className="max-w-2xl">
        <NewOffice action={createOfficeAction} desk={desk} back={backTo(back)} />
      </Card>
    </ClientMessages>
  );
}
