import { describe, expect, test } from 'vitest';
import { grantExtension, withdrawExtension } from '@/lib/data/extension-commands';
import { getExtension } from '@/lib/data/extension-queries';
import { createPeriod, lockPeriod, unlockPeriod, updatePeriod } from '@/lib/data/period-commands';
import { getPeriodSettings, getProposedPeriod } from '@/lib/data/period-settings-queries';
import { getReport } from '@/lib/data/report-queries';
import { createPeriodSchema, updatePeriodSchema } from '@/lib/schemas/period';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const leader = () => viewerOf('department-leader', '804');
const reviewer = () => viewerOf('reviewer', '804');
const trailOf = async (subject: string) =>
  (await db.auditEvent.findMany({ where: { subject }, orderBy: { id: 'asc' } })).map(
    ({ action, data }) => ({ action, data }),
  );

describe('a period', () => {
  test('is made from what is proposed, once, and only the next one', async () => {
    const viewer = await leader();
    const { code, days } = await getProposedPeriod(viewer);
    expect(code).toBe('2013-Q3');
    const input = createPeriodSchema.parse({
      period: code,
      ...days,
      reminderDays: [],
      dueOn: '2013-09-21',
    });
    const twice = await Promise.allSettled([
      createPeriod(viewer, input),
      createPeriod(viewer, input),
    ]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toMatchObject([
      { value: { moved: [{ day: 'dueOn', from: '2013-09-21', to: '2013-09-23' }] } },
    ]);
    const made = await getPeriodSettings(viewer, code);
    expect(made.days).toEqual({ ...days, dueOn: '2013-09-23' });
    expect((await trailOf(`period:${made.id}`)).map(({ action }) => action)).toEqual([
      'period.create',
    ]);
    await expect(createPeriod(viewer, { ...input, period: '2014-Q2' })).rejects.toMatchObject({
      name: 'ConflictError',
    });
  });

  test('is changed by one of two who saw the same days', async () => {
    const viewer = await leader();
    const { id, version, days } = await getPeriodSettings(viewer, '2013-Q2');
    const change = (reviewOn: string) =>
      updatePeriod(
        viewer,
        updatePeriodSchema.parse({
          period: '2013-Q2',
          version,
          ...days,
          reminderDays: [],
          reviewOn,
        }),
      );
    const both = await Promise.allSettled([change('2013-06-28'), change('2013-07-01')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await trailOf(`period:${id}`)).toEqual([
      {
        action: 'period.update',
        data: {
          reviewOn: expect.stringMatching(/^2013-06-27 → 2013-0(6-28|7-01)$/),
          reminderDays: '-5, -1, 1 → –',
        },
      },
    ]);
  });

  test('keeps its window once somebody has submitted, and does not close what was begun', async () => {
    const viewer = await leader();
    const { version, days } = await getPeriodSettings(viewer, '2013-Q2');
    const save = (change: object) =>
      updatePeriod(
        viewer,
        updatePeriodSchema.parse({
          period: '2013-Q2',
          version,
          ...days,
          reminderDays: [],
          ...change,
        }),
      );
    await expect(save({ dataTo: '2013-06-14' })).rejects.toMatchObject({ code: 'window-in-use' });
    await expect(
      save({ opensOn: '2013-06-25', dueOn: '2013-06-26', reviewOn: '2013-06-27' }),
    ).rejects.toMatchObject({ code: 'opening-in-use' });
    expect((await getPeriodSettings(viewer, '2013-Q2')).days).toEqual(days);
  });

  test('is locked and unlocked with reasons, and not changed while it is locked', async () => {
    const viewer = await leader();
    const period = '2012-Q2';
    await lockPeriod(viewer, { period, reason: 'Đã quyết toán' });
    await expect(lockPeriod(viewer, { period, reason: 'Lần hai' })).rejects.toMatchObject({
      name: 'ConflictError',
    });
    const settings = await getPeriodSettings(viewer, period);
    expect(settings.lock?.reason).toBe('Đã quyết toán');
    await expect(
      updatePeriod(
        viewer,
        updatePeriodSchema.parse({
          period,
          version: settings.version,
          ...settings.days,
          reminderDays: [],
        }),
      ),
    ).rejects.toMatchObject({ code: 'period-locked', params: { reason: 'Đã quyết toán' } });
    const report = await getReport(await viewerOf('unit-leader', '804'), period, null);
    expect(report.may).toMatchObject({ correct: false, sign: false });
    await unlockPeriod(viewer, { period, reason: 'Đính chính theo kết luận' });
    expect((await getPeriodSettings(viewer, period)).lock).toBeNull();
    expect(await trailOf(`period:${settings.id}`)).toEqual([
      { action: 'period.lock', data: { note: 'Đã quyết toán' } },
      { action: 'period.unlock', data: { note: 'Đính chính theo kết luận' } },
    ]);
  });

  test('says at its field what is wrong with a day', () => {
    const answer = updatePeriodSchema.safeParse({
      period: '2013-Q2',
      version: 0,
      dataFrom: '2013-04-01',
      dataTo: '2013-06-30',
      opensOn: '2013-06-03',
      dueOn: '2013-06-01',
      reviewOn: '2013-06-27',
      meetingOn: '2013-07-05',
      reminderDays: [],
    });
    expect(answer.error?.issues).toMatchObject([
      { path: ['dueOn'], message: 'due-before-opening' },
    ]);
  });
});

describe('an extension', () => {
  const key = { period: '2013-Q2', unit: '805' } as const;

  test('is granted, changed and taken back, each told to the unit', async () => {
    const viewer = await reviewer();
    const officer = await viewerOf('unit-officer', '805');
    const before = await getReport(officer, key.period, null);
    const ids = { periodId: before.period.id, unitId: before.unit.id };
    expect(await getExtension(officer, ids)).toBeNull();

    const granted = await grantExtension(viewer, {
      ...key,
      seen: null,
      dueOn: '2013-06-29',
      reason: 'Ngập lụt, mất điện',
    });
    // A Saturday.
    expect(granted).toEqual({ dueOn: '2013-07-01' });
    const seen = granted.dueOn;
    expect(await getExtension(officer, ids)).toMatchObject({
      dueOn: seen,
      reason: 'Ngập lụt, mất điện',
    });
    await expect(
      grantExtension(viewer, { ...key, seen: null, dueOn: '2013-07-02', reason: 'Lần hai' }),
    ).rejects.toMatchObject({ name: 'ConflictError' });
    await grantExtension(viewer, { ...key, seen, dueOn: '2013-07-03', reason: 'Vẫn mất điện' });
    expect((await getExtension(officer, ids))?.dueOn).toBe('2013-07-03');
    await withdrawExtension(viewer, { ...key, seen: '2013-07-03', reason: 'Đã có điện' });
    expect(await getExtension(officer, ids)).toBeNull();
    expect((await trailOf(`period:${ids.periodId}`)).slice(-3)).toEqual([
      {
        action: 'extension.grant',
        data: { unit: 'Tân Trụ', dueOn: '2013-07-01', note: 'Ngập lụt, mất điện' },
      },
      {
        action: 'extension.change',
        data: { unit: 'Tân Trụ', dueOn: '2013-07-01 → 2013-07-03', note: 'Vẫn mất điện' },
      },
      {
        action: 'extension.withdraw',
        data: { unit: 'Tân Trụ', dueOn: '2013-07-03', note: 'Đã có điện' },
      },
    ]);
  });

  test.each([
    ['2013-06-20', 'due-extension-not-later'],
    ['2013-06-21', 'extension-past'],
  ] as const)('to %s is refused: %s', async (dueOn, code) => {
    await expect(
      grantExtension(await reviewer(), { ...key, seen: null, dueOn, reason: 'vì' }),
    ).rejects.toMatchObject({ code });
  });

  test('comes too late once the report has come', async () => {
    await expect(
      grantExtension(await reviewer(), {
        period: '2013-Q2',
        unit: '802',
        seen: null,
        dueOn: '2013-07-03',
        reason: 'vì',
      }),
    ).rejects.toMatchObject({ code: 'extension-submitted' });
  });
});
