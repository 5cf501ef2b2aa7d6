import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BareShell } from '@/components/shell/bare-shell';
import { type SignInReason, SignInView } from '@/components/sign-in/sign-in-view';
import { getViewer } from '@/lib/auth/viewer';
import { ClientMessages } from '@/lib/i18n/client-messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sign-in');
  return { title: t('title') };
}

type Query = Awaited<PageProps<'/sign-in'>['searchParams']>;

/** A session's cookie that no longer opens anything tells of a session that ended. */
async function reasonOf(query: Query): Promise<SignInReason | null> {
  if (query['signed-out']) return 'signed-out';
  if (query.ended) return 'ended';
  const kept = (await cookies()).getAll().map(({ name }) => name);
  return kept.some((name) => name.includes('next-auth.session-token')) ? 'expired' : null;
}

/** `?callbackUrl=` where to go on; `?ended=1` after a session's end in mid-entry, `?signed-out=1` after one's own leaving. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  // The way on is not followed here: only the browser knows its own origin, and a page that
  // refused its viewer would send them round in a circle
  if (await getViewer()) redirect('/');
  const query = await searchParams;
  const callbackUrl = typeof query.callbackUrl === 'string' ? query.callbackUrl : null;
  return (
    <BareShell>
      <ClientMessages namespaces={['sign-in']}>
        <SignInView callbackUrl={callbackUrl} reason={await reasonOf(query)} />
      </ClientMessages>
    </BareShell>
  );
}
