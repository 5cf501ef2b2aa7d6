import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { documentFace } from '@/app/document-face';
import { printedReport } from '@/app/printed-report';
import { ReportPrint } from '@/components/print/report-print';
import { getDepartmentProfile } from '@/lib/data/briefing-queries';
import { getReport } from '@/lib/data/report-queries';
import { formatUnitTitle } from '@/lib/format/unit-names';

type Props = PageProps<'/review/[period]/units/[unit]/print'>;

async function load(params: Props['params']) {
  const viewer = await requireAllowed('province.read');
  const { period, unit } = await params;
  return { viewer, report: await orNotFound(getReport(viewer, period, unit)) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await load(params);
  const [t, locale] = await Promise.all([getTranslations('print'), getLocale()]);
  return { title: `${t('title')} · ${formatUnitTitle(report.unit, locale)}` };
}

/** A unit's report for paper, as the Department received it. */
export default async function PrintReviewPage({ params, searchParams }: Props) {
  const { viewer, report } = await load(params);
  const [printed, profile, t] = await Promise.all([
    printedReport(viewer, report, (await searchParams).revision),
    getDepartmentProfile(viewer, report.period.dueOn),
    getTranslations('print'),
  ]);
  return (
    <div className={documentFace}>
      <ReportPrint
        printed={printed}
        department={profile?.name ?? null}
        back={
          <Link href={`/review/${report.period.code}/units/${report.unit.code}`} className="link">
            {t('to-report')}
          </Link>
        }
      />
    </div>
  );
}
