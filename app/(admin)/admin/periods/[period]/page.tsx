import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { PeriodForm } from '@/components/admin/period-form';
import { PeriodLock } from '@/components/admin/period-lock';
import { LockNotice } from '@/components/ui/lock-notice';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { getPeriodSettings } from '@/lib/data/period-settings-queries';
import { can } from '@/lib/domain/access';
import { formatQuarter } from '@/lib/format/quarters';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { lockPeriodAction, unlockPeriodAction, updatePeriodAction } from '../actions';

type Props = PageProps<'/admin/periods/[period]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireAllowed('periods.manage');
  const { code } = await orNotFound(getPeriodSettings(viewer, (await params).period));
  const [t, locale] = await Promise.all([getTranslations('periods.edit'), getLocale()]);
  return { title: t('title', { period: formatQuarter(code, locale) }) };
}

/** One period: its days, and its lock. */
export default async function PeriodPage({ params }: Props) {
  const viewer = await requireAllowed('periods.manage');
  const [settings, t, admin, locale] = await Promise.all([
    orNotFound(getPeriodSettings(viewer, (await params).period)),
    getTranslations('periods'),
    getTranslations('admin.periods'),
    getLocale(),
  ]);
  const period = formatQuarter(settings.code, locale);
  return (
    <ClientMessages namespaces={['periods']}>
      <PageHeader
        title={t('edit.title', { period })}
        breadcrumbs={[{ label: admin('title'), href: '/admin/periods' }, { label: period }]}
        meta={
          <>
            <Link href={`/review/${settings.code}`} className="link">
              {t('edit.to-review')}
            </Link>
            {can(viewer, 'audit.read') ? (
              <Link href={`/admin/audit?subject=period:${settings.id}`} className="link">
                {t('edit.to-audit')}
              </Link>
            ) : null}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Panel
          title={t('edit.days')}
          lead={settings.submitted > 0 ? t('edit.submitted', { count: settings.submitted }) : null}
        >
          {settings.lock ? (
            <LockNotice reason={settings.lock.reason} />
          ) : (
            <PeriodForm
              {...settings}
              extra={{ version: settings.version }}
              action={updatePeriodAction}
              confirm={t('edit.save')}
              done={t('edit.saved', { period })}
            />
          )}
        </Panel>
        <Panel title={t('lock.title')}>
          <PeriodLock settings={settings} lock={lockPeriodAction} unlock={unlockPeriodAction} />
        </Panel>
      </div>
    </ClientMessages>
  );
}
