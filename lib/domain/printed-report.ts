import type { FindingView } from './findings/finding';
import { NO_FIGURES } from './indicator';
import type { ReportDetail } from './report-detail';
import type { RevisionContent, RevisionDetail, RevisionView } from './revision';

/** A report as it is put on paper. */
export interface PrintedReport {
  readonly report: ReportDetail;
  readonly content: RevisionContent;
  readonly findings: readonly FindingView[];
  /** null: a draft, which nobody has signed. */
  readonly revision: RevisionView | null;
}

export const printedRevision = (
  report: ReportDetail,
  { content, findings, revision }: RevisionDetail,
): PrintedReport => ({ report, content, findings, revision });

/** What stands on the desk. */
export function printedDraft(report: ReportDetail): PrintedReport {
  const { notes, sections, routes, postOffices, tasks, attachments, findings } = report;
  const remarks = sections.map(({ code, remark }) => [code, remark] as const);
  return {
    report,
    content: {
      ...(report.figures ?? NO_FIGURES),
      notes,
      remarks: Object.fromEntries(remarks.filter(([, remark]) => remark !== '')),
      routes,
      postOffices,
      tasks,
      attachments,
    },
    findings,
    revision: null,
  };
}

/** The number that is printed where none was asked for: what was submitted and is not being changed. */
export function revisionToPrint({ status, revisions, source }: ReportDetail): number | null {
  const isOnDesk = source === 'working' && status !== 'submitted' && status !== 'approved';
  return isOnDesk ? null : (revisions.at(-1)?.number ?? null);
}
