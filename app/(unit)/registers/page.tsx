import { redirect } from 'next/navigation';
import { registerHref } from '@/components/registers/view';

/** To the first of the two. */
export default function RegistersHome(): never {
  redirect(registerHref('cable-routes'));
}
