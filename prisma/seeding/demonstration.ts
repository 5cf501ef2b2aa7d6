import type { Prisma } from '@/lib/db/generated/client';
import type { IsoDate } from '@/lib/domain/calendar';
import { USUAL_REMINDER_DAYS } from '@/lib/domain/reminder';
import { ROUTES } from '../demo/cable-routes';
import { HOLIDAYS, PERIODS, periodOf } from '../demo/calendar';
import { MEETINGS, TASKS } from '../demo/meetings';
import { USERS } from '../demo/people';
import { EXTENSIONS } from '../demo/plan';
import { POST_OFFICES } from '../demo/post-offices';
import { makeReports } from '../demo/reports';
import { TILES } from '../demo/tiles';
import { COMPOSITIONS, PROFILE, SUCCESSIONS, UNITS, unitOf } from '../demo/units';
import { addBriefings, issueBriefings } from './briefings';
import { addReports } from './reports';

type Transaction = Prisma.TransactionClient;

const day = (iso: IsoDate): Date => new Date(`${iso}T00:00:00Z`);
const dayOrNull = (iso: IsoDate | null): Date | null => (iso === null ? null : day(iso));

async function addUnits(tx: Transaction): Promise<void> {
  await tx.unit.createMany({
    data: UNITS.map(({ validFrom, validTo, ...unit }) => ({
      ...unit,
      validFrom: day(validFrom),
      validTo: dayOrNull(validTo),
    })),
  });
  await tx.unitComposition.createMany({
    data: COMPOSITIONS.map(({ validFrom, ...row }) => ({ ...row, validFrom: day(validFrom) })),
  });
  await tx.unitTile.createMany({ data: [...TILES] });
  await tx.unitSuccession.createMany({
    data: SUCCESSIONS.map(({ effectiveOn, ...row }) => ({ ...row, effectiveOn: day(effectiveOn) })),
  });
  await tx.departmentProfile.createMany({
    data: {
      ...PROFILE,
      recipients: [...PROFILE.recipients],
      validFrom: day(PROFILE.validFrom),
    },
    skipDuplicates: true,
  });
}

async function addPeriods(tx: Transaction): Promise<void> {
  await tx.publicHoliday.createMany({
    data: HOLIDAYS.map(({ day: holiday, name }) => ({ day: day(holiday), name })),
    skipDuplicates: true,
  });
  await tx.period.createMany({
    data: PERIODS.map(({ id, code, window, opensOn, dueOn, reviewOn, meetingOn }) => ({
      id,
      code,
      reminderDays: [...USUAL_REMINDER_DAYS],
      dataFrom: day(window.from),
      dataTo: day(window.to),
      opensOn: day(opensOn),
      dueOn: day(dueOn),
      reviewOn: day(reviewOn),
      meetingOn: day(meetingOn),
    })),
  });
}

async function addUsers(tx: Transaction, passwordHash: string): Promise<Map<string, number>> {
  await tx.user.createMany({
    data: USERS.map(({ unit, ...user }) => ({
      ...user,
      unitId: unit === null ? null : unitOf(unit).id,
      passwordHash,
    })),
    // An administrator made before the demonstration was asked for stays.
    skipDuplicates: true,
  });
  const users = await tx.user.findMany({ select: { id: true, username: true } });
  return new Map(users.map(({ id, username }) => [username, id]));
}

async function addRegisters(tx: Transaction): Promise<void> {
  await tx.cableRoute.createMany({
    data: ROUTES.map((route) => ({
      id: route.id,
      unitId: unitOf(route.unit).id,
      name: route.name,
      fromPoint: route.from,
      toPoint: route.to,
      km: route.km,
      enterprises: [...route.enterprises],
      kind: route.kind,
      phase: route.phase,
      originalDeadline: route.originalDeadline,
      validFrom: route.validFrom,
      validTo: route.validTo,
    })),
  });
  await tx.deadlineExtension.createMany({
    data: ROUTES.flatMap(({ id, extensions }) =>
      extensions.map(({ decidedOn, ...extension }) => ({
        routeId: id,
        ...extension,
        decidedOn: dayOrNull(decidedOn),
      })),
    ),
  });
  await tx.postOffice.createMany({
    data: POST_OFFICES.map(({ unit, ...point }) => ({ ...point, unitId: unitOf(unit).id })),
  });
}

async function addMeetings(tx: Transaction): Promise<void> {
  await tx.meeting.createMany({
    data: MEETINGS.map(({ period, heldOn, ...meeting }) => ({
      ...meeting,
      periodId: periodOf(period).id,
      heldOn: day(heldOn),
      programme: [...meeting.programme],
      conclusions: [...meeting.conclusions],
    })),
  });
  await tx.task.createMany({
    data: TASKS.map(({ period, dueOn, ...task }) => ({
      ...task,
      periodId: periodOf(period).id,
      dueOn: dayOrNull(dueOn),
    })),
  });
}

async function addExtensions(tx: Transaction, users: Map<string, number>): Promise<void> {
  await tx.extension.createMany({
    data: EXTENSIONS.map(({ period, unit, dueOn, reason, grantedBy, grantedAt }) => ({
      periodId: periodOf(period).id,
      unitId: unitOf(unit).id,
      dueOn: day(dueOn),
      reason,
      grantedById: users.get(grantedBy) ?? 0,
      grantedAt: new Date(grantedAt),
    })),
  });
}

/** Rows came with their ids: the next ones go on after them. */
async function advanceSequences(tx: Transaction): Promise<void> {
  for (const table of [
    'Unit',
    'Period',
    'CableRoute',
    'PostOffice',
    'Meeting',
    'Task',
    'Report',
    'Revision',
  ]) {
    await tx.$executeRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max("id") FROM "${table}"))`,
    );
  }
}

/** The demonstration province, whole, in a database that has no unit and no period. */
export async function addDemonstration(
  tx: Transaction,
  passwordHash: string,
  businessDate: string | undefined,
): Promise<void> {
  const reports = makeReports();
  const issued = issueBriefings(reports);
  // Waited for below; should the seed fail before that, its failure is the one to tell.
  issued.catch(() => undefined);
  await addUnits(tx);
  await addPeriods(tx);
  const users = await addUsers(tx, passwordHash);
  await addRegisters(tx);
  await addMeetings(tx);
  await addExtensions(tx, users);
  await addReports(tx, reports, users);
  await addBriefings(tx, await issued, users.get('dept.leader') ?? 0);
  await advanceSequences(tx);
  // Times of the trail are always real ones, so the invented past is no part of it.
  await tx.auditEvent.create({
    data: {
      action: 'demo.made',
      subject: 'demo',
      data: { reports: reports.length, businessDate: businessDate ?? null },
    },
  });
}
