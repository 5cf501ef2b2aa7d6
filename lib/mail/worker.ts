import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { remindAutomatically } from '@/lib/data/automatic-reminders';
import { claimMail, markSending, settleAbandoned, settleMail } from '@/lib/data/outbox';
import { log } from '@/lib/log';
import { deliver } from './deliver';
import { type MailSettings, mailSettings } from './settings';

const POLL_MS = 15_000;
const REMIND_EVERY_MS = 60_000;

interface WorkerOptions {
  readonly signal: AbortSignal;
  readonly pollMs?: number;
}

/**
 * Sends what is queued, one message after another, and reminds on the days that are set, until it
 * is told to stop; then it finishes the message it is at. Several processes may run one each.
 */
export async function runMailWorker({ signal, pollMs = POLL_MS }: WorkerOptions): Promise<void> {
  let remindedAt = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    let busy = false;
    try {
      if (Date.now() - remindedAt >= REMIND_EVERY_MS) {
        const units = await remindAutomatically();
        remindedAt = Date.now();
        if (units > 0) log.info({ units }, 'units reminded');
      }
      const settings = mailSettings();
      busy = settings !== null && (await sendOne(settings));
    } catch (error) {
      // The database is away, or a fault of ours: the next round tries again.
      log.error({ err: error }, 'mail worker failed');
    }
    if (!busy) await pause(pollMs, signal);
  }
}

/** @returns whether there was a message to send */
async function sendOne(settings: MailSettings): Promise<boolean> {
  const abandoned = await settleAbandoned();
  if (abandoned > 0) log.warn({ abandoned }, 'messages that may have been sent');
  const mail = await claimMail();
  if (!mail) return false;
  const delivery = await deliver(settings, mail, () => markSending(mail));
  await settleMail(mail, delivery);
  const { id, messageId, attempts } = mail;
  if (delivery.outcome === 'sent') log.info({ id, messageId, attempts }, 'message sent');
  else log.warn({ id, messageId, attempts, ...delivery }, 'message not sent');
  return true;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal, ref: false });
  } catch {
    // Told to stop while waiting.
  }
}
