'use server';

import { cookies } from 'next/headers';
import { isLocale, LOCALE_COOKIE } from './locales';

const ONE_YEAR = 365 * 24 * 60 * 60;

/**
 * Keeps the language chosen and shows the same page in it: an action that sets a cookie re-renders
 * the page where it was called, so nothing typed there is lost. Open to everybody: it says nothing
 * and changes nothing but the caller's own cookie.
 */
export async function setLocaleAction(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (!isLocale(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, {
    path: '/',
    maxAge: ONE_YEAR,
    sameSite: 'lax',
    httpOnly: true,
  });
}
