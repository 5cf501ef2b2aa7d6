import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settleAbandoned, waitAfter } from '@/lib/data/outbox';
import { remindUnits, retryMail } from '@/lib/data/reminder-commands';
import { getReminderBoard } from '@/lib/data/reminder-queries';
import { demoDatabase } from '../support/demo-database';
import {
  type SmtpProcess,
  startSmtp,
  startWorker,
  type WorkerProcess,
} from '../support/mail-processes';
import { decoded } from '../support/received-mail';
import { viewerOf } from '../support/viewers';

// A mail server and the application's worker, each in a process of its own, killed in between.

const db = demoDatabase();
const WAIT = { timeout: 60_000, interval: 50 };

let smtp: SmtpProcess;
const workers: WorkerProcess[] = [];
const worker = (url = smtp.url): WorkerProcess => {
  const started = startWorker(url);
  workers.push(started);
  return started;
};

beforeEach(async () => {
  smtp = await startSmtp();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(workers.splice(0).map((running) => running.kill()));
  await smtp.kill();
  await db.outboxMail.deleteMany();
});

async function queue(
  count: number,
): Promise<{ id: number; messageId: string; toAddress: string }[]> {
  const { id: periodId } = await db.period.findUniqueOrThrow({ where: { code: '2013-Q2' } });
  const { id: unitId } = await db.unit.findFirstOrThrow({ where: { code: '804' } });
  const reminder = await db.reminder.create({
    data: { key: randomUUID(), periodId, unitId, automatic: false, at: new Date() },
  });
  return db.outboxMail.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      key: randomUUID(),
      messageId: `<${randomUUID()}@longan.example.vn>`,
      reminderId: reminder.id,
      toAddress: `canbo${index}@thuthua.example.vn`,
      subject: 'Nhắc nộp báo cáo Quý II/2013 – Huyện Thủ Thừa',
      body: 'Kính gửi anh, chị,\n\n.Dòng bắt đầu bằng dấu chấm\n\nĐề nghị nộp báo cáo.',
    })),
  });
}

const stateOf = async (id: number): Promise<string> =>
  (await db.outboxMail.findUniqueOrThrow({ where: { id } })).state;
const accepted = () => smtp.events.filter(({ type }) => type === 'accepted');
const until = (type: string) =>
  expect.poll(() => smtp.events.some((event) => event.type === type), WAIT).toBe(true);
const untilState = (id: number, state: string) => expect.poll(() => stateOf(id), WAIT).toBe(state);
/** As if the time that a dead sender was given had run out. */
const expireLeases = () =>
  db.outboxMail.updateMany({ data: { leaseUntil: new Date(Date.now() - 1000) } });

test('a message goes out once, from one of two workers', async () => {
  const mails = await queue(12);
  worker();
  worker();
  for (const { id } of mails) await untilState(id, 'sent');
  expect(
    accepted()
      .map(({ messageId }) => messageId)
      .sort(),
  ).toEqual(mails.map(({ messageId }) => messageId).sort());
});

test('what arrives is plain Vietnamese text with a link, and seven bits wide', async () => {
  vi.stubEnv('SMTP_URL', smtp.url);
  vi.stubEnv('MAIL_FROM', 'Giao ban <giao-ban@longan.example.vn>');
  vi.stubEnv('NEXTAUTH_URL', 'https://giaoban.example.vn/');
  await db.user.update({
    where: { username: '805.officer' },
    data: { email: 'canbo@tantru.example.vn' },
  });
  await remindUnits(await viewerOf('reviewer', '805'), { period: '2013-Q2', units: ['805'] });
  worker();
  await until('accepted');
  const { text = '' } = accepted()[0] ?? {};
  // Servers without 8BITMIME take it too.
  expect(text).toMatch(/^[\r\n\x20-\x7e]*$/);
  const { headers, body } = decoded(text);
  expect(headers).toMatchObject({
    to: 'canbo@tantru.example.vn',
    subject: 'Nhắc nộp báo cáo Quý II/2013 – Huyện Tân Trụ',
    'content-type': 'text/plain; charset=utf-8',
    'auto-submitted': 'auto-generated',
  });
  expect(headers.from).toContain('<giao-ban@longan.example.vn>');
  expect(body).toBe(
    [
      'Kính gửi anh, chị,',
      '',
      'Báo cáo quý II/2013 của huyện Tân Trụ đang nhập, chưa trình ký. Hạn nộp là ngày 20/06/2013, đã quá 4 ngày.',
      '',
      'Đề nghị đơn vị hoàn thành và nộp báo cáo. Nếu có vướng mắc, xin liên hệ với Sở.',
      '',
      'Mở báo cáo: https://giaoban.example.vn/reports/2013-Q2',
      '',
      'Thư này do phần mềm Giao ban gửi; xin không trả lời thư này.',
      '',
    ].join('\n'),
  );
});

