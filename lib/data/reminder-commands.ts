import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { Period } from '@/lib/domain/province';
import type { RemindOutcome, RemindResult } from '@/lib/domain/reminder';
import type { RemindInput } from '@/lib/schemas/reminder';
import { audit } from './audit';
import { businessNow } from './clock';
import { ConflictError, NotFoundError } from './errors';
import { type Owing, unsafeOwing } from './owing';
import { getPeriod } from './period-queries';
import { authorise } from './scope';
import { unsafeRemind } from './send-reminder';

/** A second click, or a colleague's, does not remind anew so soon. */
const PAUSE_MINUTES = 10;

/**
 * Reminds units of a period, each by itself: what cannot be done for one is told and does not stop
 * the others.
 * @throws NotFoundError for a unit that does not report in the period
 * @throws ProblemError `period-locked`, `period-not-open`
 */
export async function remindUnits(
  viewer: Viewer,
  { period: code, units }: RemindInput,
): Promise<RemindResult[]> {
  authorise(viewer, 'reminders.send');
  const period = await getPeriod(viewer, code);
  const all = await unsafeOwing([period]);
  const asked = units.map((unit) => {
    const found = all.find((candidate) => candidate.unit.code === unit);
    if (!found) throw new NotFoundError();
    return found;
  });
  const recent = await unsafeJustReminded(period);
  const results: RemindResult[] = [];
  for (const owing of asked) {
    results.push(await remindOne(viewer, owing, recent.has(owing.unit.id)));
  }
  return results;
}

async function remindOne(
  viewer: Viewer,
  owing: Owing,
  justReminded: boolean,
): Promise<RemindResult> {
  const { period, unit, people } = owing;
  const refused = (outcome: RemindOutcome): RemindResult => ({
    unit,
    outcome,
    people: 0,
    mails: 0,
  });
  if (!owing.owes) return refused('nothing-owed');
  if (people.length === 0) return refused('nobody');
  if (justReminded) return refused('just-reminded');
  // Two people at the same moment have the same key: one of them reminds.
  const slot = Math.floor(businessNow().getTime() / (PAUSE_MINUTES * 60_000));
  const key = `by-hand:${period.code}/unit:${unit.id}/${slot}`;
  const sent = await unsafeRemind(viewer, owing, key);
  return sent
    ? { unit, outcome: 'reminded', people: people.length, mails: sent.mails }
    : refused('just-reminded');
}

async function unsafeJustReminded({ id }: Period): Promise<ReadonlySet<number>> {
  const since = new Date(businessNow().getTime() - PAUSE_MINUTES * 60_000);
  const rows = await db.reminder.findMany({
    where: { periodId: id, at: { gt: since } },
    select: { unitId: true },
  });
  return new Set(rows.map(({ unitId }) => unitId));
}

/**
 * Sends a message again that failed, or of which nobody knows whether it arrived. It keeps its
 * Message-ID: where it arrived before, the mail server or the reader can tell.
 * @throws ConflictError when it is neither, or somebody did so meanwhile
 */
export async function retryMail(viewer: Viewer, id: number): Promise<void> {
  authorise(viewer, 'reminders.send');
  await db.$transaction(async (tx) => {
    const mail = await tx.outboxMail.findUnique({
      where: { id },
      select: { toAddress: true, reminder: { select: { periodId: true } } },
    });
    if (!mail?.reminder) throw new NotFoundError();
    const written = await tx.outboxMail.updateMany({
      where: { id, state: { in: ['failed', 'unknown'] } },
      data: {
        state: 'queued',
        attempts: 0,
        nextTryAt: new Date(),
        leaseToken: null,
        leaseUntil: null,
      },
    });
    if (written.count !== 1) throw new ConflictError();
    await audit(tx, viewer, 'mail.retry', `period:${mail.reminder.periodId}`, {
      email: mail.toAddress,
    });
  });
}
