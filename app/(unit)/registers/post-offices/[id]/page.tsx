import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { OfficeRecordView } from '@/components/registers/office-record';
import { registerHref } from '@/components/registers/view';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getPostOffice } from '@/lib/data/register-queries';
import { entryId, reportHrefFor } from '../../entry-address';

type Props = PageProps<'/registers/post-offices/[id]'>;

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  return { viewer, record: await orNotFound(getPostOffice(viewer, entryId(id))) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { record } = await load(props);
  return { title: record.entry.name };
}

/** One post office: what is registered of it, and its time line. */
export default async function PostOfficePage(props: Props) {
  const { viewer, record } = await load(props);
  const t = await getTranslations('registers');
  return (
    <>
      <PageHeader
        title={record.entry.name}
        breadcrumbs={[
          { label: t('post-offices'), href: registerHref('post-offices') },
          { label: record.entry.name },
        ]}
      />
      <OfficeRecordView
        record={record}
        reportHref={reportHrefFor(viewer, record.entry.unit, 'post-offices')}
      />
    </>
  );
}
