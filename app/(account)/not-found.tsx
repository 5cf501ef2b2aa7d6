import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundView } from '@/components/shell/not-found-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.not-found');
  return { title: t('title') };
}

/** Within the shell: whoever is signed in keeps their doors. */
export default function NotFound() {
  return <NotFoundView />;
}
