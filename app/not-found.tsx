import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BareShell } from '@/components/shell/bare-shell';
import { NotFoundView } from '@/components/shell/not-found-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.not-found');
  return { title: t('title') };
}

export default function NotFound() {
  return (
    <BareShell>
      <NotFoundView />
    </BareShell>
  );
}
