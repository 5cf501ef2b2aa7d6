'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Standing } from '@/lib/domain/province';

/** Beside a unit whose figures are not final, or not there. */
export function StandingNote({ standing }: { standing: Standing | null }) {
  const t = useTranslations('common.figure');
  if (standing === 'approved') return null;
  return standing === 'provisional' ? (
    <Badge tone="warning">{t('provisional')}</Badge>
  ) : (
    <Badge>{t('not-reported')}</Badge>
  );
}
