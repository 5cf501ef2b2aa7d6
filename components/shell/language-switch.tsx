import { useLocale, useTranslations } from 'next-intl';
import { LOCALES } from '@/lib/i18n/locales';
import { setLocaleAction } from '@/lib/i18n/set-locale-action';

const SHORT = { vi: 'VI', en: 'EN' } as const;

/** Both languages by their own names; works without script, keeps the page and what was typed. */
export function LanguageSwitch({ onDark = false }: { onDark?: boolean }) {
  const t = useTranslations('shell.language');
  const current = useLocale();
  return (
    <form action={setLocaleAction}>
      <fieldset className="flex items-center gap-0.5">
        <legend className="sr-only">{t('label')}</legend>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
            aria-label={t(locale)}
            title={t(locale)}
            className={
              onDark
                ? 'min-h-9 min-w-9 rounded-sm px-1.5 font-medium text-sm text-white/75 hover:bg-white/10 hover:text-white aria-pressed:bg-white/15 aria-pressed:text-white'
                : 'min-h-9 min-w-9 rounded-sm px-1.5 font-medium text-ink-muted text-sm hover:bg-sunken aria-pressed:bg-brand-soft aria-pressed:text-brand'
            }
          >
            {SHORT[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
