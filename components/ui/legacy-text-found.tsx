'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LegacyText } from '@/lib/format/legacy-text';
import { Button } from './button';

interface LegacyTextFoundProps {
  legacy: LegacyText;
  onConvert: () => void;
  /** More that can be done with it. */
  children?: ReactNode;
}

/** What a text in an old encoding says, and the way to have it so. */
export function LegacyTextFound({ legacy, onConvert, children }: LegacyTextFoundProps) {
  const t = useTranslations('common.legacy-text');
  return (
    <>
      <p>{t('found', { encoding: legacy.encoding })}</p>
      <p className="my-1.5 whitespace-pre-line break-words font-medium">
        {legacy.converted.slice(0, 200)}
      </p>
      <Button size="sm" onClick={onConvert}>
        {t('convert')}
      </Button>
      {children}
    </>
  );
}
