import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { nextQuarter, previousQuarter } from '@/lib/domain/quarter';
import { unitsLeft } from '@/lib/domain/task-board';
import { formatQuarter } from '@/lib/format/quarters';
import type { EditTaskInput, GiveTaskInput, TaskKey } from '@/lib/schemas/task-command';
import { audit } from './audit';
import { getCatalogue } from './catalogue-queries';
import { businessNow } from './clock';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { holdUnlocked } from './open-period';
import { getPeriod } from './period-queries';
import { dateOf } from './rows';
import { authorise } from './scope';
import { getTaskBoard } from './task-queries';
import { listReportingUnits } from './unit-queries';

type Transaction = Prisma.TransactionClient;

/** Tasks are numbered by one person at a time; given before the period opens, and not once it is locked. */
const holdTasks = async (tx: Transaction, code: string): Promise<number> =>
  (await holdUnlocked(tx, { code }, 'alone')).id;

/** The section and the units of a task, as they are in its quarter. */
async function checkedFields(
  viewer: Viewer,
  periodCode: string,
  { text, section, addressees, units, dueOn }: Omit<GiveTaskInput, 'period'>,
) {
  const period = await getPeriod(viewer, periodCode);
  const [{ sections }, reporting] = await Promise.all([
    getCatalogue(viewer, period.code),
    listReportingUnits(viewer, period),
  ]);
  if (section !== null && !sections.some(({ code }) => code === section)) {
    throw new NotFoundError();
  }
  const unitIds = units.map((code) => {
    const unit = reporting.find((candidate) => candidate.code === code);
    if (!unit) throw new ProblemError('unit-unknown');
    return unit.id;
  });
  const data = { text, section, addressees, dueOn: dueOn === null ? null : dateOf(dueOn) };
  return { data, addressedTo: [...new Set(unitIds)].map((unitId) => ({ unitId })) };
}

async function nextPosition(tx: Transaction, periodId: number): Promise<number> {
  const { _max } = await tx.task.aggregate({ where: { periodId }, _max: { position: true } });
  return (_max.position ?? 0) + 1;
}

/**
 * Gives work for a quarter, as the last of its tasks; it is the meeting's of the quarter before.
 * @throws NotFoundError for a period or a section that is not there
 * @throws ProblemError `period-locked`, `unit-unknown`
 */
export async function giveTask(viewer: Viewer, input: GiveTaskInput): Promise<{ id: number }> {
  authorise(viewer, 'tasks.manage');
  const { data, addressedTo } = await checkedFields(viewer, input.period, input);
  return db.$transaction(async (tx) => {
    const periodId = await holdTasks(tx, input.period);
    const meeting = await tx.meeting.findFirst({
      where: { period: { code: previousQuarter(input.period) } },
      select: { id: true },
    });
    const position = await nextPosition(tx, periodId);
    const { id } = await tx.task.create({
      data: {
        ...data,
        periodId,
        position,
        meetingId: meeting?.id ?? null,
        addressedTo: { create: addressedTo },
      },
      select: { id: true },
    });
    await audit(tx, viewer, 'task.give', `task:${id}`, {
      name: `${formatQuarter(input.period, 'vi')}, ${position}`,
      note: data.text,
    });
    return { id };
  });
}

interface Held {
  readonly id: number;
  readonly periodId: number;
  readonly period: string;
  readonly position: number;
  readonly text: string;
}

/**
 * Changes one task as the person saw it: its period and its row are held first, so that nobody
 * answers, numbers or closes it at the same time.
 * @throws ConflictError when it changed meanwhile
 */
async function change<Result>(
  viewer: Viewer,
  action: string,
  { task, version }: TaskKey,
  state: { closed: boolean; unanswered?: boolean },
  work: (tx: Transaction, held: Held) => Promise<{ result: Result; data?: Prisma.InputJsonObject }>,
): Promise<Result> {
  authorise(viewer, 'tasks.manage');
  return db.$transaction(async (tx) => {
    const known = await tx.task.findUnique({
      where: { id: task },
      select: { period: { select: { code: true } } },
    });
    if (!known) throw new NotFoundError();
    await holdTasks(tx, known.period.code);
    const [row] = await tx.$queryRaw<
      { periodId: number; version: number; position: number; text: string; closedAt: Date | null }[]
    >`SELECT "periodId", "version", "position", "text", "closedAt" FROM "Task"
      WHERE "id" = ${task} FOR UPDATE`;
    if (!row || row.version !== version || (row.closedAt !== null) !== state.closed) {
      throw new ConflictError();
    }
    if (state.unanswered) await assertUnanswered(tx, [task]);
    const { periodId, position, text } = row;
    const held = { id: task, periodId, period: known.period.code, position, text };
    const { result, data } = await work(tx, held);
    await audit(tx, viewer, action, `task:${task}`, {
      name: `${formatQuarter(held.period, 'vi')}, ${position}`,
      note: text,
      ...data,
    });
    return result;
  });
}

/** @throws ProblemError `task-answered` */
async function assertUnanswered(tx: Transaction, ids: readonly number[]): Promise<void> {
  const answers = await tx.taskAnswer.count({ where: { taskId: { in: [...ids] } } });
  if (answers > 0) throw new ProblemError('task-answered');
}

const raise = { version: { increment: 1 } } as const;

