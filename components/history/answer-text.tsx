import { useTranslations } from 'next-intl';
import type { TaskAnswerView } from '@/lib/domain/task';

/** How far a unit said it had come with a task, and in what words. */
export function AnswerText({ answer }: { answer: TaskAnswerView | null }) {
  const t = useTranslations('tasks.states');
  if (!answer) return t('unanswered');
  return answer.text ? `${t(answer.state)}: ${answer.text}` : t(answer.state);
}
