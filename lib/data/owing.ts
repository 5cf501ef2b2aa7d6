import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Period, ReportingUnit } from '@/lib/domain/province';
import { owesReport } from '@/lib/domain/reminder';
import type { ReportStatus } from '@/lib/domain/report-status';
import { reportingUnits } from '@/lib/domain/unit';
import { groupBy } from './group-by';
import { toUnit } from './rows';
import { timelinessOf } from './timeliness';

/** Who is told: those who fill the report and those who sign it. */
const TOLD = ['unit-officer', 'unit-leader'];

export interface Owing {
  readonly period: Period;
  readonly unit: ReportingUnit;
  readonly status: ReportStatus;
  readonly dueOn: ReturnType<typeof timelinessOf>['dueOn'];
  readonly daysLeft: number;
  readonly owes: boolean;
  readonly people: readonly { readonly id: number; readonly email: string | null }[];
}

/**
 * Every unit of the periods but the Department, with what it owes and who is told. Four queries,
 * however many periods.
 */
export async function unsafeOwing(periods: readonly Period[]): Promise<Owing[]> {
  const periodId = { in: periods.map(({ id }) => id) };
  const [units, reports, extensions, users] = await Promise.all([
    db.unit.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] }),
    db.report.findMany({ where: { periodId } }),
    db.extension.findMany({ where: { periodId } }),
    db.user.findMany({
      where: { role: { in: TOLD }, disabledAt: null },
      select: { id: true, email: true, unitId: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  const known = {
    units: units.map(toUnit),
    reports: new Map(reports.map((report) => [keyOf(report), report])),
    extensions: new Map(extensions.map((extension) => [keyOf(extension), extension.dueOn])),
    peopleOf: groupBy(users, (user) => user.unitId ?? 0),
  };
  return periods.flatMap((period) => owingOf(period, known));
}

const keyOf = ({ periodId, unitId }: { periodId: number; unitId: number }): string =>
  `${periodId}/${unitId}`;

interface Known {
  readonly units: readonly ReportingUnit[];
  readonly reports: ReadonlyMap<string, Prisma.ReportModel>;
  readonly extensions: ReadonlyMap<string, Date>;
  readonly peopleOf: ReadonlyMap<number, Owing['people']>;
}

function owingOf(period: Period, { units, reports, extensions, peopleOf }: Known): Owing[] {
  return reportingUnits(units, period.window)
    .filter((unit) => unit.kind !== 'department')
    .map((unit) => {
      const key = keyOf({ periodId: period.id, unitId: unit.id });
      const report = reports.get(key) ?? null;
      const { dueOn, daysLeft } = timelinessOf(period, extensions.get(key) ?? null, report);
      const status = (report?.status ?? 'not-started') as ReportStatus;
      return {
        period,
        unit,
        status,
        dueOn,
        daysLeft,
        owes: owesReport(status, (report?.correctionReason ?? null) !== null),
        people: peopleOf.get(unit.id) ?? [],
      };
    });
}
