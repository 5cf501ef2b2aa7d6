import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Says that something differs from the submission before, and what it was there. */
export function ChangedMark({ children }: { children: ReactNode }) {
  const t = useTranslations('review.changed');
  return (
    <span className="block whitespace-normal text-info text-xs">
      <span className="rounded-sm bg-info-soft px-1 font-medium">{t('mark')}</span> {t('before')}{' '}
      <span className="tabular">{children}</span>
    </span>
  );
}
