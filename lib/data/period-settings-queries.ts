import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { addMonths, firstDayOf, type IsoDate } from '@/lib/domain/calendar';
import { type PeriodDays, proposedDays } from '@/lib/domain/period-days';
import type {
  PeriodSettings,
  PeriodSurroundings,
  ProposedPeriod,
} from '@/lib/domain/period-settings';
import { isPeriodCode, nextQuarter, type PeriodCode, quarterOfDay } from '@/lib/domain/quarter';
import { USUAL_REMINDER_DAYS } from '@/lib/domain/reminder';
import { today } from './clock';
import { NotFoundError } from './errors';
import { dateOf, isoDay } from './rows';
import { authorise } from './scope';

/** @throws NotFoundError for a code that no period has */
export async function getPeriodSettings(viewer: Viewer, code: string): Promise<PeriodSettings> {
  authorise(viewer, 'periods.manage');
  const row = isPeriodCode(code) ? await db.period.findUnique({ where: { code } }) : null;
  if (!row) throw new NotFoundError();
  const [submitted, surroundings] = await Promise.all([
    db.report.count({ where: { periodId: row.id, firstSubmittedAt: { not: null } } }),
    unsafeSurroundings(row.code as PeriodCode),
  ]);
  return {
    id: row.id,
    code: row.code as PeriodCode,
    version: row.version,
    days: daysOf(row),
    reminderDays: row.reminderDays,
    lock: row.lockedAt && { at: row.lockedAt.toISOString(), reason: row.lockReason ?? '' },
    submitted,
    surroundings,
  };
}

/** The period after the newest one, with days as they used to be set; the first: this quarter. */
export async function getProposedPeriod(viewer: Viewer): Promise<ProposedPeriod> {
  authorise(viewer, 'periods.manage');
  const rows = await db.period.findMany({ orderBy: { code: 'desc' }, take: 4 });
  const earlier = rows.map((row) => ({ code: row.code as PeriodCode, days: daysOf(row) }));
  const code = earlier[0] ? nextQuarter(earlier[0].code) : quarterOfDay(today());
  const surroundings = await unsafeSurroundings(code);
  return {
    code,
    days: proposedDays(code, earlier, new Set<string>(surroundings.holidays)),
    reminderDays: USUAL_REMINDER_DAYS,
    surroundings,
  };
}

const daysOf = (row: Prisma.PeriodModel): PeriodDays => ({
  dataFrom: isoDay(row.dataFrom),
  dataTo: isoDay(row.dataTo),
  opensOn: isoDay(row.opensOn),
  dueOn: isoDay(row.dueOn),
  reviewOn: isoDay(row.reviewOn),
  meetingOn: isoDay(row.meetingOn),
});

async function unsafeSurroundings(code: PeriodCode): Promise<PeriodSurroundings> {
  const first = firstDayOf(code);
  const [holidays, previous] = await Promise.all([
    db.publicHoliday.findMany({
      where: { day: { gte: dateOf(addMonths(first, -12)), lte: dateOf(addMonths(first, 15)) } },
      orderBy: { day: 'asc' },
    }),
    db.period.findFirst({ where: { code: { lt: code } }, orderBy: { code: 'desc' } }),
  ]);
  return {
    holidays: holidays.map((row): IsoDate => isoDay(row.day)),
    previousTo: previous && isoDay(previous.dataTo),
  };
}
