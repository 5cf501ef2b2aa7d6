import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import { homeOf } from '@/lib/domain/access';

/** To each role its own home. */
export default async function HomePage() {
  redirect(homeOf((await requireViewer()).role));
}
