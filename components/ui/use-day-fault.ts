import { useTranslations } from 'next-intl';
import { readDay } from '@/lib/format/read-dates';

/** What is wrong with a day as typed: it is missing, in the form's own words, or is no day. */
export function useDayFault() {
  const t = useTranslations('common.form');
  return (text: string, missing: string | null = null): string | null => {
    if (text.trim() === '') return missing;
    return readDay(text) === undefined ? t('not-a-day') : null;
  };
}
