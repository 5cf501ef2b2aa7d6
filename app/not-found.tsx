import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BareShell } from '@/components/shell/bare-shell';
import { NotFoundView } from '@/components/shell/not-found-view';
import { getViewer } from '@/lib/auth/viewer';
import { SignedInShell } from './signed-in-shell';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.not-found');
  return { title: t('title') };
}

/** An address of no wing: in the shell of whoever is signed in, else in the bare one. */
export default async function NotFound() {
  const Shell = (await getViewer()) ? SignedInShell : BareShell;
  return (
    <Shell>
      <NotFoundView />
    </Shell>
  );
}
