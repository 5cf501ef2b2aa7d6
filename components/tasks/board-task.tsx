import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { TASK_STATES } from '@/lib/domain/task';
import { type BoardTask, summaryOf, type TaskBoard } from '@/lib/domain/task-board';
import { formatDateTime } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { AnswerText } from './answer-text';
import { TaskFacts } from './task-facts';

interface BoardTaskPanelProps {
  board: TaskBoard;
  task: BoardTask;
  /** What the viewer may do with it. */
  actions: ReactNode;
}

/** One task: to whom it was given, how they stand, who has not answered, and every answer. */
export function BoardTaskPanel({ board, task, actions }: BoardTaskPanelProps) {
  const t = useTranslations('tasks.board');
  const states = useTranslations('tasks.states');
  const number = useTranslations('tasks');
  const locale = useLocale();
  const summary = summaryOf(task);
  const answered = task.answers.filter(({ answer }) => answer !== null);
  return (
    <div id={`task-${task.id}`} className="scroll-mt-4">
      <Panel
        title={number('number', { number: task.position })}
        actions={
          task.closed ? (
            <Badge tone="neutral">{t('closed')}</Badge>
          ) : (
            <Badge tone="info">{t('open')}</Badge>
          )
        }
      >
        <div className="space-y-3">
          <div className="space-y-1">
            <p className="max-w-prose text-lg">{task.text}</p>
            <TaskFacts
              section={task.section}
              dueOn={task.dueOn}
              sections={board.sections}
              today={board.today}
              settled={task.closed !== null || summary.done === task.answers.length}
            />
            <p className="text-ink-muted text-sm">
              {t('given-to', { addressees: task.addressees, count: task.answers.length })}
            </p>
            {task.carriedFrom ? (
              <p className="text-ink-muted text-sm">
                {t('carried-from', { period: formatQuarter(task.carriedFrom, locale) })}
              </p>
            ) : null}
          </div>
          {task.closed ? (
            <Notice
              tone="success"
              title={t('closed-at', { at: formatDateTime(task.closed.at, locale) })}
              actions={
                task.carriedTo ? (
                  <Link href={`/tasks/${task.carriedTo}`} className="link">
                    {t('carried-to', { period: formatQuarter(task.carriedTo, locale) })}
                  </Link>
                ) : null
              }
            >
              <p className="whitespace-pre-line">{task.closed.note}</p>
            </Notice>
          ) : null}
          <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
            {TASK_STATES.map((state) => (
              <div key={state} className="flex gap-1.5">
                <dt className="text-ink-muted">{states(state)}:</dt>
                <dd className="font-semibold tabular">{summary[state]}</dd>
              </div>
            ))}
            <div className="flex gap-1.5">
              <dt className="text-ink-muted">{states('unanswered')}:</dt>
              <dd className="font-semibold tabular">{summary.unanswered.length}</dd>
            </div>
          </dl>
          {summary.unanswered.length > 0 ? (
            <p className="text-sm">
              <span className="font-medium text-warning">{t('unanswered-by')}</span>{' '}
              {summary.unanswered.map(({ name }) => name).join(', ')}.
            </p>
          ) : null}
          {answered.length > 0 ? (
            <details>
              <summary className="min-h-9 py-1.5 text-brand">
                {t('read-answers', { count: answered.length })}
              </summary>
              <ul className="mt-2 divide-y divide-line border-line border-t">
                {answered.map(({ unit, answer }) => (
                  <li key={unit.id} className="space-y-1 py-3">
                    <h3 className="font-semibold">
                      <Link
                        href={`/review/${board.period.code}/units/${unit.code}#task-${task.id}`}
                        className="link"
                      >
                        {unit.name}
                      </Link>
                    </h3>
                    <AnswerText answer={answer} />
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          {actions}
        </div>
      </Panel>
    </div>
  );
}
