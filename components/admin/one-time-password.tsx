'use client';

import { useTranslations } from 'next-intl';
import { OneTimeSecret } from './one-time-secret';

/** A password that is shown now and never again. */
export function OneTimePassword({ title, password }: { title: string; password: string }) {
  const t = useTranslations('admin.password');
  return (
    <OneTimeSecret
      title={title}
      secret={password}
      testId="one-time-password"
      texts={{
        lead: t('lead'),
        copy: t('copy'),
        copied: t('copied'),
        copyByHand: t('copy-by-hand'),
      }}
    />
  );
}
