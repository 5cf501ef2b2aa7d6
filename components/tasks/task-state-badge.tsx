import { CircleCheck, CircleDashed, CircleHelp, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import type { TaskState } from '@/lib/domain/task';

const LOOKS: Record<TaskState, { tone: Tone; icon: LucideIcon }> = {
  done: { tone: 'success', icon: CircleCheck },
  'in-progress': { tone: 'info', icon: LoaderCircle },
  'not-started': { tone: 'orange', icon: CircleDashed },
};

/** How far a unit says it has come; null: it has not answered. */
export function TaskStateBadge({ state }: { state: TaskState | null }) {
  const t = useTranslations('tasks.states');
  return state === null ? (
    <Badge tone="warning" icon={CircleHelp}>
      {t('unanswered')}
    </Badge>
  ) : (
    <Badge tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {t(state)}
    </Badge>
  );
}
