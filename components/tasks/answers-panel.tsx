import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import type { IsoDate } from '@/lib/domain/calendar';
import type { Section } from '@/lib/domain/province';
import type { AnsweredTask, ReportTask } from '@/lib/domain/task';
import { AnswerText } from './answer-text';
import { TaskFacts } from './task-facts';

interface AnswersPanelProps {
  tasks: readonly (AnsweredTask & Partial<Pick<ReportTask, 'closed'>>)[];
  sections: readonly Section[];
  today: IsoDate;
  /** Where the answers are typed, for whoever may. */
  editHref?: string | null;
  /** Tasks whose answer differs from the submission before. */
  changed?: ReadonlySet<number>;
}

/** The tasks of a report with their answers, to be read; nothing where there are none. */
export function AnswersPanel({ tasks, sections, today, editHref, changed }: AnswersPanelProps) {
  const t = useTranslations('tasks');
  if (tasks.length === 0) return null;
  return (
    <Panel
      title={t('title')}
      flush
      actions={
        editHref ? (
          <Link href={editHref} className="link text-sm">
            {t('answer.edit')}
            <span className="sr-only">: {t('title')}</span>
          </Link>
        ) : null
      }
    >
      <ol className="divide-y divide-line">
        {tasks.map((task) => (
          <li key={task.id} id={`task-${task.id}`} className="space-y-2 px-4 py-3 sm:px-5">
            <p className="font-medium">
              {task.position}. {task.text}
            </p>
            <TaskFacts
              {...task}
              sections={sections}
              today={today}
              settled={Boolean(task.closed) || task.answer?.state === 'done'}
            />
            {task.closed ? (
              <p className="text-sm">
                <span className="font-medium text-success">{t('closed')}:</span> {task.closed.note}
              </p>
            ) : null}
            <AnswerText answer={task.answer} />
            {changed?.has(task.id) ? <Badge tone="violet">{t('answer.changed')}</Badge> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
