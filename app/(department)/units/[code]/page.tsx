import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { UnitProfileView } from '@/components/overview/unit-profile';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getUnitHistory } from '@/lib/data/series-queries';
import { can } from '@/lib/domain/access';
import { unitProfileOf } from '@/lib/domain/overview/series';
import { formatUnitTitle } from '@/lib/format/unit-names';

type Props = PageProps<'/units/[code]'>;

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const { code } = await params;
  return { viewer, history: await orNotFound(getUnitHistory(viewer, code)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ history }, locale] = await Promise.all([load(props), getLocale()]);
  return { title: formatUnitTitle(history.unit, locale) };
}

export default async function UnitPage(props: Props) {
  const { viewer, history } = await load(props);
  const [t, locale] = await Promise.all([getTranslations('overview'), getLocale()]);
  const readsAll = can(viewer, 'province.read');
  return (
    <>
      <PageHeader
        eyebrow={t('unit-page.eyebrow')}
        title={formatUnitTitle(history.unit, locale)}
        meta={
          <span className="text-ink-muted">{t('unit-page.code', { code: history.unit.code })}</span>
        }
        breadcrumbs={
          readsAll
            ? [
                { label: t('title'), href: '/overview' },
                { label: formatUnitTitle(history.unit, locale) },
              ]
            : undefined
        }
      />
      <UnitProfileView
        history={history}
        profile={unitProfileOf(history)}
        reader={readsAll ? 'department' : 'own'}
      />
    </>
  );
}
