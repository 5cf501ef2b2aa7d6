import { useTranslations } from 'next-intl';

/** The first thing the Tab key finds. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a
      href="#main"
      className="sr-only z-50 rounded-md bg-surface px-4 py-2.5 font-medium text-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t('skip-link')}
    </a>
  );
}
