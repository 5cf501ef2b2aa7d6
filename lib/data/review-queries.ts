import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { can, type Viewer } from '@/lib/domain/access';
import { fillingOf } from '@/lib/domain/filling';
import { registerFindings } from '@/lib/domain/findings/register-flaws';
import { type Figures, isNumeric, NO_FIGURES } from '@/lib/domain/indicator';
import type { CatalogueData, Period, ReportingUnit } from '@/lib/domain/province';
import { type PeriodCode, previousQuarter } from '@/lib/domain/quarter';
import { findingsIn } from '@/lib/domain/report-findings';
import type { ReportStatus } from '@/lib/domain/report-status';
import type { ReviewMatrix, ReviewRow, SectionCell } from '@/lib/domain/review';
import { breakBetween } from '@/lib/domain/unit';
import { getCatalogue } from './catalogue-queries';
import { today } from './clock';
import { groupBy } from './group-by';
import { getPeriod, listPeriods } from './period-queries';
import { catalogueFor, inRegister, type Registers, workingFigures } from './report-loader';
import { type Received, unsafeReceived } from './review-received';
import { toPostOffice, toRoute } from './rows';
import { authorise } from './scope';
import { POINTERS, standingOf, unsafeFiguresOf } from './standing';
import { timelinessOf } from './timeliness';
import { listReportingUnits, listSuccessions } from './unit-queries';

/**
 * Units × sections of a period: who has filed what, who is late. Figures that were not submitted
 * are counted here and shown to nobody. A constant number of queries.
 */
export const getReviewMatrix = cache(
  async (viewer: Viewer, periodCode: string): Promise<ReviewMatrix> => {
    authorise(viewer, 'province.read');
    const period = await getPeriod(viewer, periodCode);
    const [
      units,
      periods,
      successions,
      reports,
      extensions,
      catalogue,
      registers,
      before,
      received,
    ] = await Promise.all([
      listReportingUnits(viewer, period),
      listPeriods(viewer),
      listSuccessions(viewer),
      unsafeReports(period),
      db.extension.findMany({ where: { periodId: period.id } }),
      getCatalogue(viewer, period.code),
      unsafeAllRegisters(period),
      unsafeFiguresBefore(period),
      unsafeReceived(period),
    ]);
    const windowBefore = periods.find(
      (candidate) => candidate.code === previousQuarter(period.code),
    )?.window;
    const rows = units.map((unit): ReviewRow => {
      // As in the report itself: a unit that was split is not checked against what it was.
      const broken =
        windowBefore && breakBetween(unit.id, windowBefore, period.window, successions);
      const report = reports.find((candidate) => candidate.unitId === unit.id) ?? null;
      const extension = extensions.find((candidate) => candidate.unitId === unit.id);
      const { deadlines, ...timeliness } = timelinessOf(period, extension?.dueOn ?? null, report);
      return {
        unit,
        status: (report?.status ?? 'not-started') as ReportStatus,
        version: report?.version ?? 0,
        standing: report ? (standingOf(report)?.standing ?? null) : null,
        ...timeliness,
        extended: deadlines.extendedTo !== null,
        lastChangedAt: lastChangeOf(report),
        openComments: report?._count.comments ?? 0,
        mayApprove:
          report?.status === 'submitted' &&
          period.lockReason === null &&
          can(viewer, 'report.approve', { unitId: unit.id }),
        sections: sectionCells(
          catalogueFor(catalogue, unit.kind),
          report,
          registers.get(unit.id) ?? NO_REGISTERS,
          period.code,
          broken ? null : (before.get(unit.id) ?? null),
          received,
        ),
      };
    });
    return { period, today: today(), sections: catalogue.sections, rows };
  },
);

const unsafeReports = (period: Period) =>
  db.report.findMany({
    where: { periodId: period.id },
    include: {
      values: { include: { indicator: { select: { code: true } } } },
      explanations: { select: { key: true } },
      sections: { select: { remark: true, savedAt: true, section: { select: { code: true } } } },
      events: { orderBy: { id: 'desc' }, take: 1 },
      _count: { select: { comments: { where: { resolvedAt: null } } } },
    },
  });

