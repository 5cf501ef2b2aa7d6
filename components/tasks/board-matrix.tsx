import { useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { BoardAnswer, TaskBoard } from '@/lib/domain/task-board';
import { TaskStateBadge } from './task-state-badge';

/** Units × tasks: who answered what. Each answer leads to its words in the unit's report. */
export function BoardMatrix({ board: { tasks, period } }: { board: TaskBoard }) {
  const t = useTranslations('tasks.board');
  const asked = tasks.flatMap(({ answers }) => answers.map(({ unit }) => unit));
  const units = [...new Map(asked.map((unit) => [unit.id, unit])).values()].sort(
    (a, b) => a.position - b.position,
  );
  return (
    <Table caption={t('matrix')} dense stickyFirstColumn>
      <thead>
        <tr>
          <Th scope="col">{t('unit')}</Th>
          {tasks.map((task) => (
            <Th key={task.id} scope="col">
              <a href={`#task-${task.id}`} className="link" title={task.text}>
                {t('task', { number: task.position })}
              </a>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.id} data-unit={unit.code}>
            <Th scope="row">{unit.name}</Th>
            {tasks.map((task) => {
              const answer = task.answers.find((candidate) => candidate.unit.id === unit.id);
              return (
                <Td key={task.id}>
                  <Cell
                    answer={answer}
                    href={`/review/${period.code}/units/${unit.code}#task-${task.id}`}
                  />
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cell({ answer, href }: { answer: BoardAnswer | undefined; href: string }) {
  const t = useTranslations('tasks.board');
  if (!answer) return <span className="text-ink-muted text-xs">{t('not-given')}</span>;
  const badge = <TaskStateBadge state={answer.answer?.state ?? null} />;
  return answer.answer ? (
    <a href={href} className="no-underline hover:underline">
      {badge}
    </a>
  ) : (
    badge
  );
}
