import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficesFound } from '@/components/registers/found';
import { NothingFound } from '@/components/registers/nothing-found';
import { OfficeTable } from '@/components/registers/office-table';
import { RegisterFilter } from '@/components/registers/register-filter';
import { RegisterNav } from '@/components/registers/register-nav';
import { RegisterPages } from '@/components/registers/register-pages';
import { officesIn, pageOf } from '@/components/registers/view';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { listPostOffices } from '@/lib/data/register-queries';
import { can } from '@/lib/domain/access';
import { formatQuarter } from '@/lib/format/quarters';
import { registerAddress } from '../register-address';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registers');
  return { title: t('post-offices') };
}

/** The register of commune cultural post offices: a unit's own, the province's for the Department. */
export default async function PostOfficesPage({
  searchParams,
}: PageProps<'/registers/post-offices'>) {
  const { viewer, view, period, periods, units, readsAll } = await registerAddress(
    'post-offices',
    searchParams,
  );
  const [register, t, locale] = await Promise.all([
    listPostOffices(viewer, period.code),
    getTranslations('registers'),
    getLocale(),
  ]);
  const found = officesIn(register.entries, view, period.code);
  const { shown, pages } = pageOf(found, view.page);
  return (
    <>
      <RegisterNav current="post-offices" />
      <PageHeader
        eyebrow={formatQuarter(period.code, locale)}
        title={t('post-offices')}
        lead={t('lead.post-offices')}
        actions={
          viewer.unitId !== null && can(viewer, 'register.edit', { unitId: viewer.unitId }) ? (
            <LinkButton href="/registers/post-offices/new" variant="primary">
              <Plus aria-hidden />
              {t('actions.new-post-offices')}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="space-y-4">
        <RegisterFilter
          register="post-offices"
          view={view}
          period={period.code}
          periods={periods}
          units={readsAll ? units : []}
        />
        <OfficesFound offices={found} />
        {shown.length === 0 ? (
          <NothingFound />
        ) : (
          <OfficeTable offices={shown} period={period.code} withUnit={readsAll} />
        )}
        <RegisterPages register="post-offices" view={view} pages={pages} />
      </div>
    </>
  );
}
