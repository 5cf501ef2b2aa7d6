import 'server-only';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import {
  type MovedDay,
  onWorkingDays,
  PERIOD_DAYS,
  type PeriodDays,
} from '@/lib/domain/period-days';
import { nextQuarter, type PeriodCode } from '@/lib/domain/quarter';
import type { CreatePeriodInput, LockPeriodInput, UpdatePeriodInput } from '@/lib/schemas/period';
import { audit } from './audit';
import { businessNow, today } from './clock';
import { ConflictError, ProblemError } from './errors';
import { holdPeriod, holdUnlocked } from './open-period';
import { dateOf, isoDay } from './rows';
import { authorise } from './scope';

type Tx = Prisma.TransactionClient;

/** Which days had to leave a weekend or a holiday: told to whoever typed them. */
interface SavedPeriod {
  readonly moved: readonly MovedDay[];
}

/**
 * Makes the period after the newest one.
 * @throws ConflictError when somebody made it meanwhile
 */
export async function createPeriod(
  viewer: Viewer,
  { period: code, reminderDays, ...input }: CreatePeriodInput,
): Promise<SavedPeriod> {
  authorise(viewer, 'periods.manage');
  try {
    return await db.$transaction(async (tx) => {
      const newest = await tx.period.findFirst({ orderBy: { code: 'desc' } });
      if (newest && nextQuarter(newest.code as PeriodCode) !== code) throw new ConflictError();
      const { days, moved } = onWorkingDays(input, await holidays(tx));
      const { id } = await tx.period.create({ data: { code, reminderDays, ...datesOf(days) } });
      await audit(tx, viewer, 'period.create', `period:${id}`, {
        ...days,
        reminderDays: daysText(reminderDays),
      });
      return { moved };
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      throw new ConflictError();
    }
    throw error;
  }
}

/**
 * Changes a period's days. The window stays once a unit has submitted, since it says which units
 * report and which facts; and a period in which somebody has begun is not taken back.
 * @throws ProblemError `period-locked`, `window-in-use`, `opening-in-use`
 */
export async function updatePeriod(
  viewer: Viewer,
  { period: code, version, reminderDays, ...input }: UpdatePeriodInput,
): Promise<SavedPeriod> {
  authorise(viewer, 'periods.manage');
  return db.$transaction(async (tx) => {
    const { id } = await holdUnlocked(tx, { code }, 'alone');
    const before = await tx.period.findUniqueOrThrow({ where: { id } });
    if (before.version !== version) throw new ConflictError();
    const { days, moved } = onWorkingDays(input, await holidays(tx));
    const changed = PERIOD_DAYS.filter((day) => isoDay(before[day]) !== days[day]);
    const was = daysText(before.reminderDays);
    const becomes = daysText(reminderDays);
    if (changed.length === 0 && was === becomes) return { moved };
    await assertFree(tx, id, changed, days);
    await tx.period.update({
      where: { id },
      data: { ...datesOf(days), reminderDays, version: { increment: 1 } },
    });
    await audit(tx, viewer, 'period.update', `period:${id}`, {
      ...Object.fromEntries(changed.map((day) => [day, `${isoDay(before[day])} → ${days[day]}`])),
      ...(was === becomes ? {} : { reminderDays: `${was} → ${becomes}` }),
    });
    return { moved };
  });
}

/** Closes a period: nothing in its reports moves any more. Waits for whoever is writing in one. */
export async function lockPeriod(viewer: Viewer, input: LockPeriodInput): Promise<void> {
  await setLock(viewer, input, true);
}

/** Opens a locked period again, saying why. */
export async function unlockPeriod(viewer: Viewer, input: LockPeriodInput): Promise<void> {
  await setLock(viewer, input, false);
}

async function setLock(
  viewer: Viewer,
  { period: code, reason }: LockPeriodInput,
  lock: boolean,
): Promise<void> {
  authorise(viewer, 'periods.manage');
  await db.$transaction(async (tx) => {
    const { id, lockedAt } = await holdPeriod(tx, { code }, 'alone');
    if ((lockedAt !== null) === lock) throw new ConflictError();
    await tx.period.update({
      where: { id },
      data: lock
        ? { lockedAt: businessNow(), lockReason: reason }
        : { lockedAt: null, lockReason: null },
    });
    await audit(tx, viewer, lock ? 'period.lock' : 'period.unlock', `period:${id}`, {
      note: reason,
    });
  });
}

async function assertFree(
  tx: Tx,
  periodId: number,
  changed: readonly (keyof PeriodDays)[],
  days: PeriodDays,
): Promise<void> {
  if (changed.includes('dataFrom') || changed.includes('dataTo')) {
    const submitted = await tx.report.count({
      where: { periodId, firstSubmittedAt: { not: null } },
    });
    if (submitted > 0) throw new ProblemError('window-in-use', { count: submitted });
  }
  if (changed.includes('opensOn') && days.opensOn > today()) {
    const begun = await tx.report.count({ where: { periodId, status: { not: 'not-started' } } });
    if (begun > 0) throw new ProblemError('opening-in-use', { count: begun });
  }
}

async function holidays(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.publicHoliday.findMany({ select: { day: true } });
  return new Set(rows.map(({ day }) => isoDay(day)));
}

const daysText = (days: readonly number[]): string =>
  days.toSorted((a, b) => a - b).join(', ') || '–';

const datesOf = (days: PeriodDays) => ({
  dataFrom: dateOf(days.dataFrom),
  dataTo: dateOf(days.dataTo),
  opensOn: dateOf(days.opensOn),
  dueOn: dateOf(days.dueOn),
  reviewOn: dateOf(days.reviewOn),
  meetingOn: dateOf(days.meetingOn),
});
