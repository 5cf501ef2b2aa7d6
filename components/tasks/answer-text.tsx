import { useLocale, useTranslations } from 'next-intl';
import type { TaskAnswerView } from '@/lib/domain/task';
import { formatDateTime } from '@/lib/format/dates';
import { TaskStateBadge } from './task-state-badge';

/** An answer in full: how far, in which words, whose. */
export function AnswerText({ answer }: { answer: TaskAnswerView | null }) {
  const t = useTranslations('tasks.answer');
  const locale = useLocale();
  return (
    <div className="space-y-1">
      <p>
        <TaskStateBadge state={answer?.state ?? null} />
      </p>
      {answer?.text ? <p className="whitespace-pre-line">{answer.text}</p> : null}
      {answer ? (
        <p className="text-ink-muted text-xs">
          {t('by', { name: answer.by, at: formatDateTime(answer.at, locale) })}
        </p>
      ) : null}
    </div>
  );
}
