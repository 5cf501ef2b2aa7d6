import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import type { ReportingUnit } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { RegisterName } from '@/lib/domain/registers/registered';
import { type DeskQuarter, lastHeldQuarter, openQuarters } from '@/lib/domain/registers/rules';
import type { ReportStatus } from '@/lib/domain/report-status';
import { mustReport } from '@/lib/domain/unit';
import { today } from './clock';
import { NotFoundError, ProblemError } from './errors';
import { unsafeCarried } from './register-carried';
import { dateOf, isoDay, toUnit } from './rows';
import { POINTERS } from './standing';

// Unscoped reads that the register's queries and commands are made of, once they have authorised.

type Tx = Prisma.TransactionClient;

/** A unit's registers as they can be changed now. */
export interface Desk {
  readonly unit: ReportingUnit;
  readonly quarters: readonly DeskQuarter[];
  /** The last quarter under which nothing may change; null: none. */
  readonly held: PeriodCode | null;
  /** Quarters from which a change can take effect, the newest first. */
  readonly open: readonly PeriodCode[];
}

/**
 * @param hold keeps the unit's registers, its reports' statuses and the periods' locks as they are
 *   until the transaction ends: changes of a unit's registers follow one another, and none slips
 *   under a report that is being passed on or a period that is being locked
 */
export async function unsafeDesk(reader: Tx, unitId: number, hold = false): Promise<Desk> {
  const [forUpdate, forShare] = hold
    ? [Prisma.sql`FOR NO KEY UPDATE`, Prisma.sql`FOR SHARE`]
    : [Prisma.empty, Prisma.empty];
  await reader.$queryRaw`SELECT 1 FROM "Unit" WHERE "id" = ${unitId} ${forUpdate}`;
  const periods = await reader.$queryRaw<
    { id: number; code: PeriodCode; dataFrom: Date; dataTo: Date; lockedAt: Date | null }[]
  >`SELECT "id", "code", "dataFrom", "dataTo", "lockedAt" FROM "Period"
    WHERE "opensOn" <= ${dateOf(today())} ORDER BY "code" ${forShare}`;
  const reports = await reader.$queryRaw<{ periodId: number; status: ReportStatus }[]>`
    SELECT "periodId", "status" FROM "Report" WHERE "unitId" = ${unitId} ${forShare}`;
  const row = await reader.unit.findUniqueOrThrow({ where: { id: unitId } });
  const unit = toUnit(row);
  const newest = periods.at(-1);
  if (!newest) throw new NotFoundError();
  const statusOf = new Map(reports.map(({ periodId, status }) => [periodId, status]));
  const quarters = periods
    .filter(({ dataFrom, dataTo }) =>
      mustReport(unit, { from: isoDay(dataFrom), to: isoDay(dataTo) }),
    )
    .map(({ id, code, lockedAt }) => ({
      period: code,
      status: statusOf.get(id) ?? ('not-started' as const),
      locked: lockedAt !== null,
    }));
  return {
    unit,
    quarters,
    held: lastHeldQuarter(quarters),
    open: openQuarters(quarters, newest.code),
  };
}

/** The last quarter whose received report carries an entry; null: none does. */
export async function unsafeCarriedIn(
  reader: Tx,
  register: RegisterName,
  unitId: number,
  id: number,
): Promise<PeriodCode | null> {
  const reports = await reader.report.findMany({
    where: { unitId, OR: [{ status: 'submitted' }, { approvedRevisionId: { not: null } }] },
    select: { ...POINTERS, period: { select: { code: true } } },
  });
  const periodOf = new Map(
    reports.flatMap(({ status, submittedRevisionId, approvedRevisionId, period }) =>
      [status === 'submitted' ? submittedRevisionId : null, approvedRevisionId].flatMap(
        (revision) => (revision === null ? [] : [[revision, period.code as PeriodCode] as const]),
      ),
    ),
  );
  const carried = await unsafeCarried(
    reader,
    register === 'cable-routes' ? 'routes' : 'postOffices',
    [...periodOf.keys()],
    id,
  );
  const periods = carried.flatMap(({ revisionId }) => periodOf.get(revisionId) ?? []);
  return periods.sort().at(-1) ?? null;
}

/** The quarter whose report waits for its signature with an entry in it; null: none does. */
export const awaitingIn = (
  { quarters }: Desk,
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
): PeriodCode | null =>
  quarters.find(
    ({ period, status }) =>
      status === 'awaiting-signature' &&
      validFrom <= period &&
      (validTo === null || period <= validTo),
  )?.period ?? null;

/** A quarter for the texts of problems. */
export const inWords = (period: PeriodCode) => ({
  quarter: ['I', 'II', 'III', 'IV'][Number(period.at(-1)) - 1] ?? '',
  year: period.slice(0, 4),
});

/** @throws ProblemError `register-quarter-held` for a quarter from which nothing can change */
export function assertOpenQuarter({ open, held }: Desk, period: PeriodCode): void {
  if (open.includes(period)) return;
  throw new ProblemError('register-quarter-held', inWords(held ?? period));
}