/** The newest of what happened to a report and of its saves. */
function lastChangeOf(report: ReportRow | null): string | null {
  const instants = [
    ...(report?.events ?? []).map(({ at }) => at),
    ...(report?.sections ?? []).map(({ savedAt }) => savedAt),
  ];
  const last = Math.max(...instants.map((at) => at.getTime()));
  return instants.length > 0 ? new Date(last).toISOString() : null;
}

type ReportRow = Awaited<ReturnType<typeof unsafeReports>>[number];

const NO_REGISTERS: Registers = {
  routes: [],
  postOffices: [],
  previousStates: { routes: {}, postOffices: {} },
};

/** Registers of every unit with their states of one period. */
async function unsafeAllRegisters(period: Period): Promise<Map<ReportingUnit['id'], Registers>> {
  const states = { where: { periodId: period.id } };
  const [routes, offices] = await Promise.all([
    db.cableRoute.findMany({
      where: inRegister(period.code),
      include: {
        extensions: { where: { validFrom: { lte: period.code } }, orderBy: { id: 'asc' } },
        states,
      },
    }),
    db.postOffice.findMany({ where: inRegister(period.code), include: { states } }),
  ]);
  const routesOf = groupBy(routes, (row) => row.unitId);
  const officesOf = groupBy(offices, (row) => row.unitId);
  return new Map(
    [...new Set([...routesOf.keys(), ...officesOf.keys()])].map((unitId) => [
      unitId,
      {
        ...NO_REGISTERS,
        routes: (routesOf.get(unitId) ?? []).map(toRoute),
        postOffices: (officesOf.get(unitId) ?? []).map(toPostOffice),
      },
    ]),
  );
}

/** Figures approved for the quarter before, by unit. */
async function unsafeFiguresBefore(period: Period): Promise<Map<number, Figures>> {
  const reports = await db.report.findMany({
    where: { period: { code: previousQuarter(period.code) } },
    select: { unitId: true, ...POINTERS },
  });
  const standing = reports.flatMap((report) => {
    const stand = standingOf(report, 'approved');
    return stand ? [{ unitId: report.unitId, revisionId: stand.revisionId }] : [];
  });
  const figures = await unsafeFiguresOf(
    db,
    standing.map(({ revisionId }) => revisionId),
  );
  return new Map(
    standing.map(({ unitId, revisionId }) => [unitId, figures.get(revisionId) ?? NO_FIGURES]),
  );
}

function sectionCells(
  catalogue: CatalogueData,
  report: ReportRow | null,
  registers: Registers,
  period: PeriodCode,
  previous: Figures | null,
  received: Received,
): SectionCell[] {
  const figures = report ? workingFigures(report, registers, catalogue) : NO_FIGURES;
  const findings = report
    ? [...findingsIn(catalogue, figures, previous), ...registerFindings(registers, period)]
    : [];
  const explained = new Set(report?.explanations.map((row) => row.key));
  const reviews = report ? received.reviews(report.id, catalogue) : null;
  return catalogue.sections.map(({ code }) => {
    const own = findings.filter((finding) => finding.section === code);
    const indicators = catalogue.indicators.filter((indicator) => indicator.section === code);
    const { filled, total } = fillingOf(indicators, figures);
    const remark = report?.sections.find((row) => row.section.code === code)?.remark;
    return {
      code,
      filled,
      total,
      written:
        Boolean(remark) ||
        indicators.some((indicator) => !isNumeric(indicator) && figures.texts[indicator.code]),
      errors: own.filter((finding) => finding.severity === 'error').length,
      warnings: own.filter((finding) => finding.severity === 'warning').length,
      unexplained: own.filter(
        (finding) => finding.severity === 'warning' && !explained.has(finding.key),
      ).length,
      notices: report ? received.notices(report.id, code) : 0,
      standing: reviews?.get(code)?.standing ?? null,
    };
  });
}
