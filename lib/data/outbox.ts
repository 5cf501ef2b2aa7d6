import 'server-only';
import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';

// The life of a message. `queued` → claimed by a lease → `sending`, written before its content
// leaves → `sent`. Whoever dies while it is only claimed leaves it to the next one; whoever dies
// while it is `sending` leaves it `unknown`: it may have arrived, and people decide.

/** Longer than all of the mail server's time limits before the content together. */
const CLAIM_SECONDS = 120;
/** Longer than the time limit on the answer to the content. */
const SENDING_SECONDS = 300;
/** About two days of trying, further and further apart. */
const MOST_ATTEMPTS = 14;
const MINUTE = 60_000;
const LONGEST_WAIT = 6 * 60 * MINUTE;

export interface ClaimedMail {
  readonly id: number;
  readonly token: string;
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
}

/** Takes one message whose turn has come, so that nobody else does; null: there is none. */
export async function claimMail(): Promise<ClaimedMail | null> {
  const token = randomUUID();
  const [row] = await db.$queryRaw<
    {
      id: number;
      messageId: string;
      toAddress: string;
      subject: string;
      body: string;
      attempts: number;
    }[]
  >`
    UPDATE "OutboxMail"
    SET "leaseToken" = ${token}::uuid,
        "leaseUntil" = now() + make_interval(secs => ${CLAIM_SECONDS}),
        "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT "id" FROM "OutboxMail"
      WHERE "state" = 'queued' AND "nextTryAt" <= now()
        AND ("leaseUntil" IS NULL OR "leaseUntil" <= now())
      ORDER BY "nextTryAt", "id" LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    RETURNING "id", "messageId", "toAddress", "subject", "body", "attempts"`;
  if (!row) return null;
  const { toAddress: to, ...rest } = row;
  return { ...rest, to, token };
}

/**
 * Says that the content leaves now. Must be answered before a byte of it does.
 * @returns false when the claim has run out: then somebody else may be sending it
 */
export async function markSending({ id, token }: ClaimedMail): Promise<boolean> {
  const written = await db.$executeRaw`
    UPDATE "OutboxMail"
    SET "state" = 'sending', "leaseUntil" = now() + make_interval(secs => ${SENDING_SECONDS})
    WHERE "id" = ${id} AND "leaseToken" = ${token}::uuid AND "state" = 'queued'
      AND "leaseUntil" > now()`;
  return written === 1;
}

export type Delivery =
  | { readonly outcome: 'sent' }
  /** The server refused it for good, or what it was given can never be sent. */
  | { readonly outcome: 'refused'; readonly error: string }
  /** It surely did not go out: it is tried again. */
  | { readonly outcome: 'not-sent'; readonly error: string }
  /** The content had begun to leave, and no answer came. */
  | { readonly outcome: 'unknown'; readonly error: string };

/** Writes down what came of a message; nothing when the claim is somebody else's by now. */
export async function settleMail(mail: ClaimedMail, delivery: Delivery): Promise<void> {
  const mine = { id: mail.id, leaseToken: mail.token };
  const free = { leaseToken: null, leaseUntil: null };
  const { outcome } = delivery;
  if (outcome === 'sent') {
    // Also when the time ran out meanwhile and it was held to be unknown: now it is known.
    await db.outboxMail.updateMany({
      where: { id: mail.id, leaseToken: mail.token, state: { in: ['sending', 'unknown'] } },
      data: { ...free, state: 'sent', sentAt: new Date(), lastError: null },
    });
    return;
  }
  const lastError = delivery.error.slice(0, 500);
  const gone = outcome === 'refused' || (outcome === 'not-sent' && mail.attempts >= MOST_ATTEMPTS);
  await db.outboxMail.updateMany({
    where: { ...mine, state: { in: ['queued', 'sending'] } },
    data: {
      ...free,
      state: outcome === 'unknown' ? 'unknown' : gone ? 'failed' : 'queued',
      nextTryAt: new Date(Date.now() + waitAfter(mail.attempts)),
      lastError,
    },
  });
}

/** One minute after the first try, doubled each time, six hours at most. */
export const waitAfter = (attempts: number): number =>
  Math.min(MINUTE * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT);

/** Messages whose sender died while their content was leaving: told, never sent again blindly. */
export async function settleAbandoned(): Promise<number> {
  return db.$executeRaw`
    UPDATE "OutboxMail" SET "state" = 'unknown'
    WHERE "state" = 'sending' AND "leaseUntil" <= now()`;
}
