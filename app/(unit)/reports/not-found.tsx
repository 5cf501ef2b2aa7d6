import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports.not-found');
  return { title: t('title') };
}

/** No such period, section or receipt, or none of this unit: which of these is not said. */
export default function ReportNotFound() {
  const t = useTranslations('reports.not-found');
  return (
    <div className="max-w-prose space-y-4 py-4 sm:py-10">
      <p className="tabular font-semibold text-brand text-sm">404</p>
      <h1 className="font-semibold text-2xl tracking-tight sm:text-3xl">{t('title')}</h1>
      <p className="text-lg">{t('lead')}</p>
      <p className="text-ink-muted">{t('what-to-do')}</p>
      <LinkButton href="/reports" variant="primary">
        {t('to-reports')}
      </LinkButton>
    </div>
  );
}
