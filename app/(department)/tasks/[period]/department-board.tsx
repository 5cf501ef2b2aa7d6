import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { BoardMatrix } from '@/components/tasks/board-matrix';
import { BoardTaskPanel } from '@/components/tasks/board-task';
import { TaskActions } from '@/components/tasks/task-actions';
import { TaskDialog } from '@/components/tasks/task-dialog';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { getTaskBoard } from '@/lib/data/task-queries';
import type { Viewer } from '@/lib/domain/access';
import type { PeriodCode } from '@/lib/domain/quarter';
import { type BoardTask, unitsLeft } from '@/lib/domain/task-board';
import { formatQuarter } from '@/lib/format/quarters';
import { ClientMessages } from '@/lib/i18n/client-messages';
import {
  carryOverTaskAction,
  closeTaskAction,
  editTaskAction,
  giveTaskAction,
  moveTaskAction,
  removeTaskAction,
  reopenTaskAction,
} from '../actions';

const STEPS = {
  move: moveTaskAction,
  remove: removeTaskAction,
  close: closeTaskAction,
  reopen: reopenTaskAction,
  carryOver: carryOverTaskAction,
};

/** Who answered what, and what the Department does with each task. */
export async function DepartmentBoard({ viewer, period }: { viewer: Viewer; period: PeriodCode }) {
  const [board, t, locale] = await Promise.all([
    orNotFound(getTaskBoard(viewer, period)),
    getTranslations('tasks'),
    getLocale(),
  ]);
  const { tasks, mayManage } = board;
  const choices = {
    sections: board.sections.map(({ code, name }) => ({ value: code, label: name[locale] })),
    units: board.units.map(({ code, name }) => ({ code, name })),
  };
  const isFree = (task: BoardTask | undefined) =>
    task !== undefined && !task.begun && task.closed === null;
  const toAll = tasks.findLast((task) => task.toAll)?.addressees ?? t('form.everyone');
  return (
    <ClientMessages namespaces={['tasks']}>
      <div className="space-y-6">
        {mayManage ? (
          <div data-print="hide">
            <TaskDialog
              // A given task leaves an empty form for the next one.
              key={tasks.length}
              trigger={<Button variant="primary">{t('form.give')}</Button>}
              title={t('form.give-title', { period: formatQuarter(period, locale) })}
              confirm={t('form.give')}
              done={t('form.given')}
              initial={{ text: '', section: null, addressees: toAll, units: [], dueOn: null }}
              report={{ period }}
              action={giveTaskAction}
              {...choices}
            />
          </div>
        ) : null}
        {tasks.length === 0 ? (
          <EmptyState title={t('board.none')} />
        ) : (
          <>
            <BoardMatrix board={board} />
            {tasks.map((task, index) => {
              const key = { task: task.id, version: task.version };
              const may = {
                change: isFree(task),
                up: isFree(task) && isFree(tasks[index - 1]),
                down: isFree(task) && isFree(tasks[index + 1]),
                close: task.closed === null,
                reopen: task.closed !== null,
              };
              const carries =
                board.next !== null &&
                task.closed === null &&
                task.carriedTo === null &&
                unitsLeft(task).length > 0;
              return (
                <BoardTaskPanel
                  key={task.id}
                  board={board}
                  task={task}
                  actions={
                    mayManage ? (
                      <TaskActions
                        key={task.version}
                        task={key}
                        may={may}
                        carryTo={carries && board.next ? formatQuarter(board.next, locale) : null}
                        steps={STEPS}
                        edit={
                          <TaskDialog
                            trigger={<Button size="sm">{t('form.edit')}</Button>}
                            title={t('form.edit-title', { number: task.position })}
                            confirm={t('form.save')}
                            done={t('form.saved')}
                            initial={{
                              text: task.text,
                              section: task.section,
                              addressees: task.addressees,
                              dueOn: task.dueOn,
                              units: task.toAll ? [] : task.answers.map(({ unit }) => unit.code),
                            }}
                            report={key}
                            action={editTaskAction}
                            {...choices}
                          />
                        }
                      />
                    ) : null
                  }
                />
              );
            })}
          </>
        )}
      </div>
    </ClientMessages>
  );
}
