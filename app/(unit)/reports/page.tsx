import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound } from '@/app/allowed';
import { DueCard } from '@/components/reports/due-card';
import { isDue } from '@/components/reports/next-step';
import { PastReports } from '@/components/reports/past-reports';
import { PageHeader } from '@/components/ui/page-header';
import { requireViewer } from '@/lib/auth/viewer';
import { listOwnReports } from '@/lib/data/own-report-queries';
import { getReport } from '@/lib/data/report-queries';
import { formatUnitTitle } from '@/lib/format/unit-names';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports.home');
  return { title: t('title') };
}

/** What the unit owes now, and what it has filed. */
export default async function ReportsPage() {
  const viewer = await requireViewer();
  const [reports, t, locale] = await Promise.all([
    orNotFound(listOwnReports(viewer)),
    getTranslations('reports.home'),
    getLocale(),
  ]);
  const due = reports.filter((report) => isDue(report.status));
  // The newest period stays on top after it was filed, so that its receipt is at hand
  const shown = due.length > 0 ? due : reports.slice(0, 1);
  const details = await Promise.all(
    shown.map((report) => getReport(viewer, report.period.code, null)),
  );
  const rest = reports.filter((report) => !shown.includes(report));
  const unit = reports[0]?.unit;
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={unit ? formatUnitTitle(unit, locale) : undefined}
        lead={due.length > 0 ? t('lead-due', { count: due.length }) : t('lead-none')}
      />
      <div className="space-y-6">
        {details.map((detail, index) => (
          <DueCard
            key={detail.period.code}
            detail={detail}
            extensionReason={shown[index]?.extensionReason ?? null}
          />
        ))}
        {rest.length > 0 ? <PastReports reports={rest} /> : null}
      </div>
    </>
  );
}
