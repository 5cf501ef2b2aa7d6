import { describe, expect, test } from 'vitest';
import { ConflictError, NotFoundError } from '@/lib/data/errors';
import { requestSignature, signAndSubmit } from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { hashOf } from '@/lib/data/revision';
import { getRevision } from '@/lib/data/revision-queries';
import { answerTask, explainTasks } from '@/lib/data/task-answer-commands';
import type { Snapshot } from '@/lib/domain/snapshot';
import { UNANSWERED_KEY } from '@/lib/domain/task';
import { demoDatabase } from '../support/demo-database';
import { keyOf, officerOf, reportOf } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const PERIOD = '2013-Q2' as const;

const input = (unit: string, task: number, version = 0) => ({
  period: PERIOD,
  unit,
  task,
  version,
  state: 'done' as const,
  text: 'Xong',
});

describe('answering a task', () => {
  test('begins the report, is told with who and when, and the trail stays whole', async () => {
    const officer = await officerOf('797');
    expect((await reportOf('797')).status).toBe('not-started');
    const saved = await answerTask(officer, { ...input('797', 2), state: 'in-progress' });
    expect(saved.version).toBe(1);
    const { status, tasks } = await reportOf('797');
    expect(status).toBe('draft');
    expect(tasks.map(({ answer }) => answer?.state ?? null)).toEqual([
      null,
      'in-progress',
      null,
      null,
      null,
    ]);
    expect(tasks[1]).toMatchObject({
      version: 1,
      answer: { text: 'Xong', by: officer.displayName },
    });
    expect(await db.auditEvent.count({ where: { action: 'task.answer' } })).toBe(1);
    expect(await db.$queryRaw`SELECT audit_first_break() AS broken`).toEqual([{ broken: null }]);
  });

  test.each([0, 1])('of ten savers at once over version %i exactly one wins', async (version) => {
    const officer = await officerOf('796');
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        answerTask(officer, { ...input('796', 1, version), text: `Lời ${index}` }),
      ),
    );
    const won = tries.flatMap((result, index) => (result.status === 'fulfilled' ? [index] : []));
    expect(won).toHaveLength(1);
    for (const result of tries) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ConflictError);
    }
    expect((await reportOf('796')).tasks[0]).toMatchObject({
      version: version + 1,
      answer: { text: `Lời ${won[0]}` },
    });
  });

  test.each([
    ['a report that was submitted', '802', {}, 'not-editable'],
    [
      'unfinished work without words',
      '800',
      { state: 'not-started', text: '' },
      'answer-words-missing',
    ],
  ] as const)('refuses %s', async (_name, unit, over, code) => {
    const attempt = answerTask(await officerOf(unit), { ...input(unit, 1, 1), ...over });
    await expect(attempt).rejects.toMatchObject({ name: 'ProblemError', code });
  });

  test('refuses a contributor, another unit, and a task that was not given to the unit', async () => {
    const contributor = answerTask(await viewerOf('broadcaster', '800'), input('800', 1));
    await expect(contributor).rejects.toMatchObject({ code: 'not-allowed' });
    const stranger = answerTask(await officerOf('801'), input('800', 1));
    await expect(stranger).rejects.toBeInstanceOf(NotFoundError);
    const task = await db.task.create({
      data: {
        periodId: (await db.period.findUniqueOrThrow({ where: { code: PERIOD } })).id,
        position: 6,
        text: 'Riêng cho Tân Hưng',
        addressees: 'Tân Hưng',
        addressedTo: {
          create: [{ unit: { connect: { id: (await officerOf('796')).unitId ?? 0 } } }],
        },
      },
    });
    expect((await reportOf('796')).tasks.map(({ id }) => id)).toContain(task.id);
    expect((await reportOf('800')).tasks.map(({ id }) => id)).not.toContain(task.id);
    const other = answerTask(await officerOf('800'), input('800', task.id));
    await expect(other).rejects.toBeInstanceOf(NotFoundError);
  });

  test('refuses a locked period and a closed task', async () => {
    await db.period.update({
      where: { code: PERIOD },
      data: { lockedAt: new Date(), lockReason: 'Đã chốt' },
    });
    const locked = answerTask(await officerOf('800'), input('800', 1));
    await expect(locked).rejects.toMatchObject({ code: 'period-locked' });
    await db.period.update({
      where: { code: PERIOD },
      data: { lockedAt: null, lockReason: null },
    });

    await answerTask(await officerOf('800'), input('800', 5));
    await db.task.update({ where: { id: 5 }, data: { closedAt: new Date(), closeNote: 'Đủ rồi' } });
    const closed = answerTask(await officerOf('800'), input('800', 5, 1));
    await expect(closed).rejects.toMatchObject({ code: 'task-closed' });
    expect((await reportOf('800')).tasks.at(-1)).toMatchObject({
      closed: { note: 'Đủ rồi' },
      editable: false,
    });
    // Who had not answered it owes nothing any more.
    expect((await reportOf('805')).tasks.map(({ id }) => id)).not.toContain(5);
    await db.task.update({ where: { id: 5 }, data: { closedAt: null, closeNote: null } });
  });
});

describe('the report’s tasks', () => {
  test('are asked for before the signature, once for all; the answers go with the submission', async () => {
    const [officer, leader, reviewer] = await Promise.all([
      officerOf('804'),
      viewerOf('unit-leader', '804'),
      viewerOf('reviewer', '804'),
    ]);
    await db.taskAnswer.deleteMany({
      where: { unitId: officer.unitId ?? 0, taskId: { in: [3, 4] } },
    });
    const refused = requestSignature(officer, await keyOf('804'));
    await expect(refused).rejects.toMatchObject({ code: 'warnings-unexplained' });

    const explanation = { period: PERIOD, unit: '804', before: '', text: 'Chờ số liệu của các xã' };
    await explainTasks(officer, explanation);
    await expect(explainTasks(officer, explanation)).rejects.toBeInstanceOf(ConflictError);
    await answerTask(officer, { ...input('804', 3), text: 'Đã phổ biến' });
    await requestSignature(officer, await keyOf('804'));
    await signAndSubmit(leader, await keyOf('804'));

    const row = await db.revision.findFirstOrThrow({
      where: { report: { unit: { code: '804' }, period: { code: PERIOD } } },
      orderBy: { number: 'desc' },
    });
    const snapshot = row.snapshot as unknown as Snapshot;
    expect(row.hash).toBe(hashOf(snapshot));
    expect(snapshot.tasks?.map(({ answer }) => answer?.text ?? null).slice(2, 4)).toEqual([
      'Đã phổ biến',
      null,
    ]);

    const received = await getReport(reviewer, PERIOD, '804');
    expect(received.tasks[2]).toMatchObject({ editable: false, answer: { text: 'Đã phổ biến' } });
    const revision = await getRevision(reviewer, PERIOD, '804', row.number);
    expect(revision.findings.find(({ key }) => key === UNANSWERED_KEY)).toMatchObject({
      tasks: [4],
      explanation: 'Chờ số liệu của các xã',
    });
  });

  test('are nothing in a quarter for which none were given: its snapshots stay what they were', async () => {
    const report = await getReport(await officerOf('804'), '2013-Q1', '804');
    expect(report.tasks).toEqual([]);
    const { snapshot } = await db.revision.findFirstOrThrow({
      where: { report: { unit: { code: '804' }, period: { code: '2013-Q1' } } },
    });
    expect(snapshot).not.toHaveProperty('tasks');
  });
});
