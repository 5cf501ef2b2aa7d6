import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { NewRoute } from '@/components/registers/route-form';
import { registerHref } from '@/components/registers/view';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getUnitDesk } from '@/lib/data/register-desk-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { createRouteAction } from '../../actions';
import { backTo } from '../../entry-address';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registers.form');
  return { title: t('new-route') };
}

/** A new entry of the unit's own register; `?back=` is the section that it was missing in. */
export default async function NewRoutePage({
  searchParams,
}: PageProps<'/registers/cable-routes/new'>) {
  const viewer = await requireViewer();
  const [desk, t, { back }] = await Promise.all([
    orNotFound(getUnitDesk(viewer)),
    getTranslations('registers'),
    searchParams,
  ]);
  return (
    <ClientMessages namespaces={['registers']}>
      <PageHeader
        title={t('form.new-route')}
        lead={t('form.new-lead')}
        breadcrumbs={[
          { label: t('cable-routes'), href: registerHref('cable-routes') },
          { label: t('form.new-route') },
        ]}
      />
      <Card className="max-w-2xl">
        <NewRoute action={createRouteAction} desk={desk} back={backTo(back)} />
      </Card>
    </ClientMessages>
  );
}
