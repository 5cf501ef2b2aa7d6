import type { FormatLocale } from '@/lib/format/locale';

/** The languages of the screen; the first is the default. */
export const LOCALES = ['vi', 'en'] as const satisfies readonly FormatLocale[];
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'vi';
export const LOCALE_COOKIE = 'locale';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