/** Changes the words, the addressees or the due day of a task that nobody has begun to answer. */
export async function editTask(viewer: Viewer, input: EditTaskInput): Promise<void> {
  authorise(viewer, 'tasks.manage');
  const row = await db.task.findUnique({
    where: { id: input.task },
    select: { period: { select: { code: true } } },
  });
  if (!row) throw new NotFoundError();
  const { data, addressedTo } = await checkedFields(viewer, row.period.code, input);
  const state = { closed: false, unanswered: true };
  await change(viewer, 'task.edit', input, state, async (tx, { id }) => {
    await tx.taskAddressee.deleteMany({ where: { taskId: id } });
    await tx.task.update({
      where: { id },
      data: { ...data, ...raise, addressedTo: { create: addressedTo } },
    });
    return { result: undefined, data: { to: data.text } };
  });
}

/** Changes places with the task before or after it, while neither is answered. */
export async function moveTask(
  viewer: Viewer,
  input: TaskKey & { direction: 'up' | 'down' },
): Promise<void> {
  const state = { closed: false, unanswered: true };
  await change(viewer, 'task.move', input, state, async (tx, { id, periodId, position }) => {
    const up = input.direction === 'up';
    const other = await tx.task.findFirst({
      where: { periodId, position: up ? { lt: position } : { gt: position } },
      orderBy: { position: up ? 'desc' : 'asc' },
      select: { id: true, position: true },
    });
    if (!other) throw new ConflictError();
    await assertUnanswered(tx, [other.id]);
    // Numbers are unique in a quarter at every moment: one steps aside first.
    await tx.task.update({ where: { id }, data: { position: -position } });
    await tx.task.update({ where: { id: other.id }, data: { position, ...raise } });
    await tx.task.update({ where: { id }, data: { position: other.position, ...raise } });
    return { result: undefined, data: { from: position, to: other.position } };
  });
}

/**
 * Takes back a task that nobody has begun to answer. Those after it move up, unless one of them is
 * answered under its number.
 */
export async function removeTask(viewer: Viewer, key: TaskKey): Promise<void> {
  const state = { closed: false, unanswered: true };
  await change(viewer, 'task.remove', key, state, async (tx, { id, periodId, position }) => {
    await tx.task.delete({ where: { id } });
    const after = await tx.task.findMany({
      where: { periodId, position: { gt: position } },
      orderBy: { position: 'asc' },
      include: { _count: { select: { answers: true } } },
    });
    if (after.every(({ _count }) => _count.answers === 0)) {
      for (const task of after) {
        const data = { position: task.position - 1, ...raise };
        await tx.task.update({ where: { id: task.id }, data });
      }
    }
    return { result: undefined };
  });
}

/** Ends a task with the reason: it is asked of nobody any more. */
export async function closeTask(viewer: Viewer, input: TaskKey & { note: string }): Promise<void> {
  await change(viewer, 'task.close', input, { closed: false }, async (tx, { id }) => {
    await tx.task.update({
      where: { id },
      data: { closedAt: businessNow(), closeNote: input.note, ...raise },
    });
    return { result: undefined, data: { note: input.note } };
  });
}

/** Opens a closed task again. */
export async function reopenTask(viewer: Viewer, key: TaskKey): Promise<void> {
  await change(viewer, 'task.reopen', key, { closed: true }, async (tx, { id }) => {
    await tx.task.update({ where: { id }, data: { closedAt: null, closeNote: null, ...raise } });
    return { result: undefined };
  });
}

/**
 * Goes on with a task in the next quarter, for the units that have not said that they are done,
 * and closes it in this one.
 * @throws ProblemError `next-period-missing`, `task-carried`, `task-done-by-all`
 */
export async function carryOverTask(viewer: Viewer, key: TaskKey): Promise<{ id: number }> {
  authorise(viewer, 'tasks.manage');
  const row = await db.task.findUnique({
    where: { id: key.task },
    include: { period: { select: { code: true } }, carriedTo: { select: { id: true } } },
  });
  if (!row) throw new NotFoundError();
  if (row.carriedTo) throw new ProblemError('task-carried');
  const board = await getTaskBoard(viewer, row.period.code);
  const next = formatQuarter(nextQuarter(board.period.code), 'vi');
  if (board.next === null) throw new ProblemError('next-period-missing', { period: next });
  const task = board.tasks.find(({ id }) => id === row.id);
  if (!task) throw new NotFoundError();
  const left = unitsLeft(task);
  const target = await getPeriod(viewer, board.next);
  const reporting = await listReportingUnits(viewer, target);
  const going = left.filter(({ id }) => reporting.some((unit) => unit.id === id));
  const toAll = task.toAll && left.length > 0 && left.length === task.answers.length;
  if (!toAll && going.length === 0) throw new ProblemError('task-done-by-all');

  return change(viewer, 'task.carry-over', key, { closed: false }, async (tx, { id }) => {
    const periodId = await holdTasks(tx, target.code);
    const meeting = await tx.meeting.findFirst({
      where: { period: { code: board.period.code } },
      select: { id: true },
    });
    const made = await tx.task.create({
      data: {
        periodId,
        position: await nextPosition(tx, periodId),
        meetingId: meeting?.id ?? null,
        text: task.text,
        section: task.section,
        addressees: toAll ? task.addressees : going.map(({ name }) => name).join(', '),
        carriedFromId: id,
        addressedTo: { create: toAll ? [] : going.map(({ id: unitId }) => ({ unitId })) },
      },
      select: { id: true },
    });
    await tx.task.update({
      where: { id },
      data: { closedAt: businessNow(), closeNote: `Chuyển tiếp sang ${next}.`, ...raise },
    });
    return { result: made, data: { to: next } };
  });
}
