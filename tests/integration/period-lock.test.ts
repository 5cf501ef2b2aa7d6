import { expect, test } from 'vitest';
import {
  approveReport,
  requestSignature,
  returnReport,
  sendBack,
  signAndSubmit,
  startCorrection,
} from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { saveSection } from '@/lib/data/section-commands';
import { saveSectionSchema } from '@/lib/schemas/report';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const PERIOD = '2013-Q2';
const REASON = 'Đã chốt số liệu họp giao ban';

/** Runs a command while another transaction locks the period, and gives what came of it. */
async function raceWithLock(command: () => Promise<unknown>): Promise<unknown> {
  const { outcome } = await db.$transaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE "Period" SET "lockedAt" = now(), "lockReason" = ${REASON} WHERE "code" = ${PERIOD}`;
    // It has read the period as open before it waits for the row.
    const running = command().then(
      () => 'done',
      (error: unknown) => error,
    );
    if (process.env.TEST_DATABASE_URL) {
      await expect
        .poll(async () => {
          const [{ waiting } = { waiting: 0 }] = await tx.$queryRaw<{ waiting: number }[]>`
            SELECT count(*)::int AS waiting FROM pg_stat_activity
            WHERE "datname" = current_database() AND "wait_event_type" = 'Lock'`;
          return waiting;
        })
        .toBeGreaterThan(0);
    }
    return { outcome: running };
  });
  const result = await outcome;
  await db.period.update({
    where: { code: PERIOD },
    data: { lockedAt: null, lockReason: null },
  });
  return result;
}

const locked = { code: 'period-locked', params: { reason: REASON } };

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
  };
  expect(await raceWithLock(steps[step])).toMatchObject(locked);
  expect((await getReport(leader, PERIOD, '802')).version).toBe(version);
});
