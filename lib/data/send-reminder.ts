import 'server-only';
import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { reminderMail } from '@/lib/mail/reminder-mail';
import { mailSettings } from '@/lib/mail/settings';
import { audit } from './audit';
import { businessNow } from './clock';
import { assertOpen } from './open-period';
import type { Owing } from './owing';

/** The domain of the sender's address names the messages, as mail programs expect. */
const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'giao-ban.invalid';

/**
 * Tells a unit's people that its report is due: in the application, and by mail where an address is
 * known and mail is set up. Reminder, notifications, messages and audit in one transaction.
 * @param key once for each: a second call with it does nothing
 * @returns how many messages were queued; null: this reminder had been sent before
 */
export async function unsafeRemind(
  viewer: Viewer | null,
  { period, unit, status, dueOn, daysLeft, people }: Owing,
  key: string,
): Promise<{ mails: number } | null> {
  const settings = mailSettings();
  return db.$transaction(async (tx) => {
    await assertOpen(tx, period.id);
    const [reminder] = await tx.reminder.createManyAndReturn({
      data: [
        {
          key,
          periodId: period.id,
          unitId: unit.id,
          automatic: viewer === null,
          at: businessNow(),
        },
      ],
      skipDuplicates: true,
    });
    if (!reminder) return null;
    const data = { period: period.code, dueOn, status };
    await tx.notification.createMany({
      data: people.map(({ id }) => ({
        userId: id,
        kind: 'report-due',
        data,
        createdAt: businessNow(),
      })),
    });
    const site = process.env.NEXTAUTH_URL?.replace(/\/$/, '') ?? null;
    const text = reminderMail({ period: period.code, unit, status, dueOn, daysLeft, site });
    const mails = settings
      ? people.flatMap(({ id, email }) =>
          email === null
            ? []
            : [
                {
                  key: `${key}/user:${id}`,
                  messageId: `<${randomUUID()}@${domainOf(settings.from)}>`,
                  reminderId: reminder.id,
                  toAddress: email,
                  ...text,
                },
              ],
        )
      : [];
    await tx.outboxMail.createMany({ data: mails });
    await audit(tx, viewer, 'report.remind', `period:${period.id}`, {
      unit: unit.name,
      dueOn,
      people: people.length,
      mails: mails.length,
    });
    return { mails: mails.length };
  });
}
