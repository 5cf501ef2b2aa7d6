import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Action, Viewer } from '@/lib/domain/access';
import { hurdlesOf } from '@/lib/domain/approval';
import { type IsoDate, isIsoDate } from '@/lib/domain/calendar';
import type { FindingView, ReportDetail } from '@/lib/domain/report-detail';
import {
  type ReportEvent,
  type ReportStatus,
  statusesBefore,
  transition,
} from '@/lib/domain/report-status';
import { type ReturnedSection, saysWhy } from '@/lib/domain/section-review';
import { audit } from './audit';
import { businessNow, today } from './clock';
import { unsafeRestoreDesk } from './desk-restore';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { assertOpen } from './open-period';
import { getReport } from './report-queries';
import { writeRevision } from './revision';
import { dateOf } from './rows';
import { authorise, ownedScope } from './scope';
import { unsafeKeepVerdicts } from './section-verdicts';

export interface ReportKey {
  readonly period: string;
  readonly unit: string;
  /** The report's version that the person saw when they decided. */
  readonly version: number;
}

interface Change {
  readonly event: ReportEvent;
  readonly action: Action;
  readonly note?: string | ((detail: ReportDetail) => string);
  /** What the write asks of the report beside its status and version. */
  readonly only?: Prisma.ReportWhereInput;
  /** Refuses what must not be moved, by throwing. */
  readonly check?: (detail: ReportDetail) => void;
  /** What else is written with the status; runs first, in the same transaction. */
  readonly prepare?: (
    tx: Prisma.TransactionClient,
    reportId: number,
    detail: ReportDetail,
  ) => Promise<Prepared>;
}

interface Prepared {
  readonly data: Prisma.ReportUncheckedUpdateManyInput;
  readonly revisionId?: number | null;
  /** What else the audit trail says. */
  readonly details?: Prisma.InputJsonObject;
}

/**
 * Moves a report by one event: authorised, guarded in the write by status, version and scope, with
 * its history and the audit trail in the same transaction.
 * The row is held before anything is written, so that of two movers at once the second waits and
 * finds that the report has moved.
 * @throws ConflictError when somebody else moved or changed it since
 */
async function move(viewer: Viewer, key: ReportKey, change: Change): Promise<{ version: number }> {
  const detail = await getReport(viewer, key.period, key.unit);
  const target = { unitId: detail.unit.id };
  authorise(viewer, change.action, target);

  return db.$transaction(async (tx) => {
    await assertOpen(tx, detail.period.id);
    change.check?.(detail);
    const next = transition(detail.status, change.event);
    if (next === null) throw new ConflictError();
    const [report] = await tx.$queryRaw<{ id: number; status: string; version: number }[]>`
      SELECT "id", "status", "version" FROM "Report"
      WHERE "unitId" = ${detail.unit.id} AND "periodId" = ${detail.period.id}
      FOR NO KEY UPDATE`;
    if (!report) throw new NotFoundError();
    if (report.version !== key.version || report.status !== detail.status) {
      throw new ConflictError();
    }
    const prepared = await change.prepare?.(tx, report.id, detail);
    const written = await tx.report.updateMany({
      where: {
        AND: [
          { id: report.id, version: key.version, status: { in: statusesBefore(change.event) } },
          ownedScope(viewer),
          change.only ?? {},
        ],
      },
      data: { status: next, version: { increment: 1 }, ...prepared?.data },
    });
    if (written.count !== 1) throw new ConflictError();
    const note = typeof change.note === 'function' ? change.note(detail) : change.note;
    await record(tx, viewer, report.id, detail.status, next, { ...change, note }, prepared);
    return { version: key.version + 1 };
  });
}

async function record(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  reportId: number,
  fromStatus: ReportStatus,
  toStatus: ReportStatus,
  { event, note }: { readonly event: ReportEvent; readonly note?: string | undefined },
  prepared: Prepared | undefined,
): Promise<void> {
  const revisionId = prepared?.revisionId ?? null;
  await tx.reportEvent.create({
    data: {
      reportId,
      event,
      fromStatus,
      toStatus,
      note: note ?? null,
      revisionId,
      actorId: viewer.userId,
      at: businessNow(),
    },
  });
  await audit(tx, viewer, `report.${event}`, `report:${reportId}`, {
    from: fromStatus,
    to: toStatus,
    ...(note === undefined ? {} : { note }),
    ...(revisionId === null ? {} : { revisionId }),
    ...prepared?.details,
  });
}

/**
 * What is checked and signed is read before the transaction that writes: it must be what stands
 * under the version that the write is guarded by. While a report awaits its signature nothing of it
 * can be saved, so one version is one content.
 */
function assertSeen(detail: ReportDetail, { version }: ReportKey): void {
  if (detail.version !== version) throw new ConflictError();
}

