'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';

interface RemoveBoundaryMapProps {
  id: number;
  /** From which it is in force, as it is written. */
  day: string;
  action: SendAction<{ id: number }, unknown>;
}

export function RemoveBoundaryMap({ id, day, action }: RemoveBoundaryMapProps) {
  const t = useTranslations('map-admin.remove');
  const announce = useToast();
  return (
    <ConfirmDialog
      trigger={<Button aria-label={t('label-of', { day })}>{t('label')}</Button>}
      title={t('title', { day })}
      lead={t('lead')}
      confirm={t('confirm')}
      danger
      action={action}
      input={{ id }}
      onDone={() => announce(t('done', { day }))}
    />
  );
}
