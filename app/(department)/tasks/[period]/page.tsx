import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { QuarterNav } from '@/components/tasks/quarter-nav';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { getPeriod, listPeriods } from '@/lib/data/period-queries';
import { can } from '@/lib/domain/access';
import { formatQuarter } from '@/lib/format/quarters';
import { DepartmentBoard } from './department-board';
import { OwnTasks } from './own-tasks';

type Props = PageProps<'/tasks/[period]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const period = await orNotFound(getPeriod(viewer, (await params).period));
  const [t, locale] = await Promise.all([getTranslations('tasks.board'), getLocale()]);
  return { title: t('title', { period: formatQuarter(period.code, locale) }) };
}

/** The tasks of a quarter: all of them for the Department, its own for a unit. */
export default async function TasksPage({ params }: Props) {
  const viewer = await requireViewer();
  const period = await orNotFound(getPeriod(viewer, (await params).period));
  const [t, locale, periods] = await Promise.all([
    getTranslations('tasks.board'),
    getLocale(),
    listPeriods(viewer),
  ]);
  const seesAll = can(viewer, 'province.read');
  return (
    <>
      <PageHeader
        title={t('title', { period: formatQuarter(period.code, locale) })}
        lead={seesAll ? t('lead') : t('lead-own')}
        meta={<QuarterNav current={period.code} codes={periods.map(({ code }) => code)} />}
      />
      {seesAll ? (
        <DepartmentBoard viewer={viewer} period={period.code} />
      ) : (
        <OwnTasks viewer={viewer} period={period.code} />
      )}
    </>
  );
}
