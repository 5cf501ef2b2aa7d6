import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import { getCurrentPeriod } from '@/lib/data/period-queries';

/** The tasks of the quarter that is open now. */
export default async function TasksHomePage() {
  const period = await getCurrentPeriod(await requireViewer());
  redirect(`/tasks/${period.code}`);
}
