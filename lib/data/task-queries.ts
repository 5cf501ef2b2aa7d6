import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { can, type Viewer } from '@/lib/domain/access';
import { nextQuarter, type PeriodCode } from '@/lib/domain/quarter';
import type { ReportStatus } from '@/lib/domain/report-status';
import type { AnsweredTask } from '@/lib/domain/task';
import type { BoardTask, TaskBoard } from '@/lib/domain/task-board';
import { getCatalogue } from './catalogue-queries';
import { today } from './clock';
import { getPeriod, listPeriods } from './period-queries';
import { isoDayOrNull } from './rows';
import { authorise } from './scope';
import { listReportingUnits } from './unit-queries';

/**
 * The tasks of a quarter and what each unit answered, as received. A constant number of queries.
 * @throws NotFoundError
 */
export const getTaskBoard = cache(
  async (viewer: Viewer, periodCode: string): Promise<TaskBoard> => {
    authorise(viewer, 'province.read');
    const period = await getPeriod(viewer, periodCode);
    const [reporting, rows, received, periods, { sections }] = await Promise.all([
      listReportingUnits(viewer, period),
      db.task.findMany({
        where: { periodId: period.id },
        include: {
          addressedTo: true,
          carriedFrom: { select: { period: { select: { code: true } } } },
          carriedTo: { select: { period: { select: { code: true } } } },
          _count: { select: { answers: true } },
        },
        orderBy: { position: 'asc' },
      }),
      unsafeReceivedAnswers(period.id),
      listPeriods(viewer),
      getCatalogue(viewer, period.code),
    ]);
    const units = reporting.filter(({ kind }) => kind !== 'department');
    const tasks = rows.map((row): BoardTask => {
      const named = new Set(row.addressedTo.map(({ unitId }) => unitId));
      const toAll = named.size === 0;
      return {
        id: row.id,
        version: row.version,
        position: row.position,
        text: row.text,
        section: row.section,
        dueOn: isoDayOrNull(row.dueOn),
        addressees: row.addressees,
        toAll,
        answers: (toAll ? units : reporting.filter(({ id }) => named.has(id))).map((unit) => {
          const report = received.get(unit.id);
          return {
            unit,
            status: report?.status ?? 'not-started',
            answer: report?.tasks.find(({ id }) => id === row.id)?.answer ?? null,
          };
        }),
        closed: row.closedAt && { at: row.closedAt.toISOString(), note: row.closeNote ?? '' },
        begun: row._count.answers > 0,
        carriedFrom: (row.carriedFrom?.period.code ?? null) as PeriodCode | null,
        carriedTo: (row.carriedTo?.period.code ?? null) as PeriodCode | null,
      };
    });
    const next = nextQuarter(period.code);
    return {
      period,
      today: today(),
      sections,
      units,
      tasks,
      mayManage: can(viewer, 'tasks.manage') && period.lockReason === null,
      next: periods.some(({ code }) => code === next) ? next : null,
    };
  },
);

/** Each report's status, and the tasks of its last submission. */
async function unsafeReceivedAnswers(
  periodId: number,
): Promise<Map<number, { status: ReportStatus; tasks: readonly AnsweredTask[] }>> {
  const rows = await db.$queryRaw<
    { unitId: number; status: ReportStatus; tasks: readonly AnsweredTask[] | null }[]
  >`
    SELECT r."unitId", r."status", v."tasks"
    FROM "Report" r
    LEFT JOIN LATERAL (
      SELECT "snapshot"->'tasks' AS "tasks" FROM "Revision"
      WHERE "reportId" = r."id" ORDER BY "number" DESC LIMIT 1
    ) v ON true
    WHERE r."periodId" = ${periodId}`;
  return new Map(rows.map(({ unitId, status, tasks }) => [unitId, { status, tasks: tasks ?? [] }]));
}
