import { expect, test } from 'vitest';
import { approveReport, returnReport } from '@/lib/data/decision-commands';
import { grantExtension } from '@/lib/data/extension-commands';
import { assertOpen } from '@/lib/data/open-period';
import { lockPeriod, unlockPeriod, updatePeriod } from '@/lib/data/period-commands';
import { getPeriodSettings } from '@/lib/data/period-settings-queries';
import { remindUnits } from '@/lib/data/reminder-commands';
import {
  abandonCorrection,
  requestSignature,
  sendBack,
  signAndSubmit,
  startCorrection,
} from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { saveSection } from '@/lib/data/section-commands';
import { giveTask } from '@/lib/data/task-commands';
import { updatePeriodSchema } from '@/lib/schemas/period';
import { saveSectionSchema } from '@/lib/schemas/report';
import { giveTaskSchema } from '@/lib/schemas/task-command';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const PERIOD = '2013-Q2';
const REASON = 'Đã chốt số liệu họp giao ban';

/**
 * On a real server: until a transaction waits for a lock. Asked outside every transaction, for
 * inside one the server answers from what it saw first. Embedded, they queue by themselves.
 */
async function untilWaiting(): Promise<void> {
  if (!process.env.TEST_DATABASE_URL) return;
  await expect
    .poll(
      async () => {
        const [{ waiting } = { waiting: 0 }] = await db.$queryRaw<{ waiting: number }[]>`
        SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE "datname" = current_database() AND "wait_event_type" = 'Lock'`;
        return waiting;
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(0);
}

const settled = (running: Promise<unknown>): Promise<unknown> =>
  running.then(
    () => 'done',
    (error: unknown) => error,
  );

/** Runs a command while another transaction locks the period, and gives what came of it. */
async function raceWithLock(command: () => Promise<unknown>): Promise<unknown> {
  const { outcome } = await db.$transaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE "Period" SET "lockedAt" = now(), "lockReason" = ${REASON} WHERE "code" = ${PERIOD}`;
    // It has read the period as open before it waits for the row.
    const running = settled(command());
    await untilWaiting();
    return { outcome: running };
  });
  const result = await outcome;
  await unlockPeriod(await viewerOf('admin', '800'), { period: PERIOD, reason: 'Thử xong' });
  return result;
}

const locked = { code: 'period-locked', params: { reason: REASON } };

test('whoever locks a period waits for those who write in it', async () => {
  const { id } = await db.period.findUniqueOrThrow({ where: { code: PERIOD } });
  const admin = await viewerOf('admin', '800');
  const order: string[] = [];
  const { locking } = await db.$transaction(async (tx) => {
    await assertOpen(tx, id);
    const running = lockPeriod(admin, { period: PERIOD, reason: REASON }).then(() =>
      order.push('locked'),
    );
    await untilWaiting();
    order.push('written');
    return { locking: running };
  });
  await locking;
  expect(order).toEqual(['written', 'locked']);
  await expect(db.$transaction((tx) => assertOpen(tx, id))).rejects.toMatchObject(locked);
  await unlockPeriod(admin, { period: PERIOD, reason: 'Thử xong' });
});

test('a period that is locked while somebody saves takes nothing more', async () => {
  const officer = await viewerOf('unit-officer', '800');
  const report = await getReport(officer, PERIOD, '800');
  const version = report.sections.find(({ code }) => code === 'email')?.version ?? 0;
  const input = saveSectionSchema.parse({
    period: PERIOD,
    unit: '800',
    section: 'email',
    version,
    values: { 'mailboxes-issued': 987 },
    remark: '',
  });
  expect(await raceWithLock(() => saveSection(officer, input))).toMatchObject(locked);
  const after = await getReport(officer, PERIOD, '800');
  expect(after.figures?.numbers['mailboxes-issued']).toBe(
    report.figures?.numbers['mailboxes-issued'],
  );
});

test.each([
  'request-signature',
  'send-back',
  'submit',
  'return',
  'approve',
  'start-correction',
  'abandon-correction',
] as const)('a period that is locked meanwhile stops the step %s', async (step) => {
  const leader = await viewerOf('unit-leader', '802');
  const reviewer = await viewerOf('reviewer', '802');
  const { version } = await getReport(leader, PERIOD, '802');
  const key = { period: PERIOD, unit: '802', version };
  const steps = {
    'request-signature': () => requestSignature(leader, key),
    'send-back': () => sendBack(leader, key, 'vì'),
    submit: () => signAndSubmit(leader, key),
    return: () =>
      returnReport(reviewer, key, { sections: null, reason: 'vì', dueOn: '2013-06-28' }),
    approve: () => approveReport(reviewer, key),
    'start-correction': () => startCorrection(leader, key, 'vì'),
    'abandon-correction': () => abandonCorrection(leader, key),
  };
  expect(await raceWithLock(steps[step])).toMatchObject(locked);
  expect((await getReport(leader, PERIOD, '802')).version).toBe(version);
});

test.each(['remind', 'give a task', 'change the days', 'extend'] as const)(
  'a period that is locked meanwhile stops who would %s',
  async (step) => {
    const reviewer = await viewerOf('reviewer', '800');
    const leader = await viewerOf('department-leader', '800');
    const { days, version } = await getPeriodSettings(leader, PERIOD);
    const steps = {
      remind: () => remindUnits(reviewer, { period: PERIOD, units: ['800'] }),
      'give a task': () =>
        giveTask(
          leader,
          giveTaskSchema.parse({
            period: PERIOD,
            text: 'Rà soát điểm Internet.',
            section: null,
            addressees: 'Các đơn vị',
            units: [],
            dueOn: null,
          }),
        ),
      'change the days': () =>
        updatePeriod(
          leader,
          updatePeriodSchema.parse({ period: PERIOD, version, ...days, reminderDays: [1] }),
        ),
      extend: () =>
        grantExtension(leader, {
          period: PERIOD,
          unit: '800',
          seen: null,
          dueOn: '2013-06-28',
          reason: 'vì',
        }),
    };
    expect(await raceWithLock(steps[step])).toMatchObject(locked);
    expect(await db.reminder.count()).toBe(0);
    expect((await getPeriodSettings(leader, PERIOD)).version).toBe(version);
  },
);
