import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { MailState, ReminderBoard } from '@/lib/domain/reminder';
import { mailSettings } from '@/lib/mail/settings';
import { unsafeOwing } from './owing';
import { getPeriod } from './period-queries';
import { toUnit } from './rows';
import { authorise } from './scope';

/** Messages shown at most: those that need somebody come first. */
const SHOWN_MAILS = 50;

/** Who owes a report of a period, whom a reminder reaches, and what became of the messages. */
export async function getReminderBoard(viewer: Viewer, code: string): Promise<ReminderBoard> {
  authorise(viewer, 'reminders.send');
  const period = await getPeriod(viewer, code);
  const [all, last, stuck, underWay, sentMails, { reminderDays }] = await Promise.all([
    unsafeOwing([period]),
    db.reminder.groupBy({
      by: ['unitId'],
      where: { periodId: period.id },
      _max: { at: true },
    }),
    unsafeMails(period.id, ['failed', 'unknown']),
    unsafeMails(period.id, ['sending', 'queued']),
    db.outboxMail.count({ where: { reminder: { periodId: period.id }, state: 'sent' } }),
    db.period.findUniqueOrThrow({ where: { id: period.id }, select: { reminderDays: true } }),
  ]);
  const lastAt = new Map(last.map((row) => [row.unitId, row._max.at]));
  return {
    owing: all
      .filter(({ owes }) => owes)
      .map(({ unit, status, dueOn, daysLeft, people }) => ({
        unit,
        status,
        dueOn,
        daysLeft,
        people: people.length,
        addresses: people.filter(({ email }) => email !== null).length,
        lastRemindedAt: lastAt.get(unit.id)?.toISOString() ?? null,
      })),
    mails: [...stuck, ...underWay].slice(0, SHOWN_MAILS).flatMap((row) =>
      row.reminder
        ? [
            {
              id: row.id,
              unit: toUnit(row.reminder.unit),
              to: row.toAddress,
              state: row.state as MailState,
              attempts: row.attempts,
              nextTryAt: row.nextTryAt.toISOString(),
              error: row.lastError,
            },
          ]
        : [],
    ),
    sentMails,
    mailConfigured: mailSettings() !== null,
    reminderDays: reminderDays.toSorted((a, b) => a - b),
  };
}

const unsafeMails = (periodId: number, states: readonly MailState[]) =>
  db.outboxMail.findMany({
    where: { AND: [{ reminder: { periodId } }, { state: { in: [...states] } }] },
    include: { reminder: { select: { unit: true } } },
    orderBy: { id: 'desc' },
    take: SHOWN_MAILS,
  });
