import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { AnswersPanel } from '@/components/tasks/answers-panel';
import { EmptyState } from '@/components/ui/empty-state';
import { getReport } from '@/lib/data/report-queries';
import type { Viewer } from '@/lib/domain/access';
import type { PeriodCode } from '@/lib/domain/quarter';

/** What was given to the viewer's own unit, to be read; answered in its report. */
export async function OwnTasks({ viewer, period }: { viewer: Viewer; period: PeriodCode }) {
  const [detail, t] = await Promise.all([
    orNotFound(getReport(viewer, period, null)),
    getTranslations('tasks.board'),
  ]);
  const { tasks, catalogue, today } = detail;
  if (tasks.length === 0) return <EmptyState title={t('none-own')} />;
  return (
    <AnswersPanel
      tasks={tasks}
      sections={catalogue.sections}
      today={today}
      editHref={tasks.some(({ editable }) => editable) ? `/reports/${period}/tasks` : null}
    />
  );
}
