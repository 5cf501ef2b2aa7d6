import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoutesFound } from '@/components/registers/found';
import { NothingFound } from '@/components/registers/nothing-found';
import { RegisterFilter } from '@/components/registers/register-filter';
import { RegisterNav } from '@/components/registers/register-nav';
import { RegisterPages } from '@/components/registers/register-pages';
import { RouteTable } from '@/components/registers/route-table';
import { pageOf, routesIn } from '@/components/registers/view';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { listCableRoutes } from '@/lib/data/register-queries';
import { can } from '@/lib/domain/access';
import { formatQuarter } from '@/lib/format/quarters';
import { registerAddress } from '../register-address';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registers');
  return { title: t('cable-routes') };
}

/** The register of cable routes: a unit's own, the whole province's for the Department. */
export default async function CableRoutesPage({
  searchParams,
}: PageProps<'/registers/cable-routes'>) {
  const { viewer, view, period, periods, units, readsAll } = await registerAddress(
    'cable-routes',
    searchParams,
  );
  const [register, t, locale] = await Promise.all([
    listCableRoutes(viewer, period.code),
    getTranslations('registers'),
    getLocale(),
  ]);
  const found = routesIn(register.entries, view, period.code, register.asOf);
  const { shown, pages } = pageOf(found, view.page);
  return (
    <>
      <RegisterNav current="cable-routes" />
      <PageHeader
        eyebrow={formatQuarter(period.code, locale)}
        title={t('cable-routes')}
        lead={t('lead.cable-routes')}
        actions={
          viewer.unitId !== null && can(viewer, 'register.edit', { unitId: viewer.unitId }) ? (
            <LinkButton href="/registers/cable-routes/new" variant="primary">
              <Plus aria-hidden />
              {t('actions.new-cable-routes')}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="space-y-4">
        <RegisterFilter
          register="cable-routes"
          view={view}
          period={period.code}
          periods={periods}
          units={readsAll ? units : []}
        />
        <RoutesFound routes={found} />
        {shown.length === 0 ? (
          <NothingFound />
        ) : (
          <RouteTable
            routes={shown}
            period={period.code}
            asOf={register.asOf}
            withUnit={readsAll}
          />
        )}
        <RegisterPages register="cable-routes" view={view} pages={pages} />
      </div>
    </>
  );
}
