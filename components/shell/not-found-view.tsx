import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';

/** Also for another unit's record: whether it exists is not said. */
export function NotFoundView() {
  const t = useTranslations('errors.not-found');
  return (
    <div className="max-w-prose space-y-4 py-4 sm:py-10">
      <p className="font-semibold text-brand text-sm">404</p>
      <h1 className="font-semibold text-2xl tracking-tight sm:text-3xl">{t('title')}</h1>
      <p className="text-lg">{t('lead')}</p>
      <p className="text-ink-muted">{t('check-address')}</p>
      <LinkButton href="/" variant="primary">
        {t('home')}
      </LinkButton>
    </div>
  );
}
