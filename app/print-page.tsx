import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReportPrint } from '@/components/print/report-print';
import { getDepartmentProfile } from '@/lib/data/briefing-queries';
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
import { revisionAsked } from './asked-revision';
import { documentFace } from './document-face';

/** What an address asks to print: `?revision=2`, else what was submitted last, else the draft. */
async function printedReport(
  viewer: Viewer,
  report: ReportDetail,
  asked: string | string[] | undefined,
): Promise<PrintedReport> {
  const number = revisionAsked(report, asked)?.number ?? revisionToPrint(report);
  if (number !== null) {
    const { period, unit } = report;
    return printedRevision(
      report,
      await orNotFound(getRevision(viewer, period.code, unit.code, number)),
    );
  }
  return report.figures === null ? notFound() : printedDraft(report);
}

interface PrintPageProps {
  viewer: Viewer;
  report: ReportDetail;
  /** `?revision=` of the address. */
  revision: string | string[] | undefined;
  /** The report's page on the screen. */
  back: string;
}

/** A report for paper, as its viewer may see it. */
export async function PrintPage({ viewer, report, revision, back }: PrintPageProps) {
  const [printed, profile, t] = await Promise.all([
    printedReport(viewer, report, revision),
    getDepartmentProfile(viewer, report.period.dueOn),
    getTranslations('print'),
  ]);
  return (
    <div className={documentFace}>
      <ReportPrint
        printed={printed}
        department={profile?.name ?? null}
        back={
          <Link href={back} className="link">
            {t('to-report')}
          </Link>
        }
      />
    </div>
  );
}
