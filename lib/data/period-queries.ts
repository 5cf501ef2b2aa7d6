import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Reader, Viewer } from '@/lib/domain/access';
import { addDays, type IsoDate, workingDayFrom } from '@/lib/domain/calendar';
import type { Period } from '@/lib/domain/province';
import { isPeriodCode } from '@/lib/domain/quarter';
import { today } from './clock';
import { NotFoundError } from './errors';
import { dateOf, isoDay, toPeriod } from './rows';

const unsafePeriods = cache(async (): Promise<Period[]> => {
  const rows = await db.period.findMany({ orderBy: { code: 'desc' } });
  return rows.map(toPeriod);
});

/** All periods, the newest first. Everyone who is signed in reads them, and programs too. */
export async function listPeriods(_viewer: Reader): Promise<Period[]> {
  return unsafePeriods();
}

/** @throws NotFoundError for a code that no period has, or that is none */
export async function getPeriod(viewer: Viewer, code: string): Promise<Period> {
  const period = isPeriodCode(code)
    ? (await listPeriods(viewer)).find((candidate) => candidate.code === code)
    : undefined;
  if (!period) throw new NotFoundError();
  return period;
}

/** The newest period that is open for reports, else the newest: where each home page begins. */
export async function getCurrentPeriod(viewer: Viewer): Promise<Period> {
  const periods = await listPeriods(viewer);
  const period = periods.find((candidate) => candidate.opensOn <= today()) ?? periods.at(-1);
  if (!period) throw new NotFoundError();
  return period;
}

/** The newest period whose meeting day has come: what a leader wants to see whole. */
export async function getLastReportedPeriod(viewer: Viewer): Promise<Period> {
  const periods = await listPeriods(viewer);
  const period = periods.find((candidate) => candidate.meetingOn <= today());
  return period ?? getCurrentPeriod(viewer);
}

/** The day after so many working days from today: no weekend, no public holiday. */
export async function getWorkingDayAfter(_viewer: Viewer, count: number): Promise<IsoDate> {
  const rows = await db.publicHoliday.findMany({ where: { day: { gte: dateOf(today()) } } });
  const holidays = new Set<string>(rows.map((row) => isoDay(row.day)));
  let day = today();
  for (let passed = 0; passed < count; passed += 1) day = workingDayFrom(addDays(day, 1), holidays);
  return day;
}
