import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { TIME_ZONE } from '@/lib/domain/calendar';
import { DEFAULT_LOCALE, isLocale, LOCALE_COOKIE } from './locales';
import { loadMessages } from './messages';

/** The language is the person's choice, kept in a cookie; addresses are the same in both. */
export default getRequestConfig(async (params) => {
  const wanted = params.locale ?? (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale, messages: await loadMessages(locale), timeZone: TIME_ZONE };
});