/** A report leaves its desk only without errors and with each warning explained. */
function assertComplete(findings: readonly FindingView[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) throw new ProblemError('errors-left', { count: errors });
  const unexplained = findings.filter(
    ({ severity, explanation }) => severity === 'warning' && !explanation,
  ).length;
  if (unexplained > 0) throw new ProblemError('warnings-unexplained', { count: unexplained });
}

/** What is passed on and what is signed is the version that the person saw, and complete. */
const signable = (key: ReportKey) => (detail: ReportDetail) => {
  assertSeen(detail, key);
  assertComplete(detail.findings);
};

/** The officer passes the report to the leader. */
export async function requestSignature(viewer: Viewer, key: ReportKey) {
  return move(viewer, key, {
    event: 'request-signature',
    action: 'report.request-signature',
    check: signable(key),
  });
}

/** The leader sends the report back to the officer, saying why. */
export async function sendBack(viewer: Viewer, key: ReportKey, note: string) {
  return move(viewer, key, { event: 'send-back', action: 'report.send-back', note });
}

/** The leader signs: a revision is made, which never changes, and the Department has the report. */
export async function signAndSubmit(viewer: Viewer, key: ReportKey) {
  return move(viewer, key, {
    event: 'submit',
    action: 'report.sign',
    check: signable(key),
    prepare: async (tx, reportId, detail) => {
      const revisionId = await writeRevision(tx, viewer, reportId, detail);
      return {
        revisionId,
        data: {
          submittedRevisionId: revisionId,
          returnedDueOn: null,
          returnReason: null,
          ...(detail.firstSubmittedAt === null ? { firstSubmittedAt: businessNow() } : {}),
        },
      };
    },
  });
}

interface Return {
  readonly reason: string;
  readonly dueOn: string;
  /** What must be corrected; the other sections are passed. null: the whole report. */
  readonly sections: readonly ReturnedSection[] | null;
}

/**
 * The Department returns a report with its reasons and a day by which it is due again, or only some
 * of its sections: the others are passed, and stay so while nothing of them changes.
 * @throws ProblemError `return-due-past`, `return-no-reason`, `unknown-section`
 */
export async function returnReport(
  viewer: Viewer,
  key: ReportKey,
  { reason, dueOn, sections }: Return,
) {
  if (!isIsoDate(dueOn) || dueOn < today()) throw new ProblemError('return-due-past');
  if (!saysWhy(reason, sections)) throw new ProblemError('return-no-reason');
  const day: IsoDate = dueOn;
  return move(viewer, key, {
    event: 'return',
    action: 'report.return',
    note: (detail) => returnNote(detail, reason, sections),
    prepare: async (tx, reportId, detail) => {
      const revisionId = await unsafeSubmitted(tx, reportId);
      const codes = detail.catalogue.sections.map(({ code }) => code);
      await unsafeKeepVerdicts(tx, revisionId, codes, sections);
      return {
        revisionId,
        data: {
          returnReason: returnNote(detail, reason, sections),
          returnedDueOn: dateOf(day),
        },
        ...(sections
          ? { details: { returned: sections.map(({ section }) => section).join(', ') } }
          : {}),
      };
    },
  });
}

/** The whole return in words, for the report's head and its history, in the language of the office. */
function returnNote(
  { catalogue }: ReportDetail,
  reason: string,
  sections: readonly ReturnedSection[] | null,
): string {
  const nameOf = (code: string) =>
    catalogue.sections.find((section) => section.code === code)?.name.vi ?? code;
  const own = (sections ?? []).map(
    ({ section, reason: of }) => `- ${nameOf(section)}${of === '' ? '' : `: ${of}`}`,
  );
  return [...(reason ? [reason] : []), ...own].join('\n');
}

async function unsafeSubmitted(tx: Prisma.TransactionClient, reportId: number): Promise<number> {
  const { submittedRevisionId } = await tx.report.findUniqueOrThrow({
    where: { id: reportId },
    select: { submittedRevisionId: true },
  });
  if (submittedRevisionId === null) throw new ConflictError();
  return submittedRevisionId;
}

/** The Department approves what was submitted: its figures are immutable from now on. */
export async function approveReport(viewer: Viewer, key: ReportKey) {
  return move(viewer, key, {
    event: 'approve',
    action: 'report.approve',
    prepare: approvalOf,
  });
}

async function approvalOf(tx: Prisma.TransactionClient, reportId: number): Promise<Prepared> {
  const revisionId = await unsafeSubmitted(tx, reportId);
  return { revisionId, data: { approvedRevisionId: revisionId, correctionReason: null } };
}

/**
 * Approves several reports, one after the other and each in a transaction of its own: what happens
 * to one does not stop the others. Approved are only those of which nothing is open.
 * @returns for each report what went wrong, or null
 */
