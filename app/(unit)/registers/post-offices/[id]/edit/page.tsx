import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { EditOffice } from '@/components/registers/office-form';
import { entryHref, registerHref } from '@/components/registers/view';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getEntryDesk, getUnitDesk } from '@/lib/data/register-desk-queries';
import { getPostOffice } from '@/lib/data/register-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { updateOfficeAction } from '../../../actions';
import { entryId } from '../../../entry-address';

type Props = PageProps<'/registers/post-offices/[id]/edit'>;

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const id = entryId((await params).id);
  const [{ entry }, desk] = await Promise.all([
    orNotFound(getPostOffice(viewer, id)),
    orNotFound(getEntryDesk(viewer, 'post-offices', id)),
  ]);
  if (!desk.may.edit) notFound();
  return { viewer, id, entry, desk };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ entry }, t] = await Promise.all([load(props), getTranslations('registers.form')]);
  return { title: t('edit-title', { name: entry.name }) };
}

export default async function EditOfficePage(props: Props) {
  const { viewer, id, entry, desk } = await load(props);
  const [t, { communes }] = await Promise.all([
    getTranslations('registers'),
    orNotFound(getUnitDesk(viewer)),
  ]);
  const { name, commune } = entry;
  return (
    <ClientMessages namespaces={['registers']}>
      <PageHeader
        title={t('form.edit-title', { name })}
        breadcrumbs={[
          { label: t('post-offices'), href: registerHref('post-offices') },
          { label: name, href: entryHref('post-offices', id) },
          { label: t('actions.edit') },
        ]}
      />
      <Card className="max-w-2xl">
        <EditOffice
          action={updateOfficeAction}
          id={id}
          version={desk.version}
          office={{ name, commune }}
          communes={communes}
        />
      </Card>
    </ClientMessages>
  );
}
