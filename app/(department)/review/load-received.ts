import { orNotFound, requireAllowed } from '@/app/allowed';
import { getReport } from '@/lib/data/report-queries';

/** A unit's report as the Department has it; title and page ask for it, and it is read once. */
export async function loadReceived(params: Promise<{ period: string; unit: string }>) {
  const viewer = await requireAllowed('province.read');
  const { period, unit } = await params;
  return { viewer, report: await orNotFound(getReport(viewer, period, unit)) };
}
