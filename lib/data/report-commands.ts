import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { FindingView } from '@/lib/domain/findings/finding';
import type { ReportDetail, VersionedReport } from '@/lib/domain/report-detail';
import { businessNow } from './clock';
import { unsafeRestoreDesk } from './desk-restore';
import { ProblemError } from './errors';
import { assertSeen, moveReport } from './report-move';
import { writeRevision } from './revision';

// What a unit does with its report; what the Department decides of it is in decision-commands.

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
const signable = (key: VersionedReport) => (detail: ReportDetail) => {
  assertSeen(detail, key);
  assertComplete(detail.findings);
};

/** The officer passes the report to the leader. */
export async function requestSignature(viewer: Viewer, key: VersionedReport) {
  return moveReport(viewer, key, {
    event: 'request-signature',
    action: 'report.request-signature',
    check: signable(key),
  });
}

/** The leader sends the report back to the officer, saying why. */
export async function sendBack(viewer: Viewer, key: VersionedReport, note: string) {
  return moveReport(viewer, key, { event: 'send-back', action: 'report.send-back', note });
}

/** The leader signs: a revision is made, which never changes, and the Department has the report. */
export async function signAndSubmit(viewer: Viewer, key: VersionedReport) {
  return moveReport(viewer, key, {
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

/** Opens an approved report again. What was approved stands until the correction is approved. */
export async function startCorrection(viewer: Viewer, key: VersionedReport, reason: string) {
  return moveReport(viewer, key, {
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
export async function abandonCorrection(viewer: Viewer, key: VersionedReport) {
  return moveReport(viewer, key, {
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
