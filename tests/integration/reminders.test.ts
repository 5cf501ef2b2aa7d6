import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { remindAutomatically } from '@/lib/data/automatic-reminders';
import { readNotifications } from '@/lib/data/notification-commands';
import { countUnread, listNotifications } from '@/lib/data/notification-queries';
import { lockPeriod, unlockPeriod } from '@/lib/data/period-commands';
import { remindUnits } from '@/lib/data/reminder-commands';
import { getReminderBoard } from '@/lib/data/reminder-queries';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const PERIOD = '2013-Q2';
const reviewer = () => viewerOf('reviewer', '804');

beforeEach(async () => {
  await db.period.updateMany({ data: { reminderDays: [] } });
  process.env.SMTP_URL = 'smtp://127.0.0.1:1';
  process.env.MAIL_FROM = 'Giao ban <giao-ban@longan.example.vn>';
});

afterEach(async () => {
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
  await db.outboxMail.deleteMany();
  await db.reminder.deleteMany();
  await db.notification.deleteMany();
  await db.user.updateMany({ data: { email: null } });
});

const setAddress = (username: string) =>
  db.user.update({ where: { username }, data: { email: `${username}@longan.example.vn` } });

describe('by hand', () => {
  test('a unit’s people find it in the application, and by mail who has an address', async () => {
    await setAddress('805.officer');
    const results = await remindUnits(await reviewer(), { period: PERIOD, units: ['805'] });
    expect(results).toMatchObject([{ outcome: 'reminded', people: 2, mails: 1 }]);
    const [mail] = await db.outboxMail.findMany();
    expect(mail).toMatchObject({
      toAddress: '805.officer@longan.example.vn',
      state: 'queued',
      subject: 'Nhắc nộp báo cáo Quý II/2013 – Huyện Tân Trụ',
    });
    expect(mail?.messageId).toMatch(/^<[\w-]+@longan\.example\.vn>$/);
    expect(mail?.body).toContain('Hạn nộp là ngày 20/06/2013, đã quá 4 ngày.');

    const officer = await viewerOf('unit-officer', '805');
    expect(await countUnread(officer)).toBe(1);
    const [told] = await listNotifications(officer);
    expect(told).toMatchObject({ period: PERIOD, dueOn: '2013-06-20', readAt: null });
    // Somebody else's is not theirs to read.
    await readNotifications(await viewerOf('unit-leader', '805'), told?.id ?? 0);
    expect(await countUnread(officer)).toBe(1);
    await readNotifications(officer, told?.id ?? 0);
    expect(await countUnread(officer)).toBe(0);
    const [event] = await db.auditEvent.findMany({ where: { action: 'report.remind' } });
    expect(event?.data).toMatchObject({ unit: 'Tân Trụ', people: 2, mails: 1 });
  });

  test('of several units each is told for itself, and a second click reminds nobody', async () => {
    const viewer = await reviewer();
    const board = await getReminderBoard(viewer, PERIOD);
    expect(board.owing.map(({ unit }) => unit.code)).not.toContain('802');
    const input = { period: PERIOD, units: ['802', '805'] } as const;
    const both = await Promise.all([
      remindUnits(viewer, { ...input, units: [...input.units] }),
      remindUnits(viewer, { ...input, units: [...input.units] }),
    ]);
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['just-reminded', 'nothing-owed', 'nothing-owed', 'reminded']);
    expect(await db.notification.count()).toBe(2);
    const after = await getReminderBoard(viewer, PERIOD);
    const row = after.owing.find(({ unit }) => unit.code === '805');
    expect(row).toMatchObject({ people: 2, addresses: 0, lastRemindedAt: expect.any(String) });
  });

  test('without a mail server nothing is queued; in a locked period nobody is reminded', async () => {
    delete process.env.SMTP_URL;
    await setAddress('805.leader');
    const viewer = await reviewer();
    const input = { period: PERIOD, units: ['805'] } as const;
    expect(await remindUnits(viewer, { ...input, units: ['805'] })).toMatchObject([
      { outcome: 'reminded', mails: 0 },
    ]);
    expect(await db.outboxMail.count()).toBe(0);
    expect((await getReminderBoard(viewer, PERIOD)).mailConfigured).toBe(false);

    const admin = await viewerOf('admin', '805');
    await db.reminder.deleteMany();
    await lockPeriod(admin, { period: PERIOD, reason: 'Đã chốt' });
    await expect(remindUnits(viewer, { ...input, units: ['805'] })).rejects.toMatchObject({
      code: 'period-locked',
    });
    await unlockPeriod(admin, { period: PERIOD, reason: 'Thử xong' });
  });
});

describe('by itself', () => {
  test('on the days that are set, once, and only who still owes something', async () => {
    await db.period.update({ where: { code: PERIOD }, data: { reminderDays: [-5, 3] } });
    await setAddress('805.officer');
    // The due day was four days ago: three days after it was yesterday, and is caught up.
    const counts = await Promise.all([remindAutomatically(), remindAutomatically()]);
    const board = await getReminderBoard(await reviewer(), PERIOD);
    const reminded = board.owing.filter(({ lastRemindedAt }) => lastRemindedAt !== null);
    expect(counts[0] + counts[1]).toBe(reminded.length);
    const codes = reminded.map(({ unit }) => unit.code);
    expect(codes).toContain('805');
    // Submitted; and extended to the 28th, five days before which was the 23rd.
    expect(codes).not.toContain('802');
    expect(codes).toContain('801');
    expect(await remindAutomatically()).toBe(0);
    expect(await db.outboxMail.count()).toBe(1);
    const events = await db.auditEvent.findMany({
      where: { action: 'report.remind', actorId: null },
    });
    expect(events).toHaveLength(reminded.length);
  });

  test('is asked by the minute: one query while nothing can be due, a few when all are told', async () => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const cost = async () => {
      query.mockClear();
      expect(await remindAutomatically()).toBe(0);
      return query.mock.calls.length;
    };
    // Every period has its days, but they have long passed; 801's extension is due on the 28th.
    await db.period.updateMany({ data: { reminderDays: [-30, 1] } });
    expect(await cost()).toBeLessThanOrEqual(3);
    await db.period.updateMany({
      where: { code: { not: PERIOD } },
      data: { reminderDays: [-30, -5, -1, 1, 30] },
    });
    const quiet = await cost();
    expect(quiet).toBeLessThanOrEqual(3);

    await db.period.update({ where: { code: PERIOD }, data: { reminderDays: [3] } });
    expect(await remindAutomatically()).toBeGreaterThan(3);
    expect(await cost()).toBeLessThanOrEqual(quiet + 5);
    query.mockRestore();
  });

  test('not when nothing is set, not long after the day, and not in a locked period', async () => {
    expect(await remindAutomatically()).toBe(0);
    await db.period.update({ where: { code: PERIOD }, data: { reminderDays: [1] } });
    const late = await db.reminder.count();
    await remindAutomatically();
    // 801's own due day is still to come, and those due on the 20th were due to be told on the 21st.
    expect(await db.reminder.count()).toBe(late);
    await db.period.update({ where: { code: PERIOD }, data: { reminderDays: [3] } });
    const admin = await viewerOf('admin', '805');
    await lockPeriod(admin, { period: PERIOD, reason: 'Đã chốt' });
    expect(await remindAutomatically()).toBe(0);
    await unlockPeriod(admin, { period: PERIOD, reason: 'Thử xong' });
  });
});
