import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { DeskNotices } from '@/components/registers/desk-notices';
import { EntryActions } from '@/components/registers/entry-actions';
import { ExtendDialog } from '@/components/registers/extend-dialog';
import { RouteRecordView } from '@/components/registers/route-record';
import { registerHref } from '@/components/registers/view';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getEntryDesk } from '@/lib/data/register-desk-queries';
import { getCableRoute } from '@/lib/data/register-queries';
import { deadlineOf } from '@/lib/domain/register';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { ClientMessages } from '@/lib/i18n/client-messages';
import {
  addExtensionAction,
  closeEntryAction,
  removeEntryAction,
  removeExtensionAction,
  reopenEntryAction,
} from '../../actions';
import { entryId, reportHrefFor } from '../../entry-address';

type Props = PageProps<'/registers/cable-routes/[id]'>;

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const id = entryId((await params).id);
  const [record, desk] = await Promise.all([
    orNotFound(getCableRoute(viewer, id)),
    orNotFound(getEntryDesk(viewer, 'cable-routes', id)),
  ]);
  return { viewer, record, desk };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { record } = await load(props);
  return { title: record.entry.name };
}

/** One route: what is registered of it, its time line and its extensions. */
export default async function CableRoutePage(props: Props) {
  const { viewer, record, desk } = await load(props);
  const [t, locale] = await Promise.all([getTranslations('registers'), getLocale()]);
  return (
    <ClientMessages namespaces={['registers']}>
      <PageHeader
        title={record.entry.name}
        breadcrumbs={[
          { label: t('cable-routes'), href: registerHref('cable-routes') },
          { label: record.entry.name },
        ]}
        actions={
          <>
            {desk.may.extend ? (
              <ExtendDialog
                route={record.entry.id}
                inForce={formatImpreciseDate(deadlineOf(record.entry), locale)}
                desk={desk}
                authorities={[...new Set(record.extensions.map(({ authority }) => authority))]}
                action={addExtensionAction}
              />
            ) : null}
            <EntryActions
              register="cable-routes"
              id={record.entry.id}
              name={record.entry.name}
              desk={desk}
              actions={{
                close: closeEntryAction,
                reopen: reopenEntryAction,
                remove: removeEntryAction,
              }}
            />
          </>
        }
      />
      <DeskNotices desk={desk} validTo={record.entry.validTo} />
      <RouteRecordView
        record={record}
        removable={desk.may.extend ? desk.held : undefined}
        removeExtension={removeExtensionAction}
        reportHref={reportHrefFor(viewer, record.entry.unit, 'cables')}
      />
    </ClientMessages>
  );
}