export async function approveReports(
  viewer: Viewer,
  period: string,
  reports: readonly Pick<ReportKey, 'unit' | 'version'>[],
): Promise<{ readonly unit: string; readonly error: unknown }[]> {
  authorise(viewer, 'province.read');
  const results: { unit: string; error: unknown }[] = [];
  for (const { unit, version } of reports) {
    const error = await approveClear(viewer, { period, unit, version }).then(
      () => null,
      (reason: unknown) => reason,
    );
    results.push({ unit, error });
  }
  return results;
}

/** @throws ProblemError `approve-hurdles` while something of it is open */
async function approveClear(viewer: Viewer, key: ReportKey): Promise<void> {
  await move(viewer, key, {
    event: 'approve',
    action: 'report.approve',
    check: (detail) => {
      assertSeen(detail, key);
      assertClear(openOf(detail));
    },
    prepare: async (tx, reportId) => {
      // What was commented on since the page was read is in the way too.
      const openComments = await tx.comment.count({ where: { reportId, resolvedAt: null } });
      assertClear({ errors: 0, openComments, standings: [] });
      return approvalOf(tx, reportId);
    },
  });
}

const openOf = ({ findings, comments, sections }: ReportDetail) => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  openComments: comments.filter(({ resolvedAt }) => resolvedAt === null).length,
  standings: sections.map(({ review }) => review?.standing),
});

function assertClear(open: Parameters<typeof hurdlesOf>[0]): void {
  if (hurdlesOf(open).length > 0) throw new ProblemError('approve-hurdles');
}

/** Opens an approved report again. What was approved stands until the correction is approved. */
export async function startCorrection(viewer: Viewer, key: ReportKey, reason: string) {
  return move(viewer, key, {
    event: 'start-correction',
    action: 'report.correct',
    note: reason,
    prepare: async () => ({ data: { correctionReason: reason } }),
  });
}

/**
 * Gives up a correction that was begun: the desk is as what was approved, which stood all the time.
 * Once the Department has received the correction there is something to be decided, and it stays.
 */
export async function abandonCorrection(viewer: Viewer, key: ReportKey) {
  return move(viewer, key, {
    event: 'abandon-correction',
    action: 'report.correct',
    only: {
      correctionReason: { not: null },
      approvedRevisionId: { not: null, equals: db.report.fields.submittedRevisionId },
    },
    prepare: async (tx, reportId, detail) => {
      await unsafeRestoreDesk(tx, viewer, reportId, detail);
      return {
        data: { correctionReason: null },
        details: { reason: detail.correctionReason },
      };
    },
  });
}

/** Comments on a report or on one of its figures. */
export async function addComment(
  viewer: Viewer,
  key: Omit<ReportKey, 'version'>,
  { indicator, text }: { indicator: string | null; text: string },
): Promise<void> {
  const detail = await getReport(viewer, key.period, key.unit);
  authorise(viewer, 'report.comment', { unitId: detail.unit.id });
  await db.$transaction(async (tx) => {
    const report = await unsafeReportId(tx, detail.unit.id, detail.period.id);
    const commented = indicator
      ? await tx.indicator.findUnique({ where: { code: indicator }, select: { id: true } })
      : null;
    if (indicator && !commented) throw new ProblemError('unknown-indicator', { indicator });
    await tx.comment.create({
      data: {
        reportId: report,
        indicatorId: commented?.id ?? null,
        authorId: viewer.userId,
        text,
        at: businessNow(),
      },
    });
    await audit(tx, viewer, 'report.comment', `report:${report}`, { indicator });
  });
}

/** Marks a comment as dealt with, by anyone who may comment on the report. */
export async function resolveComment(
  viewer: Viewer,
  key: Omit<ReportKey, 'version'>,
  commentId: number,
): Promise<void> {
  const detail = await getReport(viewer, key.period, key.unit);
  authorise(viewer, 'report.comment', { unitId: detail.unit.id });
  await db.$transaction(async (tx) => {
    const report = await unsafeReportId(tx, detail.unit.id, detail.period.id);
    const written = await tx.comment.updateMany({
      where: { id: commentId, reportId: report, resolvedAt: null },
      data: { resolvedAt: businessNow() },
    });
    if (written.count !== 1) throw new ConflictError();
    await audit(tx, viewer, 'report.comment-resolve', `report:${report}`, { comment: commentId });
  });
}

async function unsafeReportId(
  tx: Prisma.TransactionClient,
  unitId: number,
  periodId: number,
): Promise<number> {
  const report = await tx.report.findUnique({
    where: { unitId_periodId: { unitId, periodId } },
    select: { id: true },
  });
  if (!report) throw new NotFoundError();
  return report.id;
}
