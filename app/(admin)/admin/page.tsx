import { redirect } from 'next/navigation';
import { requireAllowed } from '@/app/allowed';

export default async function AdminHome() {
  await requireAllowed('users.manage');
  redirect('/admin/users');
}
