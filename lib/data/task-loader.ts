import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { ReportingUnit } from '@/lib/domain/province';
import type { AnsweredTask, ReportTask, TaskState } from '@/lib/domain/task';
import { isoDayOrNull } from './rows';

// Unscoped reads of tasks, for queries and commands that have authorised.

/** `where` of tasks given to a unit: by name, or to all, which the Department itself is not of. */
export const givenTo = (unit: Pick<ReportingUnit, 'id' | 'kind'>): Prisma.TaskWhereInput => {
  const byName = { addressedTo: { some: { unitId: unit.id } } };
  return unit.kind === 'department' ? byName : { OR: [{ addressedTo: { none: {} } }, byName] };
};

/** The tasks of a unit's report, with its answers as typed. */
export function unsafeTasks(
  reader: Prisma.TransactionClient,
  unit: Pick<ReportingUnit, 'id' | 'kind'>,
  periodId: number,
) {
  return reader.task.findMany({
    where: { periodId, ...givenTo(unit) },
    include: {
      answers: { where: { unitId: unit.id }, include: { by: { select: { displayName: true } } } },
    },
    orderBy: { position: 'asc' },
  });
}

type TaskRow = Awaited<ReturnType<typeof unsafeTasks>>[number];

const closedOf = (row: Pick<TaskRow, 'closedAt' | 'closeNote'>): ReportTask['closed'] =>
  row.closedAt && { at: row.closedAt.toISOString(), note: row.closeNote ?? '' };

/** Tasks as typed. A closed one without an answer is none of the unit's any more. */
export function typedTasks(rows: readonly TaskRow[], mayEdit: boolean): ReportTask[] {
  return rows
    .filter((row) => row.closedAt === null || row.answers.length > 0)
    .map((row) => {
      const [answer] = row.answers;
      return {
        id: row.id,
        position: row.position,
        text: row.text,
        section: row.section,
        dueOn: isoDayOrNull(row.dueOn),
        answer: answer
          ? {
              state: answer.state as TaskState,
              text: answer.text,
              at: answer.at.toISOString(),
              by: answer.by.displayName,
            }
          : null,
        version: answer?.version ?? 0,
        closed: closedOf(row),
        editable: mayEdit && row.closedAt === null,
      };
    });
}

/** Tasks as they were received; whether one was closed since is told by the rows. */
export function receivedTasks(
  kept: readonly AnsweredTask[] | undefined,
  rows: readonly TaskRow[],
): ReportTask[] {
  return (kept ?? []).map((task) => {
    const row = rows.find(({ id }) => id === task.id);
    return { ...task, version: 0, closed: row ? closedOf(row) : null, editable: false };
  });
}
