import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { EditRoute } from '@/components/registers/route-form';
import { entryHref, registerHref } from '@/components/registers/view';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getEntryDesk } from '@/lib/data/register-desk-queries';
import { getCableRoute } from '@/lib/data/register-queries';
import { formatQuarterInText } from '@/lib/format/quarters';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { updateRouteAction } from '../../../actions';
import { entryId } from '../../../entry-address';

type Props = PageProps<'/registers/cable-routes/[id]/edit'>;

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const id = entryId((await params).id);
  const [{ entry }, desk] = await Promise.all([
    orNotFound(getCableRoute(viewer, id)),
    orNotFound(getEntryDesk(viewer, 'cable-routes', id)),
  ]);
  if (!desk.may.edit) notFound();
  return { id, entry, desk };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ entry }, t] = await Promise.all([load(props), getTranslations('registers.form')]);
  return { title: t('edit-title', { name: entry.name }) };
}

export default async function EditRoutePage(props: Props) {
  const [{ id, entry, desk }, t, locale] = await Promise.all([
    load(props),
    getTranslations('registers'),
    getLocale(),
  ]);
  const { name, from, to, km, kind, phase, enterprises, originalDeadline } = entry;
  return (
    <ClientMessages namespaces={['registers']}>
      <PageHeader
        title={t('form.edit-title', { name })}
        breadcrumbs={[
          { label: t('cable-routes'), href: registerHref('cable-routes') },
          { label: name, href: entryHref('cable-routes', id) },
          { label: t('actions.edit') },
        ]}
      />
      <Card className="max-w-2xl">
        <EditRoute
          action={updateRouteAction}
          id={id}
          version={desk.version}
          route={{ name, from, to, km, kind, phase, enterprises, originalDeadline }}
          frozen={
            desk.carriedIn === null
              ? null
              : t('form.frozen', { period: formatQuarterInText(desk.carriedIn, locale) })
          }
        />
      </Card>
    </ClientMessages>
  );
}
