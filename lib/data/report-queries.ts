import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { can, type Viewer } from '@/lib/domain/access';
import { type KeptAttachment, REPORT_FILES } from '@/lib/domain/attachment';
import { fillingOf } from '@/lib/domain/filling';
import type { Finding, FindingView } from '@/lib/domain/findings/finding';
import { receivedFindings } from '@/lib/domain/findings/received';
import { registerFindings } from '@/lib/domain/findings/register-flaws';
import { type Figures, NO_FIGURES } from '@/lib/domain/indicator';
import type { CatalogueData, Period, ReportingUnit } from '@/lib/domain/province';
import { previousQuarter, sameQuarterLastYear } from '@/lib/domain/quarter';
import type {
  BaseFigures,
  ReportDetail,
  ReportPermissions,
  SectionState,
} from '@/lib/domain/report-detail';
import { findingsIn } from '@/lib/domain/report-findings';
import {
  isEditable,
  isUnsentCorrection,
  type ReportStatus,
  transition,
} from '@/lib/domain/report-status';
import type { ReviewedContent, SectionReview } from '@/lib/domain/section-review';
import { TASKS_SECTION, taskFindings } from '@/lib/domain/task';
import { breakBetween } from '@/lib/domain/unit';
import { toAttachment } from './attachment-loader';
import { unsafeBaseline } from './baseline';
import { getCatalogue } from './catalogue-queries';
import { today } from './clock';
import { NotFoundError } from './errors';
import { getPeriod, listPeriods } from './period-queries';
import {
  catalogueFor,
  notesOf,
  type Registers,
  type ReportRow,
  unsafeExtension,
  unsafeRegisters,
  unsafeReport,
  unsafeStandingFigures,
  workingFigures,
} from './report-loader';
import { authorise } from './scope';
import { reviewsOf } from './section-verdicts';
import { standingOf, toSnapshot } from './standing';
import { receivedTasks, typedTasks, unsafeTasks } from './task-loader';
import { timelinessOf } from './timeliness';
import { listReportingUnits, listSuccessions } from './unit-queries';

/** The unit that a report is asked for: by its code, or the viewer's own. */
async function findUnit(
  viewer: Viewer,
  period: Period,
  unitCode: string | null,
): Promise<ReportingUnit> {
  const units = await listReportingUnits(viewer, period);
  const unit = units.find((candidate) =>
    unitCode === null ? candidate.id === viewer.unitId : candidate.code === unitCode,
  );
  if (!unit) throw new NotFoundError();
  return unit;
}

/**
 * One report, whole, as this viewer may see it: the unit's own people see what is typed, everyone
 * else what was received. A constant number of queries.
 * @param unitCode null for the viewer's own unit
 * @throws NotFoundError for a period, a unit or a report that the viewer may not know of
 */
