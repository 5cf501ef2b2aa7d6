import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { documentFace } from '@/app/document-face';
import { printedReport } from '@/app/printed-report';
import { ReportPrint } from '@/components/print/report-print';
import { getDepartmentProfile } from '@/lib/data/briefing-queries';
import { formatQuarter } from '@/lib/format/quarters';
import { loadReport } from '../../load-report';

type Props = PageProps<'/reports/[period]/print'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await loadReport((await params).period);
  const [t, locale] = await Promise.all([getTranslations('print'), getLocale()]);
  return { title: `${t('title')} · ${formatQuarter(detail.period.code, locale)}` };
}

/** The unit's own report for paper: `?revision=` a submission, else what stands. */
export default async function PrintOwnPage({ params, searchParams }: Props) {
  const { viewer, detail } = await loadReport((await params).period);
  const [printed, profile, t] = await Promise.all([
    printedReport(viewer, detail, (await searchParams).revision),
    getDepartmentProfile(viewer, detail.period.dueOn),
    getTranslations('print'),
  ]);
  return (
    <div className={documentFace}>
      <ReportPrint
        printed={printed}
        department={profile?.name ?? null}
        back={
          <Link href={`/reports/${detail.period.code}`} className="link">
            {t('to-report')}
          </Link>
        }
      />
    </div>
  );
}
