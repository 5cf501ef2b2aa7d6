import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnswerForm } from '@/components/tasks/answer-form';
import { AnswerText } from '@/components/tasks/answer-text';
import { ExplainForm } from '@/components/tasks/explain-form';
import { TaskFacts } from '@/components/tasks/task-facts';
import { TaskStateBadge } from '@/components/tasks/task-state-badge';
import { UnsentAnswer } from '@/components/tasks/unsent-answer';
import { EarlyTyping } from '@/components/ui/early-typing';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { isOpenTask } from '@/lib/domain/task';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadReport } from '../../load-report';
import { SubpageHeader, subpageTitle } from '../../subpage';
import { explainTasksAction } from './actions';

type Props = PageProps<'/reports/[period]/tasks'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const t = await getTranslations('tasks');
  return subpageTitle(detail, t('title'));
}

/** The tasks that the meeting gave the unit, each answered in its own form. */
export default async function TasksPage({ params }: Props) {
  const { detail, viewer } = await loadReport((await params).period);
  if (detail.tasks.length === 0) notFound();
  const [t, reports] = await Promise.all([
    getTranslations('tasks'),
    getTranslations('reports.section'),
  ]);
  const { tasks, catalogue, today } = detail;
  const editable = tasks.some((task) => task.editable);
  const answered = tasks.filter((task) => task.answer !== null).length;
  const finding = detail.findings.find((candidate) => candidate.type === 'unanswered-tasks');
  const key = { period: detail.period.code, unit: detail.unit.code };
  const scope = { ...key, userId: viewer.userId };
  return (
    <>
      <SubpageHeader
        detail={detail}
        title={t('title')}
        lead={t('lead')}
        meta={
          <span className="text-ink-muted">{t('answered', { answered, count: tasks.length })}</span>
        }
      />
      <div className="space-y-5">
        {editable ? null : (
          <Notice title={reports('read-only')}>
            <p>{reports(`read-only-why.${detail.status}`)}</p>
          </Notice>
        )}
        <EarlyTyping nonce={(await headers()).get('x-nonce') ?? undefined} />
        <ClientMessages namespaces={['tasks']}>
          {tasks.map((task) => (
            <Panel
              key={task.id}
              title={t('number', { number: task.position })}
              actions={<TaskStateBadge state={task.answer?.state ?? null} />}
            >
              <div className="space-y-4">
                <div className="space-y-1">
                  <p className="max-w-prose text-lg">{task.text}</p>
                  <TaskFacts
                    {...task}
                    sections={catalogue.sections}
                    today={today}
                    settled={!isOpenTask(task) || task.answer?.state === 'done'}
                  />
                </div>
                {task.closed ? (
                  <Notice tone="success" title={t('closed')}>
                    <p className="whitespace-pre-line">{task.closed.note}</p>
                  </Notice>
                ) : null}
                {task.editable ? (
                  <AnswerForm scope={scope} task={task} />
                ) : (
                  <>
                    <AnswerText answer={task.answer} />
                    <UnsentAnswer scope={scope} task={task} />
                  </>
                )}
              </div>
            </Panel>
          ))}
          {finding && editable ? (
            <Panel title={t('explain.title')}>
              <ExplainForm
                report={key}
                tasks={finding.tasks}
                explanation={finding.explanation ?? ''}
                action={explainTasksAction}
              />
            </Panel>
          ) : null}
        </ClientMessages>
        <LinkButton href={`/reports/${key.period}/check`}>{t('to-check')}</LinkButton>
      </div>
    </>
  );
}
