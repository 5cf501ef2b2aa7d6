import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { formatQuarter, splitQuarter } from '@/lib/format/quarters';
import type { Refusal } from '@/lib/workbook/preview';

/** Why a file is not taken, and what to do instead. */
export function FileRefused({ name, refusal }: { name: string; refusal: Refusal }) {
  const t = useTranslations('workbook');
  const locale = useLocale();
  const text = () => {
    switch (refusal.code) {
      case 'wrong-unit':
        return t('refusal.wrong-unit', { unit: refusal.unit });
      case 'wrong-period': {
        const { period } = refusal;
        return t('refusal.wrong-period', {
          period: splitQuarter(period) ? formatQuarter(period, locale) : period,
        });
      }
      default:
        return t(`refusal.${refusal.code}`);
    }
  };
  return (
    <Notice tone="error" live title={t('upload.refused', { name })}>
      <p>{text()}</p>
    </Notice>
  );
}