export const getReport = cache(
  async (viewer: Viewer, periodCode: string, unitCode: string | null): Promise<ReportDetail> => {
    const period = await getPeriod(viewer, periodCode);
    const unit = await findUnit(viewer, period, unitCode);
    authorise(viewer, 'report.read', { unitId: unit.id });

    const bases = [previousQuarter(period.code), sameQuarterLastYear(period.code)] as const;
    const own = catalogueFor(await getCatalogue(viewer, period.code), unit.kind);
    const [report, extendedTo, registers, tasks, standingFigures, baseline, periods, successions] =
      await Promise.all([
        unsafeReport(db, unit.id, period.id),
        unsafeExtension(db, unit.id, period),
        unsafeRegisters(db, unit.id, period.code),
        unsafeTasks(db, unit, period.id),
        unsafeStandingFigures(db, unit.id, bases),
        unsafeBaseline(viewer, unit, period, own),
        listPeriods(viewer),
        listSuccessions(viewer),
      ]);

    const baseFigures = (code: (typeof bases)[number]): BaseFigures => {
      const window = periods.find((candidate) => candidate.code === code)?.window;
      return {
        period: code,
        figures: standingFigures.get(code) ?? null,
        succession: window ? breakBetween(unit.id, window, period.window, successions) : null,
      };
    };
    const previous = baseFigures(bases[0]);
    const lastYear = baseFigures(bases[1]);

    const status = (report?.status ?? 'not-started') as ReportStatus;
    const seen =
      viewer.unitId === unit.id
        ? asTyped(
            report,
            registersOf(report, registers),
            own,
            typedTasks(tasks, mayEdit(viewer, unit.id, status, period, TASKS_SECTION)),
          )
        : asReceived(report, registers.previousStates, tasks);
    const findings = seen.findings(
      seen.figures
        ? [
            ...findingsIn(own, seen.figures, baseline.previous, baseline.expected),
            ...registerFindings(seen, period.code),
            ...taskFindings(seen.tasks),
          ]
        : [],
    );
    const standing = report ? standingOf(report) : null;
    return {
      unit,
      period,
      status,
      version: report?.version ?? 0,
      ...timelinessOf(period, extendedTo, report),
      today: today(),
      returnReason: report?.returnReason ?? null,
      correctionReason: report?.correctionReason ?? null,
      catalogue: own,
      source: seen.source,
      standing: standing?.standing ?? null,
      figures: seen.figures,
      notes: seen.notes,
      sections: sectionStates(
        viewer,
        own,
        report,
        seen,
        findings,
        // What the Department sees is what was submitted last.
        reviewsOf(report, seen.source === 'working' ? asReviewed(seen, findings) : null, own),
        (section) => mayEdit(viewer, unit.id, status, period, section),
      ),
      findings,
      baseline,
      previous,
      lastYear,
      routes: seen.routes,
      postOffices: seen.postOffices,
      previousStates: seen.previousStates,
      tasks: seen.tasks,
      attachments: seen.attachments.map((kept) => ({
        ...kept,
        removable:
          seen.source === 'working' &&
          mayEdit(viewer, unit.id, status, period, kept.section ?? REPORT_FILES),
      })),
      comments: (report?.comments ?? []).map((row) => ({
        id: row.id,
        indicator: row.indicator?.code ?? null,
        author: row.author.displayName,
        authorRole: row.author.role,
        at: row.at.toISOString(),
        text: row.text,
        resolvedAt: row.resolvedAt?.toISOString() ?? null,
      })),
      events: (report?.events ?? []).map((row) => ({
        event: row.event,
        actor: row.actor.displayName,
        at: row.at.toISOString(),
        // Why a leader sent figures back to the desk is the unit's own affair.
        note: row.event === 'send-back' && seen.source !== 'working' ? null : row.note,
        revision:
          report?.revisions.find((revision) => revision.id === row.revisionId)?.number ?? null,
      })),
      revisions: (report?.revisions ?? []).map((row) => ({
        number: row.number,
        submittedAt: row.submittedAt.toISOString(),
        submittedBy: row.submittedBy.displayName,
        reason: row.reason,
        hash: row.hash,
      })),
      may: permissions(viewer, unit.id, status, period, report),
    };
  },
);

interface Seen {
  readonly source: ReportDetail['source'];
  readonly figures: Figures | null;
  readonly notes: Record<string, string>;
  /** What the checks say of the figures, with what the officer says of it. */
  readonly findings: (now: readonly Finding[]) => FindingView[];
  readonly remarks: ReadonlyMap<string, string>;
  readonly routes: ReportDetail['routes'];
  readonly postOffices: ReportDetail['postOffices'];
  readonly previousStates: ReportDetail['previousStates'];
  readonly tasks: ReportDetail['tasks'];
  readonly attachments: readonly KeptAttachment[];
}

/**
 * The registers of a report in the Department's hands are as it carried them, whatever was
 * entered, renamed or closed since.
 */
function registersOf(report: ReportRow | null, registers: Registers): Registers {
  const received = report?.status === 'submitted' || report?.status === 'approved';
  const latest = received ? report.revisions.at(-1) : undefined;
  if (!latest) return registers;
  const { routes, postOffices } = toSnapshot(latest.snapshot);
  return { ...registers, routes, postOffices };
}

function asTyped(
  report: ReportRow | null,
  registers: Registers,
  catalogue: CatalogueData,
  tasks: ReportDetail['tasks'],
): Seen {
  return {
    source: 'working',
    figures: workingFigures(report, registers, catalogue),
    notes: notesOf(report),
    findings: (now) =>
      now.map((finding) => ({
        ...finding,
        explanation: report?.explanations.find(({ key }) => key === finding.key)?.text ?? null,
        later: false,
      })),
    remarks: new Map(report?.sections.map((row) => [row.section.code, row.remark ?? ''])),
    ...registers,
    tasks,
    attachments: (report?.attachments ?? []).map(toAttachment),
  };
}

