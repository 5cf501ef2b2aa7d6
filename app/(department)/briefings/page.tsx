import { redirect } from 'next/navigation';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { getLastReportedPeriod } from '@/lib/data/period-queries';

/** To the newest quarter that has something to tell. */
export default async function BriefingsHome() {
  const viewer = await requireAllowed('briefing.read');
  const period = await orNotFound(getLastReportedPeriod(viewer));
  redirect(`/briefings/${period.code}`);
}
