import { notFound } from 'next/navigation';
import { getRevision } from '@/lib/data/revision-queries';
import type { Viewer } from '@/lib/domain/access';
import {
  type PrintedReport,
  printedDraft,
  printedRevision,
  revisionToPrint,
} from '@/lib/domain/printed-report';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { orNotFound } from './allowed';

/** What an address asks to print: `?revision=2`, else what was submitted last, else the draft. */
export async function printedReport(
  viewer: Viewer,
  report: ReportDetail,
  asked: string | string[] | undefined,
): Promise<PrintedReport> {
  const number =
    asked === undefined
      ? revisionToPrint(report)
      : (report.revisions.find((revision) => String(revision.number) === asked)?.number ??
        notFound());
  if (number !== null) {
    const { period, unit } = report;
    return printedRevision(
      report,
      await orNotFound(getRevision(viewer, period.code, unit.code, number)),
    );
  }
  return report.figures === null ? notFound() : printedDraft(report);
}
