import { useLocale, useTranslations } from 'next-intl';
import type { Registered } from '@/lib/domain/registers/registered';
import { formatQuarterInText } from '@/lib/format/quarters';

/** Since and until when an entry belongs to its register, in words. */
export function useInRegister(): (entry: Pick<Registered, 'validFrom' | 'validTo'>) => string {
  const t = useTranslations('registers.record');
  const locale = useLocale();
  return ({ validFrom, validTo }) => {
    const from = formatQuarterInText(validFrom, locale);
    return validTo === null
      ? t('since', { from })
      : t('since-until', { from, to: formatQuarterInText(validTo, locale) });
  };
}
