import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { BoundaryTable } from '@/components/admin/map/boundary-table';
import { BoundaryUpload } from '@/components/admin/map/boundary-upload';
import { TileForm } from '@/components/admin/map/tile-form';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { getBoundaryDay, listBoundaryMaps } from '@/lib/data/boundary-queries';
import { listTilePlaces } from '@/lib/data/tile-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { removeBoundariesAction, saveTilesAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('map-admin');
  return { title: t('title') };
}

/** Where the units lie on the overview's map. */
export default async function MapPage() {
  const viewer = await requireAllowed('map.manage');
  const [maps, day, places, t] = await Promise.all([
    orNotFound(listBoundaryMaps(viewer)),
    getBoundaryDay(viewer),
    listTilePlaces(viewer),
    getTranslations('map-admin'),
  ]);
  return (
    <ClientMessages namespaces={['map-admin']}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        {maps.length > 0 ? <BoundaryTable maps={maps} remove={removeBoundariesAction} /> : null}
        <BoundaryUpload day={day} />
        <Panel title={t('tiles.title')} lead={t('tiles.lead')}>
          <TileForm
            // What was saved is what the form begins with next.
            key={JSON.stringify(places.map(({ place }) => place))}
            units={places}
            action={saveTilesAction}
          />
        </Panel>
      </div>
    </ClientMessages>
  );
}
