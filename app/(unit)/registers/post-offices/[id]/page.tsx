import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { DeskNotices } from '@/components/registers/desk-notices';
import { EntryActions } from '@/components/registers/entry-actions';
import { OfficeRecordView } from '@/components/registers/office-record';
import { registerHref } from '@/components/registers/view';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getEntryDesk } from '@/lib/data/register-desk-queries';
import { getPostOffice } from '@/lib/data/register-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { closeEntryAction, removeEntryAction, reopenEntryAction } from '../../actions';
import { entryId, reportHrefFor } from '../../entry-address';

type Props = PageProps<'/registers/post-offices/[id]'>;

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const id = entryId((await params).id);
  const [record, desk] = await Promise.all([
    orNotFound(getPostOffice(viewer, id)),
    orNotFound(getEntryDesk(viewer, 'post-offices', id)),
  ]);
  return { viewer, record, desk };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { record } = await load(props);
  return { title: record.entry.name };
}

/** One post office: what is registered of it, and its time line. */
export default async function PostOfficePage(props: Props) {
  const { viewer, record, desk } = await load(props);
  const t = await getTranslations('registers');
  return (
    <ClientMessages namespaces={['registers']}>
      <PageHeader
        title={record.entry.name}
        breadcrumbs={[
          { label: t('post-offices'), href: registerHref('post-offices') },
          { label: record.entry.name },
        ]}
        actions={
          <EntryActions
            register="post-offices"
            id={record.entry.id}
            name={record.entry.name}
            desk={desk}
            actions={{
              close: closeEntryAction,
              reopen: reopenEntryAction,
              remove: removeEntryAction,
            }}
          />
        }
      />
      <DeskNotices desk={desk} validTo={record.entry.validTo} />
      <OfficeRecordView
        record={record}
        reportHref={reportHrefFor(viewer, record.entry.unit, 'post-offices')}
      />
    </ClientMessages>
  );
}