/** The last revision received, whatever was decided of it since. */
function asReceived(
  report: ReportRow | null,
  previousStates: ReportDetail['previousStates'],
  tasks: Parameters<typeof receivedTasks>[1],
): Seen {
  const latest = report?.revisions.at(-1);
  if (!latest) {
    return {
      source: 'revision',
      figures: null,
      notes: {},
      findings: () => [],
      remarks: new Map(),
      routes: [],
      postOffices: [],
      previousStates,
      tasks: [],
      attachments: [],
    };
  }
  const snapshot = toSnapshot(latest.snapshot);
  return {
    source: 'revision',
    figures: { numbers: snapshot.numbers, texts: snapshot.texts },
    notes: { ...snapshot.notes },
    findings: (now) => receivedFindings(snapshot.findings, now),
    remarks: new Map(snapshot.remarks.map((remark) => [remark.section, remark.text])),
    routes: snapshot.routes,
    postOffices: snapshot.postOffices,
    previousStates,
    tasks: receivedTasks(snapshot.tasks, tasks),
    attachments: snapshot.attachments ?? [],
  };
}

/** A report as typed, to be held against what was judged. */
const asReviewed = (seen: Seen, findings: readonly FindingView[]): ReviewedContent => ({
  ...(seen.figures ?? NO_FIGURES),
  notes: seen.notes,
  remarks: Object.fromEntries(seen.remarks),
  routes: seen.routes,
  postOffices: seen.postOffices,
  tasks: seen.tasks,
  attachments: seen.attachments,
  findings,
});

function sectionStates(
  viewer: Viewer,
  catalogue: CatalogueData,
  report: ReportRow | null,
  { figures, remarks }: Seen,
  findings: readonly FindingView[],
  reviews: ReadonlyMap<string, SectionReview>,
  editable: (section: string) => boolean,
): SectionState[] {
  return catalogue.sections.map(({ code }) => {
    const saved = report?.sections.find((row) => row.section.code === code);
    const own = findings.filter((finding) => finding.section === code);
    const warnings = own.filter((finding) => finding.severity === 'warning');
    const { filled, total } = fillingOf(
      catalogue.indicators.filter((indicator) => indicator.section === code),
      figures ?? NO_FIGURES,
    );
    return {
      code,
      version: saved?.version ?? 0,
      remark: remarks.get(code) ?? '',
      editable: editable(code),
      savedAt: saved?.savedAt.toISOString() ?? null,
      savedBy: saved?.savedBy.displayName ?? null,
      savedBySelf: saved?.savedById === viewer.userId,
      filled,
      total,
      errors: own.filter((finding) => finding.severity === 'error').length,
      warnings: warnings.length,
      unexplained: warnings.filter((finding) => !finding.explanation).length,
      review: reviews.get(code) ?? null,
    };
  });
}

function permissions(
  viewer: Viewer,
  unitId: number,
  status: ReportStatus,
  period: Period,
  report: ReportRow | null,
): ReportPermissions {
  const open = isOpen(period);
  const target = { unitId };
  return {
    requestSignature:
      open &&
      transition(status, 'request-signature') !== null &&
      can(viewer, 'report.request-signature', target),
    sendBack:
      open && transition(status, 'send-back') !== null && can(viewer, 'report.send-back', target),
    sign: open && transition(status, 'submit') !== null && can(viewer, 'report.sign', target),
    return: open && transition(status, 'return') !== null && can(viewer, 'report.return', target),
    approve:
      open && transition(status, 'approve') !== null && can(viewer, 'report.approve', target),
    correct:
      open &&
      transition(status, 'start-correction') !== null &&
      can(viewer, 'report.correct', target),
    abandonCorrection:
      open &&
      transition(status, 'abandon-correction') !== null &&
      report !== null &&
      isUnsentCorrection(report) &&
      can(viewer, 'report.correct', target),
    comment: can(viewer, 'report.comment', target),
    attach: mayEdit(viewer, unitId, status, period, REPORT_FILES),
  };
}

const isOpen = (period: Period): boolean => period.lockReason === null && period.opensOn <= today();

const mayEdit = (
  viewer: Viewer,
  unitId: number,
  status: ReportStatus,
  period: Period,
  section: string,
): boolean =>
  isOpen(period) && isEditable(status) && can(viewer, 'report.edit', { unitId, section });
