import { beforeAll, describe, expect, test } from 'vitest';
import { ConflictError, NotFoundError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { answerTask } from '@/lib/data/task-answer-commands';
import {
  carryOverTask,
  closeTask,
  editTask,
  giveTask,
  moveTask,
  removeTask,
  reopenTask,
} from '@/lib/data/task-commands';
import { getTaskBoard } from '@/lib/data/task-queries';
import type { Viewer } from '@/lib/domain/access';
import { summaryOf } from '@/lib/domain/task-board';
import { giveTaskSchema } from '@/lib/schemas/task-command';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const PERIOD = '2013-Q2' as const;

let reviewer: Viewer;
beforeAll(async () => {
  reviewer = await viewerOf('reviewer', '802');
});

const fields = (over: object = {}) => ({
  text: 'Rà soát hộp thư không dùng',
  section: 'email',
  addressees: 'Các đơn vị báo cáo',
  units: [],
  dueOn: null,
  ...over,
});
const give = (over: object = {}, period: string = PERIOD) =>
  giveTask(reviewer, giveTaskSchema.parse({ ...fields(over), period }));
const board = () => getTaskBoard(reviewer, PERIOD);
async function taskOf(id: number) {
  const task = (await board()).tasks.find((candidate) => candidate.id === id);
  if (!task) throw new Error(`No task ${id}`);
  return { ...task, key: { task: id, version: task.version } };
}
const tasksFor = async (unit: string) =>
  (await getReport(await viewerOf('unit-officer', unit), PERIOD, unit)).tasks;

describe('the Department’s board', () => {
  test('tells what was received of each unit, and nothing of what is on a desk', async () => {
    const { tasks, units, mayManage } = await board();
    expect(tasks).toHaveLength(5);
    expect(units.map(({ kind }) => kind)).not.toContain('department');
    expect(mayManage).toBe(true);
    const [first] = tasks;
    const of = (unit: string) => first?.answers.find((row) => row.unit.code === unit);
    expect(of('802')).toMatchObject({ status: 'submitted', answer: { by: 'Đặng Thị Bích Trâm' } });
    // Complete, but not signed: on the unit's desk.
    expect(of('799')).toMatchObject({ status: 'awaiting-signature', answer: null });
    expect(of('794')).toMatchObject({ status: 'not-started', answer: null });
    const summary = first && summaryOf(first);
    expect(summary?.unanswered.map(({ code }) => code)).toContain('799');
    expect(
      (summary?.done ?? 0) +
        (summary?.['in-progress'] ?? 0) +
        (summary?.['not-started'] ?? 0) +
        (summary?.unanswered.length ?? 0),
    ).toBe(units.length);
  });

  test('is read by the inspector, who may give nothing, and by no unit', async () => {
    const inspector = await viewerOf('inspector', '802');
    expect((await getTaskBoard(inspector, PERIOD)).mayManage).toBe(false);
    const officer = await viewerOf('unit-officer', '802');
    await expect(getTaskBoard(officer, PERIOD)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('giving a task', () => {
  test('to chosen units shows it to them alone, as the last and the meeting’s', async () => {
    const { id } = await give({ units: ['796', '797'], addressees: 'Tân Hưng, Vĩnh Hưng' });
    const row = await db.task.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ position: 6, section: 'email' });
    expect(row.meetingId).not.toBeNull();
    expect((await tasksFor('796')).map((task) => task.id)).toContain(id);
    expect((await tasksFor('800')).map((task) => task.id)).not.toContain(id);
    expect((await taskOf(id)).answers.map(({ unit }) => unit.code)).toEqual(['796', '797']);
    const event = await db.auditEvent.findFirstOrThrow({ where: { subject: `task:${id}` } });
    expect(event).toMatchObject({ action: 'task.give', actorId: reviewer.userId });
    await removeTask(reviewer, (await taskOf(id)).key);
  });

  test('refuses a unit, a section and a quarter that are not there, and a locked one', async () => {
    await expect(give({ units: ['999'] })).rejects.toMatchObject({ code: 'unit-unknown' });
    await expect(give({ section: 'nothing' })).rejects.toBeInstanceOf(NotFoundError);
    await expect(give({}, '2031-Q1')).rejects.toBeInstanceOf(NotFoundError);
    const lock = (lockedAt: Date | null, lockReason: string | null) =>
      db.period.update({ where: { code: '2012-Q4' }, data: { lockedAt, lockReason } });
    await lock(new Date(), 'Đã chốt');
    await expect(give({}, '2012-Q4')).rejects.toMatchObject({ code: 'period-locked' });
    await lock(null, null);
  });

  test('by ten people at once numbers them one after another', async () => {
    const given = await Promise.all(Array.from({ length: 10 }, () => give({}, '2012-Q3')));
    const rows = await db.task.findMany({ where: { id: { in: given.map(({ id }) => id) } } });
    expect(rows.map(({ position }) => position).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });
});

describe('changing a task', () => {
  test('its words, addressees and day, while nobody has begun to answer', async () => {
    const { id } = await give();
    const { key } = await taskOf(id);
    await editTask(reviewer, {
      ...fields({ text: 'Khác', units: ['800'] }),
      dueOn: '2013-06-28',
      ...key,
    });
    const after = await taskOf(id);
    expect(after).toMatchObject({ text: 'Khác', dueOn: '2013-06-28', toAll: false });
    await expect(editTask(reviewer, { ...fields(), ...key })).rejects.toBeInstanceOf(ConflictError);

    const officer = await viewerOf('unit-officer', '800');
    const answer = {
      period: PERIOD,
      unit: '800',
      task: id,
      version: 0,
      state: 'done' as const,
      text: '',
    };
    await answerTask(officer, answer);
    const refused = { code: 'task-answered' };
    await expect(editTask(reviewer, { ...fields(), ...after.key })).rejects.toMatchObject(refused);
    await expect(removeTask(reviewer, after.key)).rejects.toMatchObject(refused);
    await expect(moveTask(reviewer, { ...after.key, direction: 'up' })).rejects.toMatchObject(
      refused,
    );
    await closeTask(reviewer, { ...after.key, note: 'Đủ' });
    await expect(answerTask(officer, { ...answer, version: 1 })).rejects.toMatchObject({
      code: 'task-closed',
    });
  });

  test('its place, and the numbers of those after a removed one', async () => {
    const ids: number[] = [];
    for (const text of ['a', 'b', 'c']) ids.push((await give({ text }, '2012-Q2')).id);
    const order = async () => {
      const { tasks } = await getTaskBoard(reviewer, '2012-Q2');
      return tasks.map(({ text, position }) => `${position}${text}`).join(' ');
    };
    const keyOf = async (id = 0) => {
      const { version } = await db.task.findUniqueOrThrow({ where: { id } });
      return { task: id, version };
    };
    await moveTask(reviewer, { ...(await keyOf(ids[2])), direction: 'up' });
    expect(await order()).toBe('1a 2c 3b');
    const first = moveTask(reviewer, { ...(await keyOf(ids[0])), direction: 'up' });
    await expect(first).rejects.toBeInstanceOf(ConflictError);
    await removeTask(reviewer, await keyOf(ids[0]));
    expect(await order()).toBe('1c 2b');
  });
});

describe('following up', () => {
  test('closes with a conclusion that the units read, and opens again', async () => {
    const { id } = await give();
    await closeTask(reviewer, { ...(await taskOf(id)).key, note: 'Đã đạt yêu cầu' });
    const closed = await taskOf(id);
    expect(closed.closed?.note).toBe('Đã đạt yêu cầu');
    const again = closeTask(reviewer, { ...closed.key, note: 'Nữa' });
    await expect(again).rejects.toBeInstanceOf(ConflictError);
    await reopenTask(reviewer, closed.key);
    expect((await taskOf(id)).closed).toBeNull();
    const { key } = await taskOf(id);
    const twice = await Promise.allSettled([
      removeTask(reviewer, key),
      closeTask(reviewer, { ...key, note: 'Đồng thời' }),
    ]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('carries a task over, once, to those who are not done with it', async () => {
    const { key } = await taskOf(2);
    await expect(carryOverTask(reviewer, key)).rejects.toMatchObject({
      code: 'next-period-missing',
    });
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    await db.period.create({
      data: {
        code: '2013-Q3',
        dataFrom: day('2013-06-15'),
        dataTo: day('2013-09-14'),
        opensOn: day('2013-09-02'),
        dueOn: day('2013-09-20'),
        reviewOn: day('2013-09-27'),
        meetingOn: day('2013-10-04'),
      },
    });
    const before = await taskOf(2);
    const done = before.answers.filter(({ answer }) => answer?.state === 'done');
    expect(done.length).toBeGreaterThan(0);
    const { id } = await carryOverTask(reviewer, before.key);
    const next = await getTaskBoard(reviewer, '2013-Q3');
    const carried = next.tasks.find((task) => task.id === id);
    expect(carried).toMatchObject({
      text: before.text,
      section: 'internet-agents',
      carriedFrom: PERIOD,
    });
    const codes = carried?.answers.map(({ unit }) => unit.code) ?? [];
    expect(codes).toHaveLength(before.answers.length - done.length);
    for (const { unit } of done) expect(codes).not.toContain(unit.code);
    const after = await taskOf(2);
    expect(after).toMatchObject({
      carriedTo: '2013-Q3',
      closed: { note: 'Chuyển tiếp sang Quý III/2013.' },
    });
    await reopenTask(reviewer, after.key);
    await expect(carryOverTask(reviewer, (await taskOf(2)).key)).rejects.toMatchObject({
      code: 'task-carried',
    });
  });
});
