import { redirect } from 'next/navigation';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { overviewHref } from '@/components/overview/addresses';
import { getLastReportedPeriod } from '@/lib/data/period-queries';

/** The last quarter that the meeting has dealt with. */
export default async function OverviewStart(): Promise<never> {
  const viewer = await requireAllowed('province.read');
  const period = await orNotFound(getLastReportedPeriod(viewer));
  redirect(overviewHref(period.code));
}
