import { useTranslations } from 'next-intl';

export function Footer({ version }: { version?: string }) {
  const t = useTranslations('shell.footer');
  return (
    <footer className="mt-auto border-line border-t text-ink-muted text-sm" data-print="hide">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-6 gap-y-1 px-4 py-5 sm:px-6">
        <p>{t('about')}</p>
        <p className="flex flex-wrap gap-x-4">
          <span>{t('time-zone')}</span>
          {version ? <span>{t('version', { version })}</span> : null}
        </p>
      </div>
    </footer>
  );
}
