import { notFound } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import { NotFoundError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import type { Viewer } from '@/lib/domain/access';
import { isPeriodCode } from '@/lib/domain/quarter';
import type { ReportDetail } from '@/lib/domain/report-detail';

/** Turns "no such record" into the page that says so. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}

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
