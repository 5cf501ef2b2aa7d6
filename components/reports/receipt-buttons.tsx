'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';

export function ReceiptButtons({ text }: { text: string }) {
  const t = useTranslations('reports.receipt');
  const announce = useToast();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      announce(t('copied'));
    } catch {
      announce(t('not-copied'), 'error');
    }
  };
  return (
    <>
      <Button variant="primary" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button onClick={() => void copy()}>{t('copy')}</Button>
    </>
  );
}
