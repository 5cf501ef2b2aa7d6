import 'server-only';
import { db } from '@/lib/db/client';
import type { IsoDate } from '@/lib/domain/calendar';
import { dueDaysWithin, reminderDue } from '@/lib/domain/reminder';
import { today } from './clock';
import { ProblemError } from './errors';
import { type Owing, unsafeOwing } from './owing';
import { dateOf, isoDay, toPeriod } from './rows';
import { unsafeRemind } from './send-reminder';

/**
 * Reminds each unit that still owes a report on the days that its period says, counted from the
 * unit's own due day. Any number of processes may do this at any time: the key lets each reminder
 * out once. Asked every minute, so it costs a few queries at most, however many periods and units
 * there are, and a transaction only for a unit that is reminded.
 * @returns units reminded now
 */
export async function remindAutomatically(): Promise<number> {
  const day = today();
  const due = await unsafeDue(day);
  if (due.length === 0) return 0;
  const done = await db.reminder.findMany({
    where: { key: { in: due.map(({ key }) => key) } },
    select: { key: true },
  });
  const sent = new Set(done.map(({ key }) => key));
  let reminded = 0;
  for (const { key, owing } of due) {
    if (!sent.has(key) && (await remindUnlessLocked(owing, key))) reminded += 1;
  }
  return reminded;
}

/** What is to be sent today, whether or not it has been. */
async function unsafeDue(day: IsoDate): Promise<{ key: string; owing: Owing }[]> {
  const rows = await unsafePeriodsDue(day);
  if (rows.length === 0) return [];
  const daysOf = new Map(rows.map(({ id, reminderDays }) => [id, reminderDays]));
  const due: { key: string; owing: Owing }[] = [];
  for (const owing of await unsafeOwing(rows.map(toPeriod))) {
    const { period, unit, dueOn } = owing;
    if (!owing.owes || owing.people.length === 0) continue;
    const offset = reminderDue(daysOf.get(period.id) ?? [], dueOn, day);
    if (offset === null) continue;
    due.push({ key: `automatic:${period.code}/unit:${unit.id}/${dueOn}/${offset}`, owing });
  }
  return due;
}

/** Open periods in which somebody's due day has a reminder due; most days there is none. */
async function unsafePeriodsDue(day: IsoDate) {
  const { from, to } = dueDaysWithin(day);
  const within = { gte: dateOf(from), lte: dateOf(to) };
  const rows = await db.period.findMany({
    where: {
      lockedAt: null,
      opensOn: { lte: dateOf(day) },
      reminderDays: { isEmpty: false },
      OR: [
        { dueOn: within },
        { extensions: { some: { dueOn: within } } },
        { reports: { some: { returnedDueOn: within } } },
      ],
    },
    include: {
      extensions: { where: { dueOn: within }, select: { dueOn: true } },
      reports: { where: { returnedDueOn: within }, select: { returnedDueOn: true } },
    },
  });
  return rows.filter(({ dueOn, extensions, reports, reminderDays }) =>
    [
      dueOn,
      ...extensions.map((extension) => extension.dueOn),
      ...reports.flatMap(({ returnedDueOn }) => returnedDueOn ?? []),
    ].some((dueDay) => reminderDue(reminderDays, isoDay(dueDay), day) !== null),
  );
}

async function remindUnlessLocked(owing: Owing, key: string): Promise<boolean> {
  try {
    return (await unsafeRemind(null, owing, key)) !== null;
  } catch (error) {
    // It was locked meanwhile: nobody is to be reminded of what they cannot do.
    if (error instanceof ProblemError) return false;
    throw error;
  }
}
