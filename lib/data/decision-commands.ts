import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { hurdlesOf } from '@/lib/domain/approval';
import { type IsoDate, isIsoDate } from '@/lib/domain/calendar';
import type { ReportDetail, VersionedReport } from '@/lib/domain/report-detail';
import { type ReturnedSection, saysWhy } from '@/lib/domain/section-review';
import { today } from './clock';
import { ConflictError, ProblemError } from './errors';
import { assertSeen, moveReport, type Prepared } from './report-move';
import { dateOf } from './rows';
import { authorise } from './scope';
import { unsafeKeepVerdicts } from './section-verdicts';

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
  key: VersionedReport,
  { reason, dueOn, sections }: Return,
) {
  if (!isIsoDate(dueOn) || dueOn < today()) throw new ProblemError('return-due-past');
  if (!saysWhy(reason, sections)) throw new ProblemError('return-no-reason');
  const day: IsoDate = dueOn;
  return moveReport(viewer, key, {
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
export async function approveReport(viewer: Viewer, key: VersionedReport) {
  return moveReport(viewer, key, {
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
  reports: readonly Pick<VersionedReport, 'unit' | 'version'>[],
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
async function approveClear(viewer: Viewer, key: VersionedReport): Promise<void> {
  await moveReport(viewer, key, {
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
