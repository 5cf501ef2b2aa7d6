import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/allowed';
import { requireViewer } from '@/lib/auth/viewer';
import { getReport } from '@/lib/data/report-queries';
import type { Viewer } from '@/lib/domain/access';
import { isPeriodCode } from '@/lib/domain/quarter';
import type { ReportDetail } from '@/lib/domain/report-detail';

/** The viewer's own report of a period; title and page ask for it, and it is read once. */
export async function loadReport(
  period: string,
): Promise<{ viewer: Viewer; detail: ReportDetail }> {
  const viewer = await requireViewer();
  if (!isPeriodCode(period)) notFound();
  const detail = await orNotFound(getReport(viewer, period, null));
  // Before its first day a period is nobody's to report
  if (detail.period.opensOn > detail.today) notFound();
  return { viewer, detail };
}
