import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { RouteRecordView } from '@/components/registers/route-record';
import { registerHref } from '@/components/registers/view';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getCableRoute } from '@/lib/data/register-queries';
import { entryId, reportHrefFor } from '../../entry-address';

type Props = PageProps<'/registers/cable-routes/[id]'>;

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  return { viewer, record: await orNotFound(getCableRoute(viewer, entryId(id))) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { record } = await load(props);
  return { title: record.entry.name };
}

/** One route: what is registered of it, its time line and its extensions. */
export default async function CableRoutePage(props: Props) {
  const { viewer, record } = await load(props);
  const t = await getTranslations('registers');
  return (
    <>
      <PageHeader
        title={record.entry.name}
        breadcrumbs={[
          { label: t('cable-routes'), href: registerHref('cable-routes') },
          { label: record.entry.name },
        ]}
      />
      <RouteRecordView
        record={record}
        reportHref={reportHrefFor(viewer, record.entry.unit, 'cables')}
      />
    </>
  );
}