test('a worker that is killed before the content leaves loses nothing and doubles nothing', async () => {
  const [mail] = await queue(1);
  if (!mail) throw new Error('Nothing was queued');
  await smtp.behave('hold-envelope');
  const first = worker();
  await until('envelope');
  await first.kill();
  expect(await stateOf(mail.id)).toBe('queued');

  await smtp.behave('accept');
  await expireLeases();
  worker();
  await untilState(mail.id, 'sent');
  expect(accepted()).toMatchObject([{ messageId: mail.messageId, to: mail.toAddress }]);
});

test('killed while the content leaves: told, not doubled, and sent again by a person only', async () => {
  const [mail] = await queue(1);
  if (!mail) throw new Error('Nothing was queued');
  await smtp.behave('hold-content');
  const first = worker();
  await until('content');
  await first.kill();
  expect(await stateOf(mail.id)).toBe('sending');

  await smtp.behave('accept');
  await expireLeases();
  const [other] = await queue(1);
  worker();
  await untilState(other?.id ?? 0, 'sent');
  expect(await stateOf(mail.id)).toBe('unknown');
  expect(accepted()).toHaveLength(1);

  const reviewer = await viewerOf('reviewer', '804');
  await retryMail(reviewer, mail.id);
  await untilState(mail.id, 'sent');
  // The same name, so that whoever got it before can tell.
  expect(accepted().at(-1)).toMatchObject({ messageId: mail.messageId });
  await expect(retryMail(reviewer, mail.id)).rejects.toMatchObject({ name: 'ConflictError' });
});

test('a mail server that is away gets it later', async () => {
  const [mail] = await queue(1);
  if (!mail) throw new Error('Nothing was queued');
  const { url } = smtp;
  await smtp.kill();
  const first = worker(url);
  await expect
    .poll(
      async () => (await db.outboxMail.findUniqueOrThrow({ where: { id: mail.id } })).lastError,
      WAIT,
    )
    .toContain('ECONNREFUSED');
  await first.stop();
  const waiting = await db.outboxMail.findUniqueOrThrow({ where: { id: mail.id } });
  expect(waiting).toMatchObject({ state: 'queued', attempts: 1, leaseToken: null });
  expect(waiting.nextTryAt.getTime()).toBeGreaterThan(Date.now());

  smtp = await startSmtp();
  await db.outboxMail.update({ where: { id: mail.id }, data: { nextTryAt: new Date() } });
  worker();
  await untilState(mail.id, 'sent');
  expect(accepted()).toHaveLength(1);
});

test('a mail server that is killed with the content in its hands leaves the message unknown', async () => {
  const [mail] = await queue(1);
  if (!mail) throw new Error('Nothing was queued');
  await smtp.behave('hold-content');
  worker();
  await until('content');
  await smtp.kill();
  await untilState(mail.id, 'unknown');
});

test('“later” is tried again, “never” is not', async () => {
  const [later] = await queue(1);
  await smtp.behave('later');
  worker();
  await expect
    .poll(
      async () => (await db.outboxMail.findUnique({ where: { id: later?.id ?? 0 } }))?.lastError,
      WAIT,
    )
    .toContain('Try again later');
  expect(await stateOf(later?.id ?? 0)).toBe('queued');
  await smtp.behave('never');
  const [never] = await queue(1);
  await untilState(never?.id ?? 0, 'failed');
  // What needs somebody comes first.
  const { mails } = await getReminderBoard(await viewerOf('reviewer', '804'), '2013-Q2');
  expect(mails.map(({ state }) => state)).toEqual(['failed', 'queued']);
  expect(accepted()).toEqual([]);
});

test('who is sending has its time, and waits grow to six hours', async () => {
  const [mail] = await queue(1);
  const data = { state: 'sending', leaseUntil: new Date(Date.now() + 60_000) };
  await db.outboxMail.update({ where: { id: mail?.id }, data });
  expect(await settleAbandoned()).toBe(0);
  expect([1, 2, 3, 20].map(waitAfter)).toEqual([60_000, 120_000, 240_000, 21_600_000]);
});
