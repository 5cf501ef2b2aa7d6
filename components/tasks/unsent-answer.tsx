'use client';

import { useTranslations } from 'next-intl';
import { UnsentNotice } from '@/components/ui/unsent-notice';
import { useUnsent } from '@/components/ui/use-unsent';
import type { ReportTask, TaskState } from '@/lib/domain/task';
import { sectionDrafts } from '@/lib/outbox/draft-store';
import { answerFields, savedAnswer } from './answer-fields';
import { type AnswerScope, answerPlace } from './use-answer';

/** What was typed as an answer before the report was signed or locked, and did not arrive. */
export function UnsentAnswer({ scope, task }: { scope: AnswerScope; task: ReportTask }) {
  const t = useTranslations('tasks');
  const unsent = useUnsent(sectionDrafts(answerPlace(scope, task.id)));
  if (!unsent || Object.keys(unsent.fields).length === 0) return null;
  const saved = savedAnswer(task).fields;
  const stands = answerFields(saved);
  const mine = answerFields({ ...saved, ...unsent.fields });
  const state = (chosen: TaskState | '') => t(`states.${chosen || 'unanswered'}`);
  const words = (text: string) => text || t('answer.blank');
  const rows = [
    {
      key: 'state',
      label: t('answer.state'),
      mine: state(mine.state),
      stands: state(stands.state),
    },
    { key: 'text', label: t('answer.text'), mine: words(mine.text), stands: words(stands.text) },
  ];
  return <UnsentNotice unsent={unsent} rows={rows.filter(({ key }) => key in unsent.fields)} />;
}
