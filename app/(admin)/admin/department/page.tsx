import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { DepartmentForm } from '@/components/admin/department-form';
import { DepartmentPeriods } from '@/components/admin/department-periods';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { today } from '@/lib/data/clock';
import { listDepartmentProfiles } from '@/lib/data/department-queries';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { saveDepartmentAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('department');
  return { title: t('title') };
}

type Props = PageProps<'/admin/department'>;

/**
 * The Department's particulars: those of `?id=`, those to begin on another day (`?id=new`), or those
 * in force.
 */
export default async function DepartmentPage({ searchParams }: Props) {
  const viewer = await requireAllowed('department.manage');
  const [profiles, query, t] = await Promise.all([
    orNotFound(listDepartmentProfiles(viewer)),
    searchParams,
    getTranslations('department'),
  ]);
  const day = today();
  const inForce = profiles.find(({ validFrom }) => validFrom <= day) ?? profiles.at(-1) ?? null;
  const adding = query.id === 'new' || inForce === null;
  const chosen = profiles.find(({ id }) => String(id) === query.id) ?? inForce;
  return (
    <ClientMessages namespaces={['department']}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          adding ? null : <LinkButton href="/admin/department?id=new">{t('add')}</LinkButton>
        }
      />
      {profiles.length > 0 ? (
        <DepartmentPeriods
          profiles={profiles}
          shown={adding ? null : (chosen?.id ?? null)}
          inForce={inForce?.id ?? null}
        />
      ) : null}
      <Panel title={adding ? t('title-new') : t('title-edit')} lead={t('issued-stay')}>
        <DepartmentForm
          // What somebody else saved meanwhile replaces what the form began with.
          key={adding ? 'new' : `${chosen?.id}:${chosen?.version}`}
          profile={chosen}
          adding={adding}
          day={day}
          action={saveDepartmentAction}
        />
      </Panel>
    </ClientMessages>
  );
}
