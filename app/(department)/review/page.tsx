import { redirect } from 'next/navigation';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { getCurrentPeriod } from '@/lib/data/period-queries';

/** To the period that reports are being filed for. */
export default async function ReviewHome() {
  const viewer = await requireAllowed('province.read');
  const period = await orNotFound(getCurrentPeriod(viewer));
  redirect(`/review/${period.code}`);
}
